package dev.rowan.dialect;

import dev.rowan.DataException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import org.sqlite.Function;

/**
 * Dates and times on SQLite, whose own functions reckon in milliseconds: {@code rowan_micros(x)}, the microseconds since 1970 or since
 * midnight; {@code rowan_plus(x, microseconds)} and {@code rowan_plus_months(x, months)}, which give text of the form that they take;
 * {@code rowan_part(x, name)}, and {@code rowan_until(x, y)} in
 * nanoseconds. NULL gives NULL. Loaded only where SQLite's driver is.
 */
final class SqliteTimeFunctions {

    private static final long MICROS_PER_SECOND = 1_000_000;

    private SqliteTimeFunctions() {
    }

    /** Makes them known to a connection; another time does no harm. */
    static void register(Connection connection) throws SQLException {
        create(connection, "micros", 1, (moment, unused) -> micros(moment));
        create(connection, "plus", 2, (moment, micros) -> text(plus(moment, Long.parseLong(micros))));
        create(connection, "plus_months", 2, (moment, months) -> text(moment.plus(Long.parseLong(months), ChronoUnit.MONTHS)));
        create(connection, "until", 2,
                (moment, other) -> Math.multiplyExact(Math.subtractExact(micros(moment(other)), micros(moment)), 1000L));
        create(connection, "part", 2, (moment, part) -> moment.getLong(ChronoField.valueOf(part)));
    }

    private static void create(Connection connection, String name, int arguments, Work work) throws SQLException {
        Function.create(connection, "rowan_" + name, new Of(work), arguments, Function.FLAG_DETERMINISTIC);
    }

    /** What is made of a date or time, and of another argument. */
    private interface Work {
        /** A Long or a String. */
        Object of(Temporal moment, String argument);
    }

    private static final class Of extends Function {
        private final Work work;

        Of(Work work) {
            this.work = work;
        }

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            String argument = args() > 1 ? value_text(1) : "";
            if (text == null || argument == null) {
                result();
                return;
            }
            try {
                Object value = work.of(moment(text), argument);
                if (value instanceof Long number) {
                    result(number);
                } else {
                    result((String) value);
                }
            } catch (DateTimeException | ArithmeticException | DataException e) {
                error("rowan: no such date or time: " + e.getMessage());
            }
        }
    }

    private static Temporal moment(String text) {
        return text.length() > 2 && text.charAt(2) == ':' ? SqliteTimes.time(text)
                : text.length() == 10 ? SqliteTimes.date(text) : SqliteTimes.moment(text);
    }

    private static Long micros(Temporal moment) {
        if (moment instanceof LocalTime time) {
            return time.toNanoOfDay() / 1000;
        }
        LocalDateTime at = moment instanceof LocalDate date ? date.atStartOfDay() : (LocalDateTime) moment;
        return at.toEpochSecond(ZoneOffset.UTC) * MICROS_PER_SECOND + at.getNano() / 1000;
    }

    private static Temporal plus(Temporal moment, long micros) {
        return moment instanceof LocalDate date
                ? date.plusDays(Duration.of(micros, ChronoUnit.MICROS).toDays())
                : moment.plus(micros, ChronoUnit.MICROS);
    }

    private static String text(Temporal moment) {
        return moment instanceof LocalDate date ? SqliteTimes.text(date)
                : moment instanceof LocalTime time ? SqliteTimes.text(time) : SqliteTimes.text((LocalDateTime) moment);
    }
}
