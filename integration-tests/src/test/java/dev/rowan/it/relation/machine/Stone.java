package dev.rowan.it.relation.machine;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A record, of which the session has the newest. */
@Table(name = "machine_stones")
public record Stone(@Id(assigned = true) int id, String text, int number) {}
