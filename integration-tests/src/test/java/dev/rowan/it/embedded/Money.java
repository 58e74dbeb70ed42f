package dev.rowan.it.embedded;

import dev.rowan.annotation.Column;
import java.math.BigDecimal;

/** A value record; where it is always there, the currency has a default in the database. */
record Money(@Column(precision = 12, scale = 2) BigDecimal amount, @Column(length = 3) String currency) {
    Money {
        currency = currency == null ? null : currency.strip();
    }
}
