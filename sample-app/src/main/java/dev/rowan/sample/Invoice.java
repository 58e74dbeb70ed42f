package dev.rowan.sample;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.ManyToOne;
import dev.rowan.annotation.OneToMany;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A sale. Its number is the database's to give: null until then. */
@Table
public class Invoice {
    @Id Long id;
    @Column(nullable = false, index = true) @ForeignKey(Customer.class) Integer customerId;
    @Column(nullable = false) Instant issuedAt;
    @Column(length = 10, nullable = false) Payment payment;
    @Column(precision = 10, scale = 2, nullable = false) BigDecimal total;
    @ManyToOne Customer customer;
    @OneToMany(mappedBy = "invoiceId", cascade = Cascade.ALL, orphanRemoval = true, orderBy = "line")
    List<InvoiceLine> lines = new ArrayList<>();

    /** How it was paid. */
    public enum Payment {
        CASH,
        CARD
    }

    Invoice() {}

    public Invoice(Customer customer, Instant issuedAt, Payment payment) {
        this.customer = customer;
        this.issuedAt = issuedAt;
        this.payment = payment;
        this.total = BigDecimal.ZERO;
    }

    /** Adds a line for so many of an album, at its price of today. */
    void add(Album album, int quantity) {
        InvoiceLine added = new InvoiceLine(lines.size() + 1, album, quantity);
        lines.add(added);
        total = total.add(added.amount());
    }
}
