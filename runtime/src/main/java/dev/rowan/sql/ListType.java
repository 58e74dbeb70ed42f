package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.dialect.Dialect.ListForm;
import dev.rowan.type.ColumnType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * A list of values as one parameter.
 *
 * @param element the kind of a value
 * @param form whether it is an array or a JSON text
 */
record ListType(SqlType element, ListForm form) implements ColumnType<Object> {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss.SSSSSS");       // cuts what is finer
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");

    /** As many digits as MySQL's and MariaDB's decimals have there. */
    private static final int DIGITS = 30;

    /** The type, or null where there is none. */
    static ListType of(SqlType element, ListForm form) {
        return jdbcName(element) == null ? null : new ListType(element, form);
    }

    private static String jdbcName(SqlType element) {
        return switch (element) {
            case BOOLEAN -> "bool";
            case TINYINT, SMALLINT -> "int2";
            case INTEGER -> "int4";
            case BIGINT -> "int8";
            case DECIMAL -> "numeric";
            case VARCHAR -> "varchar";
            case UUID -> "uuid";
            case DATE -> "date";
            case TIME -> "time";
            case TIMESTAMP, INSTANT -> "timestamp";
            default -> null;
        };
    }

    /** Whether a value is the same in such a list. */
    static boolean exact(Object value, ListForm form) {
        return form == ListForm.JSON && value instanceof BigDecimal number
                ? number.scale() <= DIGITS && number.precision() - number.scale() <= DIGITS
                : value != null && !value.getClass().isArray();
    }

    @Override
    public Class<Object> javaType() {
        return Object.class;
    }

    @Override
    public SqlType sqlType() {
        return form == ListForm.JSON ? SqlType.VARCHAR : SqlType.ARRAY;
    }

    @Override
    public Object read(ResultSet row, int index) {
        throw new IllegalStateException("a list is bound, and not read");
    }

    @Override
    public void bind(PreparedStatement statement, int index, Object value) throws SQLException {
        List<?> values = (List<?>) value;
        if (form == ListForm.JSON) {
            statement.setString(index, json(values));
            return;
        }
        Array array = statement.getConnection().createArrayOf(jdbcName(element),
                values.stream().map(form == ListForm.TEXTS ? ListType::text : ListType::kept).toArray());
        try {
            statement.setArray(index, array);
        } finally {
            array.free();
        }
    }

    private static String json(List<?> values) {
        StringBuilder json = new StringBuilder(values.size() * 12).append('[');
        for (Object value : values) {
            json.append(json.length() == 1 ? "" : ",");
            if (value instanceof Boolean truth) {
                json.append(truth ? 1 : 0);
            } else if (value instanceof Number && !(value instanceof BigDecimal)) {
                json.append(value);
            } else {
                JsonString.append(json, text(value));
            }
        }
        return json.append(']').toString();
    }

    /** A value as it is bound elsewhere. */
    private static Object kept(Object value) {
        return value instanceof Instant instant ? kept(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                : value instanceof LocalDateTime moment ? common(moment, moment.getYear()).truncatedTo(ChronoUnit.MICROS)
                : value instanceof LocalTime time ? TIME.format(time)
                : value instanceof LocalDate date ? common(date, date.getYear()) : value instanceof Character ? value.toString() : value;
    }

    /** A value as every database reads it. */
    private static String text(Object value) {
        if (value instanceof Instant instant) {
            return text(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        }
        if (value instanceof LocalDateTime moment) {
            return DATE_TIME.format(common(moment, moment.getYear()));
        }
        if (value instanceof LocalDate date) {
            return DATE.format(common(date, date.getYear()));
        }
        return value instanceof LocalTime time ? TIME.format(time)
                : value instanceof BigDecimal number ? number.toPlainString()
                : value instanceof UUID || value instanceof Number || value instanceof Boolean || value instanceof Character
                        ? value.toString() : (String) value;
    }

    private static <M> M common(M moment, int year) {
        if (year < 1 || year > 9999) {
            throw new DataException("a list is of dates of the years 1 to 9999, not of " + year);
        }
        return moment;
    }
}
