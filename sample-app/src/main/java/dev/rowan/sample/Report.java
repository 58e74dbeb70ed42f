package dev.rowan.sample;

import static dev.rowan.sample.AlbumTable.ALBUM;
import static dev.rowan.sample.InvoiceLineTable.INVOICE_LINE;
import static dev.rowan.sample.InvoiceTable.INVOICE;
import static dev.rowan.sample.TrackTable.TRACK;
import static dev.rowan.sql.Sql.select;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;

/** What is on the shelves, and what was sold. */
@Singleton
final class Report {
    private final ArtistRepository artists;
    private final AlbumRepository albums;
    private final TrackRepository tracks;
    private final CustomerRepository customers;
    private final InvoiceRepository invoices;
    private final InvoiceLineRepository lines;

    @Inject
    Report(ArtistRepository artists, AlbumRepository albums, TrackRepository tracks, CustomerRepository customers,
            InvoiceRepository invoices, InvoiceLineRepository lines) {
        this.artists = artists;
        this.albums = albums;
        this.tracks = tracks;
        this.customers = customers;
        this.invoices = invoices;
        this.lines = lines;
    }

    void shelves(PrintWriter out) {
        out.println("On the shelves");
        for (Album album : albums.list(select(ALBUM).orderBy(ALBUM.released.asc()))) {
            List<Track> pieces = tracks.list(TRACK.albumId.eq(album.id));
            Duration time = pieces.stream().map(Track::playingTime).reduce(Duration.ZERO, Duration::plus);
            print(out, "  %-22s %-12s %s  %d tracks %5s  %6s  %s", album.title, artists.getOne(album.artistId).name, album.released, pieces.size(),
                    "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart()), album.price, album.stock == 0 ? "sold out" : album.stock + " left");
        }
    }

    void sales(PrintWriter out) {
        for (Invoice invoice : invoices.list(select(INVOICE).orderBy(INVOICE.id.asc()))) {
            Customer customer = customers.getOne(invoice.customerId());
            print(out, "Invoice %d to %s, %s, %s", invoice.id(), customer.getName(), invoice.issuedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
                    invoice.payment().name().toLowerCase(Locale.ROOT));
            for (InvoiceLine line : lines.list(select(INVOICE_LINE).where(INVOICE_LINE.invoiceId.eq(invoice.id())).orderBy(INVOICE_LINE.line.asc()))) {
                print(out, "  %2d x %-22s %7s %8s", line.quantity(), albums.getOne(line.albumId()).title, line.price(), line.amount());
            }
            print(out, "  %-35s %8s", "total", invoice.total());
        }
    }

    private static void print(PrintWriter out, String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
