package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/**
 * Reads and binds the values of one Java type. Implementations have no state that changes and are shared by all threads.
 *
 * <p>The built-in ones are the constants of {@link ColumnTypes}. A type of one's own, for {@link dev.rowan.annotation.Convert}, is
 * made of another by {@link #of} or as a {@link ConvertedType}; one that implements this interface itself calls JDBC as it likes, and
 * verifies by itself that the database stores what it binds: it throws a {@link dev.rowan.DataException} for what would be changed or
 * cut.
 *
 * @param <J> the Java type of a value
 */
public interface ColumnType<J> {

    /** The class of a value. */
    Class<J> javaType();

    /** The kind of column that holds such values. */
    SqlType sqlType();

    /**
     * Reads the value at a position of the current row.
     *
     * @param row the result set, on a row
     * @param index the position, from 1
     * @return the value, or null for an SQL NULL
     * @throws SQLException what the driver throws
     */
    J read(ResultSet row, int index) throws SQLException;

    /**
     * Binds a value to a parameter.
     *
     * @param statement the statement
     * @param index the parameter's position, from 1
     * @param value the value; null binds NULL
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if the database would store another value than this one
     */
    void bind(PreparedStatement statement, int index, J value) throws SQLException;

    /** The database's own enum that such values are labels of where {@link #sqlType()} is {@link SqlType#ENUM}, else null. */
    default NativeEnum nativeEnum() {
        return null;
    }

    /**
     * What tells a key from others: values that a database takes for one, as a time with nanoseconds and the same without them, have
     * equal ones. By {@code equals}, unless this method is overridden.
     *
     * @param value the value; not null
     */
    default Object identity(J value) {
        return value;
    }

    /**
     * Whether a value can change in place, so that a session keeps a {@link #snapshot} of it: arrays and dates can. Whoever's values
     * are of another class that can change overrides both methods.
     */
    default boolean mutable() {
        return Copies.needed(javaType());
    }

    /**
     * What a session keeps of a {@linkplain #mutable() mutable} value, to tell later whether it has changed, and to give it back.
     *
     * @param value the value; not null
     * @return an equal value that shares nothing with this one (arrays are equal by content), or a {@link Snapshot}. Arrays and
     *     dates are copied unless this method is overridden
     */
    default Object snapshot(J value) {
        return Copies.of(value);
    }

    /**
     * A type whose values are converted to those of another, and stored as that one stores them; {@link ConvertedType} is the same as
     * a class. Null is NULL, and neither function sees it; what one throws becomes a {@link dev.rowan.DataException} that names the
     * column.
     *
     * @param javaType the class of a value
     * @param stored the type that stores the values: one of {@link ColumnTypes}, say
     * @param toJava the value that a stored one stands for
     * @param toStored the value that is stored for one
     */
    static <J, S> ColumnType<J> of(
            Class<J> javaType, ColumnType<S> stored, Function<? super S, ? extends J> toJava, Function<? super J, ? extends S> toStored) {
        return new MappedType<>(javaType, stored, toJava, toStored);
    }
}
