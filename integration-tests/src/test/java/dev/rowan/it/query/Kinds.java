package dev.rowan.it.query;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

/** Keys of many types, and columns that no key is made of. */
@Table
record Kinds(
        @Id UUID id,
        @Column(unique = true, precision = 20, scale = 4) BigDecimal money,
        @Column(unique = true) Instant moment,
        @Column(unique = true) LocalDate day,
        @Column(name = "time_of_day", unique = true) LocalTime time,
        @Column(unique = true, length = 16) byte[] hash,
        @Column(unique = true) Double twice,
        @Column(unique = true) Boolean flag,
        @Column(unique = true) Mood mood,
        JsonText raw,
        byte[] picture,
        @Column(length = 100_000) String novel) {

    enum Mood { GLAD, SAD }
}
