package dev.rowan.it.rows;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Place(@Id(assigned = true) int id, String name) {
}
