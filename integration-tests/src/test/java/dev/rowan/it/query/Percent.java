package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A table whose name and columns a driver could take for a format. */
@Table(name = "percent%table")
record Percent(@Id(assigned = true) @Column(name = "percent%") Integer percent, @Column(name = "spaces % more spaces") Integer spaces) {
}
