package dev.rowan.it.chinook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.QuoteMode;

/** Where the files lie: beside the repository, for they are no part of it. */
record CsvDirectory(Path path) {
    /** Its quote mode tells an empty text, in quotes, from a NULL, which has none. */
    private static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).setQuoteMode(QuoteMode.ALL_NON_NULL).get();

    /** Looks from the working directory upwards: the tests may run in the repository's directory or in their module's. */
    static Optional<CsvDirectory> find() {
        Path working = Path.of("").toAbsolutePath();
        return Stream.iterate(working, path -> path != null, Path::getParent)
                .map(path -> path.resolve("shared/data/chinook"))
                .filter(Files::isDirectory)
                .findFirst()
                .map(CsvDirectory::new);
    }

    List<CsvRow> rows(String file) {
        try (CSVParser parser = CSVParser.parse(path.resolve(file + ".csv"), StandardCharsets.UTF_8, FORMAT)) {
            return parser.stream().map(CsvRow::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
