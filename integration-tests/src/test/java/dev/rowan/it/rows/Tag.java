package dev.rowan.it.rows;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A row that is nothing but its key. */
@Table
record Tag(@Id(assigned = true) int left, @Id(assigned = true) String right) {
}
