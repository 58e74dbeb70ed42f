package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record MediaType(@Id(assigned = true) int id, @Column(length = 120) String name) {}
