package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;

/** A sale. Its number is the database's to give: null until then. */
@Table
public record Invoice(
        @Id Long id,
        @Column(nullable = false, index = true) @ForeignKey(Customer.class) Integer customerId,
        @Column(nullable = false) Instant issuedAt,
        @Column(length = 10, nullable = false) Payment payment,
        @Column(precision = 10, scale = 2, nullable = false) BigDecimal total) {

    /** How it was paid. */
    public enum Payment {
        CASH,
        CARD
    }
}
