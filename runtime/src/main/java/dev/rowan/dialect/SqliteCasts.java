package dev.rowan.dialect;

import dev.rowan.DataException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.Function;

/**
 * Casts on SQLite, whose own make 0 of a text that is no number and cut what is too large: the functions {@code rowan_integer(x, bits)},
 * {@code rowan_decimal}, {@code rowan_date}, {@code rowan_time} and {@code rowan_timestamp};
 * and {@code rowan_lower} and {@code rowan_upper}, which know all letters where SQLite knows a to z. NULL gives NULL.
 * Loaded only where SQLite's driver is.
 */
final class SqliteCasts {

    private SqliteCasts() {
    }

    static void register(Connection connection) throws SQLException {
        SqliteFunctions.create(connection, "integer", 2, new Whole());
        SqliteFunctions.create(connection, "decimal", 1, new Text(text -> DecimalText.of(new BigDecimal(text.strip()))));
        SqliteFunctions.create(connection, "lower", 1, new Text(text -> text.toLowerCase(Locale.ROOT)));
        SqliteFunctions.create(connection, "upper", 1, new Text(text -> text.toUpperCase(Locale.ROOT)));
        SqliteFunctions.create(connection, "date", 1, new Text(text -> SqliteTimes.text(SqliteTimes.date(text.strip()))));
        SqliteFunctions.create(connection, "time", 1, new Text(text -> SqliteTimes.text(SqliteTimes.time(text.strip()))));
        SqliteFunctions.create(connection, "timestamp", 1, new Text(text -> SqliteTimes.text(SqliteTimes.moment(text.strip()))));
    }

    /** What makes a text of another; it throws for one that it cannot read. */
    private interface Change {
        String of(String text);
    }

    private static final class Text extends Function {
        private final Change change;

        Text(Change change) {
            this.change = change;
        }

        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            try {
                if (text == null) {
                    result();
                } else {
                    result(change.of(text));
                }
            } catch (NumberFormatException | DataException e) {
                error("rowan: a text that is no such value cannot be cast");
            }
        }
    }

    /** An integer of so many bits. */
    private static final class Whole extends Function {
        @Override
        protected void xFunc() throws SQLException {
            String text = value_text(0);
            try {
                if (text == null) {
                    result();
                    return;
                }
                long number = new BigDecimal(text.strip()).longValueExact();
                int spare = Long.SIZE - value_int(1);
                if (number << spare >> spare != number) {
                    error("rowan: a number does not fit the integer that it is cast to");
                } else {
                    result(number);
                }
            } catch (ArithmeticException | NumberFormatException e) {
                error("rowan: a text that is no integer of that size cannot be cast");
            }
        }
    }
}
