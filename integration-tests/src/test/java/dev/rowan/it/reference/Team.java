package dev.rowan.it.reference;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A record that refers to one of the objects that lead to it. */
@Table(name = "ref_teams")
public record Team(@Id Integer id, String name, @ForeignKey(Player.class) Integer captainId) {}
