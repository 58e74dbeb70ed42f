package dev.rowan.sample;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;

/** One kind of record on an invoice. */
@Table
public class InvoiceLine {
    @Id @ForeignKey(Invoice.class) Long invoiceId;
    @Id int line;
    @Column(nullable = false, index = true) @ForeignKey(Album.class) Integer albumId;
    int quantity;
    @Column(precision = 8, scale = 2, nullable = false) BigDecimal price;
    @ManyToOne Album album;

    InvoiceLine() {}

    InvoiceLine(int line, Album album, int quantity) {
        this.line = line;
        this.album = album;
        this.quantity = quantity;
        this.price = album.price;
    }

    public BigDecimal amount() {
        return price.multiply(BigDecimal.valueOf(quantity));
    }
}
