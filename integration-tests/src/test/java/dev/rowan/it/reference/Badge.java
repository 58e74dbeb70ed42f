package dev.rowan.it.reference;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A record that one worker has. */
@Table(name = "ref_badges")
public record Badge(@Id Integer id, String text) {}
