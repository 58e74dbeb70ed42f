package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;

/** A row whose values may be missing, of the types that pages are ordered by. */
@Table(name = "gap")
record Gap(@Id(assigned = true) Integer id, Integer number, @Column(length = 20) String word, @Column(precision = 20, scale = 6) BigDecimal amount,
        LocalDateTime at, Instant seen, UUID token, NumberType kind, Long large, Double measured, Boolean fit) {
}
