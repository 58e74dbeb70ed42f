package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** A value as one of another type: which steps lead there, so that the outcome is the same on every database. */
final class Cast {

    /** What types have in common here. */
    private enum Group { BOOLEAN, INTEGER, FLOATING, DECIMAL, TEXT, UUID, JSON, DATE, TIME, TIMESTAMP, OTHER }

    private Cast() {
    }

    static <T> Expression<T> of(Expression<?> value, Class<T> type) {
        ColumnType<T> to = ColumnTypes.of(Argument.of(type, "cast"));
        return Computed.value(read(value.type(), to), rendering(value, to));
    }

    @SuppressWarnings("unchecked")      // T is BigDecimal
    private static <T> ColumnType<T> read(ColumnType<?> from, ColumnType<T> to) {
        Group group = group(from.sqlType());
        boolean zeros = to.javaType() == BigDecimal.class && (group == Group.FLOATING || group == Group.TEXT);
        return zeros ? (ColumnType<T>) Decimals.WITHOUT_ZEROS : to;
    }

    private static Rendering rendering(Expression<?> value, ColumnType<?> to) {
        Group from = group(value.type().sqlType());
        return switch (group(to.sqlType())) {
            case BOOLEAN -> from == Group.INTEGER ? Formed.of(SqlForm.INTEGER_TO_BOOLEAN, value) : same(from, value, to);
            case INTEGER -> integer(from, value, to);
            case FLOATING -> floating(from, value, to);
            case DECIMAL -> decimal(from, value, to);
            case TEXT -> text(from, value, to);
            case UUID -> from == Group.TEXT ? Formed.of(SqlForm.TO_UUID, value) : same(from, value, to);
            case DATE -> from == Group.TEXT || from == Group.TIMESTAMP ? Formed.of(SqlForm.TO_DATE, value) : same(from, value, to);
            case TIME -> from == Group.TEXT || from == Group.TIMESTAMP ? Formed.of(SqlForm.TO_TIME, value) : same(from, value, to);
            case TIMESTAMP -> from == Group.TEXT || from == Group.DATE ? Formed.of(SqlForm.TO_TIMESTAMP, value) : same(from, value, to);
            case JSON, OTHER -> same(from, value, to);
        };
    }

    private static Rendering integer(Group from, Expression<?> value, ColumnType<?> to) {
        SqlForm form = switch (to.sqlType()) {
            case TINYINT -> SqlForm.TO_TINYINT;
            case SMALLINT -> SqlForm.TO_SMALLINT;
            case BIGINT -> SqlForm.TO_BIGINT;
            default -> SqlForm.TO_INTEGER;
        };
        return switch (from) {
            case BOOLEAN -> Formed.of(SqlForm.BOOLEAN_TO_INTEGER, value);
            case INTEGER -> value.type().sqlType() == to.sqlType() ? new As(value) : Formed.of(form, value);
            case TEXT -> Formed.of(form, value);
            case DECIMAL, FLOATING -> Formed.of(form, whole(from, value));
            default -> throw refused(value, to);
        };
    }

    private static Expression<?> whole(Group from, Expression<?> value) {
        return from == Group.DECIMAL ? Computed.number(ColumnTypes.BIG_DECIMAL, Formed.of(SqlForm.DECIMAL_TRUNCATE, value))
                : Computed.number(ColumnTypes.DOUBLE, Formed.of(SqlForm.TRUNCATE, value));
    }

    private static Rendering floating(Group from, Expression<?> value, ColumnType<?> to) {
        boolean real = to.sqlType() == SqlType.REAL;
        return switch (from) {
            case FLOATING -> value.type().sqlType() == to.sqlType() ? new As(value)
                    : Formed.of(real ? SqlForm.DOUBLE_TO_REAL : SqlForm.REAL_TO_DOUBLE, value);
            case INTEGER, DECIMAL, TEXT -> Formed.of(real ? SqlForm.TO_REAL : SqlForm.TO_DOUBLE, value);
            default -> throw refused(value, to);
        };
    }

    private static Rendering decimal(Group from, Expression<?> value, ColumnType<?> to) {
        boolean cut = to.javaType() == BigInteger.class && value.type().javaType() != BigInteger.class;
        return switch (from) {
            case INTEGER -> Formed.of(SqlForm.INTEGER_TO_DECIMAL, value);
            case DECIMAL -> cut ? Formed.of(SqlForm.DECIMAL_TRUNCATE, value) : new As(value);
            case FLOATING, TEXT -> {
                Formed decimal = Formed.of(SqlForm.TO_DECIMAL, value);
                yield cut ? Formed.of(SqlForm.DECIMAL_TRUNCATE, Computed.number(ColumnTypes.BIG_DECIMAL, decimal)) : decimal;
            }
            default -> throw refused(value, to);
        };
    }

    private static Rendering text(Group from, Expression<?> value, ColumnType<?> to) {
        return switch (from) {
            case TEXT -> value.type().sqlType() == SqlType.ENUM ? Formed.of(SqlForm.TO_TEXT, value) : new As(value);
            case BOOLEAN -> Formed.of(SqlForm.BOOLEAN_TO_TEXT, value);
            case INTEGER, FLOATING, DECIMAL, UUID, JSON, DATE -> Formed.of(SqlForm.TO_TEXT, value);
            case TIME -> Formed.of(SqlForm.TIME_TO_TEXT, value);
            case TIMESTAMP -> Formed.of(SqlForm.TIMESTAMP_TO_TEXT, value);
            case OTHER -> throw refused(value, to);
        };
    }

    private static Rendering same(Group from, Expression<?> value, ColumnType<?> to) {
        if (from != group(to.sqlType()) || from == Group.OTHER && value.type().sqlType() != to.sqlType()) {
            throw refused(value, to);
        }
        return new As(value);
    }

    private static IllegalArgumentException refused(Expression<?> value, ColumnType<?> to) {
        String what = value.type().javaType().getSimpleName() + " is not cast to a " + to.javaType().getSimpleName();
        return new IllegalArgumentException("a " + what
                + ": there is no way that all databases share; function(…) and sql(…) say what one of them can");
    }

    private static Group group(SqlType type) {
        return switch (type) {
            case BOOLEAN -> Group.BOOLEAN;
            case TINYINT, SMALLINT, INTEGER, BIGINT -> Group.INTEGER;
            case UNSIGNED_TINYINT, UNSIGNED_SMALLINT, UNSIGNED_INTEGER, UNSIGNED_BIGINT -> Group.INTEGER;
            case REAL, DOUBLE -> Group.FLOATING;
            case DECIMAL -> Group.DECIMAL;
            case VARCHAR, ENUM -> Group.TEXT;
            case UUID -> Group.UUID;
            case JSON -> Group.JSON;
            case DATE -> Group.DATE;
            case TIME -> Group.TIME;
            case TIMESTAMP, INSTANT -> Group.TIMESTAMP;
            case BINARY, ARRAY -> Group.OTHER;
        };
    }
}
