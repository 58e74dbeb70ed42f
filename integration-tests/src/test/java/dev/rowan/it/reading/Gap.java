package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.annotation.Unsigned;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;

/** A row whose values may be missing, of the types that pages are ordered by. */
@Table(name = "gap")
record Gap(@Id(assigned = true) Integer id, Integer number, @Column(length = 20) String word,
        @Column(precision = 20, scale = 6) BigDecimal amount,
        LocalDateTime at, Instant seen, UUID token, NumberType kind, Long large, Double measured, Boolean fit,
        @Enumerated(EnumType.NATIVE) NumberType nature, Float weight, LocalDate day, LocalTime hour,
        Duration length, @Unsigned Long code) {
}
