package dev.rowan.it.stored;

import java.math.BigDecimal;

/** An amount that is equal however many zeros it ends in. */
record Money(BigDecimal amount) {

    Money {
        amount = amount.stripTrailingZeros();
    }

    static Money of(String amount) {
        return new Money(new BigDecimal(amount));
    }
}
