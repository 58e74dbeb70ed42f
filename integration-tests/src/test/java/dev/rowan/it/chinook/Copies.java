package dev.rowan.it.chinook;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every table, those that others refer to first. */
final class Copies {
    /** Table, columns, rows, sum: as they were reckoned from the files, without us. */
    static final String SUMS = """
            Artist|2|275|603951721858
            Album|3|347|742573410847
            Genre|2|25|66003561101
            MediaType|2|5|10582591611
            Track|9|3503|7490337587400
            Playlist|2|18|29262018656
            PlaylistTrack|2|8715|19222873275206
            Employee|15|8|16882476897
            Customer|13|59|133353162752
            Invoice|9|412|890191777326
            InvoiceLine|5|2240|4705333558469
            """;

    private static final Copy<Artist> ARTIST = new Copy<>(
            ArtistTable.ARTIST, ArtistRepository::new,
            row -> new Artist(row.number("ArtistId"), row.text("Name")),
            artist -> values(artist.id(), artist.name()));

    private static final Copy<Album> ALBUM = new Copy<>(
            AlbumTable.ALBUM, AlbumRepository::new,
            row -> new Album(row.number("AlbumId"), row.text("Title"), row.number("ArtistId")),
            album -> values(album.id, album.title, album.artistId));

    private static final Copy<Genre> GENRE = new Copy<>(
            GenreTable.GENRE, GenreRepository::new,
            row -> new Genre(row.number("GenreId"), Optional.ofNullable(row.text("Name"))),
            genre -> values(genre.id(), genre.name().orElse(null)));

    private static final Copy<MediaType> MEDIA_TYPE = new Copy<>(
            MediaTypeTable.MEDIA_TYPE, MediaTypeRepository::new,
            row -> new MediaType(row.number("MediaTypeId"), row.text("Name")),
            type -> values(type.id(), type.name()));

    private static final Copy<Track> TRACK = new Copy<>(
            TrackTable.TRACK, TrackRepository::new,
            Copies::track,
            track -> values(track.id(), track.name(), track.albumId(), track.mediaTypeId(), track.genreId(), track.composer(),
                    track.milliseconds(), track.bytes(), track.unitPrice()));

    private static final Copy<Playlist> PLAYLIST = new Copy<>(
            PlaylistTable.PLAYLIST, PlaylistRepository::new,
            row -> new Playlist(row.number("PlaylistId"), row.text("Name")),
            list -> values(list.id(), list.name()));

    private static final Copy<PlaylistTrack> PLAYLIST_TRACK = new Copy<>(
            PlaylistTrackTable.PLAYLIST_TRACK, PlaylistTrackRepository::new,
            row -> new PlaylistTrack(row.number("PlaylistId"), row.number("TrackId")),
            entry -> values(entry.playlistId(), entry.trackId()));

    private static final Copy<Employee> EMPLOYEE = new Copy<>(
            EmployeeTable.EMPLOYEE, EmployeeRepository::new,
            Copies::employee,
            clerk -> values(clerk.id, clerk.lastName, clerk.firstName, clerk.title, clerk.reportsTo, clerk.birthDate, clerk.hireDate,
                    clerk.address, clerk.city, clerk.state, clerk.country, clerk.postalCode, clerk.phone, clerk.fax, clerk.email));

    private static final Copy<Customer> CUSTOMER = new Copy<>(
            CustomerTable.CUSTOMER, CustomerRepository::new,
            Copies::customer,
            buyer -> values(buyer.id(), buyer.firstName(), buyer.lastName(), buyer.company(), buyer.address(), buyer.city(), buyer.state(),
                    buyer.country(), buyer.postalCode(), buyer.phone(), buyer.fax(), buyer.email(), buyer.supportRepId()));

    private static final Copy<Invoice> INVOICE = new Copy<>(
            InvoiceTable.INVOICE, InvoiceRepository::new,
            Copies::invoice,
            bill -> values(bill.getId(), bill.getCustomerId(), bill.getInvoiceDate(), bill.getBillingAddress(), bill.getBillingCity(),
                    bill.getBillingState(), bill.getBillingCountry(), bill.getBillingPostalCode(), bill.getTotal()));

    private static final Copy<InvoiceLine> INVOICE_LINE = new Copy<>(
            InvoiceLineTable.INVOICE_LINE, InvoiceLineRepository::new,
            row -> new InvoiceLine(row.number("InvoiceLineId"), row.number("InvoiceId"), row.number("TrackId"), row.money("UnitPrice"),
                    row.number("Quantity")),
            line -> values(line.id(), line.invoiceId(), line.trackId(), line.unitPrice(), line.quantity()));

    static final List<Copy<?>> ALL = List.of(
            ARTIST, ALBUM, GENRE, MEDIA_TYPE, TRACK, PLAYLIST, PLAYLIST_TRACK, EMPLOYEE, CUSTOMER, INVOICE, INVOICE_LINE);

    private Copies() {}

    /** The line of each table, as one way of reading gives it. */
    static String sums(Function<Copy<?>, String> reader) {
        return ALL.stream().map(reader).map(line -> line + "\n").collect(Collectors.joining());
    }

    private static Object[] values(Object... values) {
        return values;
    }

    private static Track track(CsvRow row) {
        return new Track().id(row.number("TrackId"))
                .name(row.text("Name"))
                .albumId(row.number("AlbumId"))
                .mediaTypeId(row.number("MediaTypeId"))
                .genreId(row.number("GenreId"))
                .composer(row.text("Composer"))
                .milliseconds(row.number("Milliseconds"))
                .bytes(row.number("Bytes"))
                .unitPrice(row.money("UnitPrice"));
    }

    private static Employee employee(CsvRow row) {
        Employee employee = new Employee();
        employee.id = row.number("EmployeeId");
        employee.lastName = row.text("LastName");
        employee.firstName = row.text("FirstName");
        employee.title = row.text("Title");
        employee.reportsTo = row.number("ReportsTo");
        employee.birthDate = row.time("BirthDate");
        employee.hireDate = row.time("HireDate");
        employee.address = row.text("Address");
        employee.city = row.text("City");
        employee.state = row.text("State");
        employee.country = row.text("Country");
        employee.postalCode = row.text("PostalCode");
        employee.phone = row.text("Phone");
        employee.fax = row.text("Fax");
        employee.email = row.text("Email");
        return employee;
    }

    private static Customer customer(CsvRow row) {
        return new Customer(row.number("CustomerId"), row.text("FirstName"), row.text("LastName"), row.text("Company"), row.text("Address"),
                row.text("City"), row.text("State"), row.text("Country"), row.text("PostalCode"), row.text("Phone"), row.text("Fax"),
                row.text("Email"), row.number("SupportRepId"));
    }

    private static Invoice invoice(CsvRow row) {
        Invoice invoice = new Invoice();
        invoice.setId(row.number("InvoiceId"));
        invoice.setCustomerId(row.number("CustomerId"));
        invoice.setInvoiceDate(row.time("InvoiceDate"));
        invoice.setBillingAddress(row.text("BillingAddress"));
        invoice.setBillingCity(row.text("BillingCity"));
        invoice.setBillingState(row.text("BillingState"));
        invoice.setBillingCountry(row.text("BillingCountry"));
        invoice.setBillingPostalCode(row.text("BillingPostalCode"));
        invoice.setTotal(row.money("Total"));
        return invoice;
    }
}
