package dev.rowan.sample;

import static dev.rowan.sample.AlbumTable.ALBUM;
import static dev.rowan.sample.InvoiceLineTable.INVOICE_LINE;
import static dev.rowan.sample.InvoiceTable.INVOICE;
import static dev.rowan.sql.Sql.select;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Locale;

/** What is on the shelves, and what was sold: two statements each, however much that is. */
@Singleton
final class Report {
    private final AlbumRepository albums;
    private final InvoiceRepository invoices;

    @Inject
    Report(AlbumRepository albums, InvoiceRepository invoices) {
        this.albums = albums;
        this.invoices = invoices;
    }

    void shelves(PrintWriter out) {
        out.println("On the shelves");
        for (Album album : albums.list(select(ALBUM).load(ALBUM.artist, ALBUM.tracks).orderBy(ALBUM.released.asc()))) {
            Duration time = album.tracks.stream().map(track -> track.playingTime).reduce(Duration.ZERO, Duration::plus);
            print(out, "  %-22s %-12s %s  %d tracks %5s  %6s  %s", album.title, album.artist.name, album.released, album.tracks.size(),
                    "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart()), album.price,
                    album.stock == 0 ? "sold out" : album.stock + " left");
        }
    }

    void sales(PrintWriter out) {
        for (Invoice invoice : invoices.list(select(INVOICE)
                .load(INVOICE.customer, INVOICE.lines.load(INVOICE_LINE.album))
                .orderBy(INVOICE.id.asc()))) {
            print(out, "Invoice %d to %s, %s, %s", invoice.id, invoice.customer.getName(),
                    invoice.issuedAt.atOffset(ZoneOffset.UTC).toLocalDate(),
                    invoice.payment.name().toLowerCase(Locale.ROOT));
            for (InvoiceLine line : invoice.lines) {
                print(out, "  %2d x %-22s %7s %8s", line.quantity, line.album.title, line.price, line.amount());
            }
            print(out, "  %-35s %8s", "total", invoice.total);
        }
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
