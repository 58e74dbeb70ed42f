package dev.rowan.sample;

import dev.rowan.session.SessionFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Where records are sold. */
@Singleton
final class Till {
    private final SessionFactory sessions;
    private final CustomerRepository customers;
    private final AlbumRepository albums;
    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;

    /** So many of an album. */
    record Item(Album album, int quantity) {}

    @Inject
    Till(SessionFactory sessions, CustomerRepository customers, AlbumRepository albums, InvoiceRepository invoices, InvoiceLineRepository lines) {
        this.sessions = sessions;
        this.customers = customers;
        this.albums = albums;
        this.invoices = invoices;
        this.lines = lines;
    }

    /** Takes the items off the shelves and writes the invoice, all or nothing; a shelf that has too few is a CheckException. */
    Invoice sell(String name, String email, Invoice.Payment payment, List<Item> items) {
        return sessions.transactionResult(session -> {
            Customer customer = customers.getByEmail(email).orElseGet(() -> customers.add(new Customer(name, email)));
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            Invoice invoice = invoices.add(new Invoice(null, customer.getId(), now, payment, total(items)));
            List<InvoiceLine> sold = new ArrayList<>();
            for (Item item : items) {
                Album album = albums.getOne(item.album().id);
                album.stock -= item.quantity();                  // the session writes it: this column, and no other
                sold.add(new InvoiceLine(invoice.id(), sold.size() + 1, album.id, item.quantity(), album.price));
            }
            lines.addAll(sold);
            return invoice;
        });
    }

    private static BigDecimal total(List<Item> items) {
        return items.stream()
                .map(item -> item.album().price.multiply(BigDecimal.valueOf(item.quantity())))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
