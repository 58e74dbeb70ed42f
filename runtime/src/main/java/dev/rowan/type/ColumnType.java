package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads and binds the values of one Java type. Implementations have no state that changes and are shared by all threads.
 *
 * <p>The built-in ones are the constants of {@link ColumnTypes}.
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

    /** Whether a value can change in place, so that a session keeps a {@link #snapshot} of it: arrays and dates can. */
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
}
