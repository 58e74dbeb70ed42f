package dev.rowan.junit;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

@Table
record Guest(@Id Integer id, @Column(length = 40, nullable = false, unique = true) String name) {
    Guest(String name) {
        this(null, name);
    }
}
