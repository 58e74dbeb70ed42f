package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;

/** A team; several may have one name. */
@Table(name = "team")
record Team(@Id(assigned = true) Integer id, @Column(length = 20, nullable = false) String name,
        @Column(length = 10, unique = true) String code) {
}
