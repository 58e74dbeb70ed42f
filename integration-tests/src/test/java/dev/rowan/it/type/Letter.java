package dev.rowan.it.type;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
class Letter {
    @Id(assigned = true) int id;
    @Column(definition = "char(1)") char plain;
    Character boxed;
}
