package dev.rowan.it.chinook;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;

/** One line of a file, its values by the names in the head line; null where there is nothing, not even quotes. */
record CsvRow(CSVRecord line) {
    static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    String text(String column) {
        return line.get(column);
    }

    Integer number(String column) {
        String digits = text(column);
        return digits == null ? null : Integer.valueOf(digits);
    }

    BigDecimal money(String column) {
        String digits = text(column);
        return digits == null ? null : new BigDecimal(digits);
    }

    LocalDateTime time(String column) {
        String text = text(column);
        return text == null ? null : LocalDateTime.parse(text, TIME);
    }
}
