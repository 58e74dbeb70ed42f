package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The column types of classes, where nothing but a class tells how a value is bound or read. */
final class ClassTypes {

    private static final Map<Class<?>, ColumnType<?>> TYPES = List.<ColumnType<?>>of(
                    ColumnTypes.BOOLEAN, ColumnTypes.BYTE, ColumnTypes.SHORT, ColumnTypes.INTEGER, ColumnTypes.LONG,
                    ColumnTypes.FLOAT, ColumnTypes.DOUBLE, ColumnTypes.BIG_DECIMAL, ColumnTypes.BIG_INTEGER, ColumnTypes.CHARACTER,
                    ColumnTypes.STRING, ColumnTypes.BYTES, ColumnTypes.UUID, ColumnTypes.LOCAL_DATE, ColumnTypes.LOCAL_TIME,
                    ColumnTypes.LOCAL_DATE_TIME, ColumnTypes.INSTANT, ColumnTypes.DURATION, ColumnTypes.YEAR,
                    ColumnTypes.OFFSET_DATE_TIME, ColumnTypes.ZONED_DATE_TIME, ColumnTypes.JAVA_DATE, ColumnTypes.SQL_DATE,
                    ColumnTypes.SQL_TIME, ColumnTypes.SQL_TIMESTAMP, ColumnTypes.JSON_TEXT)
            .stream().collect(Collectors.toUnmodifiableMap(ColumnType::javaType, Function.identity()));

    private ClassTypes() {
    }

    /**
     * The type of a class; of an enum that which stores names.
     *
     * @throws IllegalArgumentException if nothing is known of the class
     */
    @SuppressWarnings({"unchecked", "rawtypes"})    // a type is found by the class of its values
    static <T> ColumnType<T> of(Class<T> type) {
        Objects.requireNonNull(type, "a class");
        ColumnType<?> known = TYPES.get(type);
        if (known != null) {
            return (ColumnType<T>) known;
        }
        Class<?> constant = type.isEnum() ? type : type.getSuperclass();
        if (constant != null && constant.isEnum()) {
            return (ColumnType<T>) ColumnTypes.enumName((Class) constant);
        }
        throw new IllegalArgumentException("a " + type.getName() + " is no value that a database has: give a text, number, date, UUID,"
                + " enum or byte[], or an expression" + (type.isPrimitive() ? "; of a primitive its box" : ""));
    }
}
