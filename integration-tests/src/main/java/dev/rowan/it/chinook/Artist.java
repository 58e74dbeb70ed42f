package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Artist(@Id Integer id, @Column(length = 120) String name) {}
