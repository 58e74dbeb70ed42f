package dev.rowan.it.identity;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

@Table
class Price {
    @Id @Column(precision = 10, scale = 2) BigDecimal amount;
    @Column(length = 20) String data;

    Price() {
    }

    Price(String amount, String data) {
        this.amount = new BigDecimal(amount);
        this.data = data;
    }
}
