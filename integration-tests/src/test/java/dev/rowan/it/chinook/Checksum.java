package dev.rowan.it.chinook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What a table holds, whatever the order of its rows: {@code columns|rows|sum}, where the sum is of the CRC-32 of each row's text.
 * Texts that a database, a driver or we ourselves changed by one character give another.
 */
final class Checksum {
    private int columns;
    private long rows;
    private long sum;

    void add(Object... values) {
        CRC32 crc = new CRC32();
        crc.update(Arrays.stream(values).map(Checksum::text).collect(Collectors.joining("|")).getBytes(StandardCharsets.UTF_8));
        columns = values.length;
        rows++;
        sum += crc.getValue();
    }

    /** A decimal as it is: one that came back with another scale is another. */
    private static String text(Object value) {
        if (value == null) {
            return "<NULL>";
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        return value instanceof LocalDateTime time ? CsvRow.TIME.format(time) : value.toString();
    }

    @Override
    public String toString() {
        return columns + "|" + rows + "|" + sum;
    }
}
