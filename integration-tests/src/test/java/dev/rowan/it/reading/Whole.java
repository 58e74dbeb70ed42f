package dev.rowan.it.reading;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.UUID;

/** A row none of whose values can be missing. */
@Table(name = "whole")
record Whole(@Id(assigned = true) Integer id, @Column(length = 20, nullable = false) String word,
        @Column(precision = 10, scale = 1, nullable = false) BigDecimal amount, @Column(nullable = false) LocalDateTime at,
        @Column(nullable = false) UUID token, boolean fit) {
}
