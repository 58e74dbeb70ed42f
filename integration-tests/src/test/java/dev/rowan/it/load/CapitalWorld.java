package dev.rowan.it.load;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** The same in a table whose name differs in case alone. */
@Table(name = "World")
record CapitalWorld(@Id(assigned = true) int id, @Column(name = "randomNumber") int randomNumber) {
}
