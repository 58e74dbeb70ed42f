package dev.rowan.it.embedded;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.it.embedded.values.Span;
import java.time.LocalDate;

/** A record with records in it, one of them generic, and a value class. */
@Table
record Contract(
        @Id Integer id,
        @Embedded(nullable = false) Span<LocalDate> valid,
        @Embedded Terms terms,
        String note) {

    /** A record that holds others, which may be absent beside it. */
    record Terms(int days, @Embedded(prefix = "fee_") Money fee, @Embedded(prefix = "tries_", nullable = false) Span<Integer> tries) {
    }
}
