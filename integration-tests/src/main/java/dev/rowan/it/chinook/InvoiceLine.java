package dev.rowan.it.chinook;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

@Table
record InvoiceLine(
        @Id Integer id,
        @Column(index = true) @ForeignKey(Invoice.class) int invoiceId,
        @Column(index = true) @ForeignKey(Track.class) int trackId,
        @Column(precision = 10, scale = 2, nullable = false) BigDecimal unitPrice,
        int quantity) {}
