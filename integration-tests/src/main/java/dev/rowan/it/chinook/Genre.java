package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.Optional;

@Table
record Genre(@Id int id, @Column(length = 120) Optional<String> name) {}
