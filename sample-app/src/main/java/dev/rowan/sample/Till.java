package dev.rowan.sample;

import dev.rowan.session.SessionFactory;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Where records are sold. */
@Singleton
final class Till {
    private final SessionFactory sessions;
    private final CustomerRepository customers;
    private final AlbumRepository albums;
    private final InvoiceRepository invoices;

    /** So many of an album. */
    record Item(Album album, int quantity) {}

    @Inject
    Till(SessionFactory sessions, CustomerRepository customers, AlbumRepository albums, InvoiceRepository invoices) {
        this.sessions = sessions;
        this.customers = customers;
        this.albums = albums;
        this.invoices = invoices;
    }

    /** Takes the items off the shelves and writes the invoice, all or nothing; a shelf that has too few is a CheckException. */
    Invoice sell(String name, String email, Invoice.Payment payment, List<Item> items) {
        return sessions.transactionResult(session -> {
            Customer customer = customers.getByEmail(email).orElseGet(() -> new Customer(name, email));
            Invoice invoice = new Invoice(customer, Instant.now().truncatedTo(ChronoUnit.SECONDS), payment);
            for (Item item : items) {
                Album album = albums.getOne(item.album().id);
                album.stock -= item.quantity();                  // the session writes it: this column, and no other
                invoice.add(album, item.quantity());
            }
            return invoices.add(invoice);                        // with its lines, and a customer who is new
        });
    }
}
