package dev.rowan.mapper;

import dev.rowan.DataException;
import dev.rowan.type.Snapshot;
import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads and binds the rows of one entity, by position. Generated for each entity; all threads share it.
 *
 * @param <E> the entity
 */
public interface Mapper<E> {

    /**
     * Reads an entity of the current row into a new instance.
     *
     * @param row the result set, on a row
     * @param first the index of the table's first column, from 1; the others follow in the table's order
     * @return the entity
     * @throws SQLException what the driver throws
     */
    E read(ResultSet row, int first) throws SQLException;

    /**
     * Binds one column's value of an entity.
     *
     * @param statement the statement
     * @param index the parameter's index, from 1
     * @param entity the entity
     * @param column the column's position in the table, from 0
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if the database would store another value than this one
     */
    void bind(PreparedStatement statement, int index, E entity, int column) throws SQLException;

    /**
     * All values of an entity as they are now, in the table's order: what a snapshot, a log line and an error need.
     *
     * <p>An array belongs to the entity still ({@code byte[]} is not copied).
     */
    Object[] values(E entity);

    /** Whether an entity still has these values, which {@link #values} gave, or what is kept of them; nothing is allocated to tell. */
    boolean same(E entity, Object[] values);

    /**
     * Sets every column of an entity to the values that {@link #values} gave.
     *
     * @return the entity; of a record a new instance
     */
    E fill(E entity, Object[] values);

    /**
     * Sets of an entity the columns that Rowan itself writes, its version and times, to what stands among such values. Generated where
     * there are such columns.
     *
     * @return the entity; of a record a new instance
     */
    default E withStamps(E entity, Object[] values) {
        return fill(entity, values);
    }

    /** A {@code char} as its column has it: of NULL the one that is unset, of an empty text a space, as MySQL gives that back. */
    static char character(String text) {
        return text == null ? '\0' : text.isEmpty() ? ' ' : text.charAt(0);
    }

    /** What an {@code Optional} field stores: null where it is empty, or was never set. */
    static <T> T orNull(Optional<T> value) {
        return value == null ? null : value.orElse(null);
    }

    /** The error of a generated {@code switch} that is asked for a column it has not. */
    static IndexOutOfBoundsException noColumn(int column) {
        return new IndexOutOfBoundsException("no column " + column + " in this table");
    }

    /** The error of a column that is NULL where a value object with a primitive in its place is not absent. */
    static DataException absent(Object column) {
        return new DataException(column + " is NULL, but not the whole value object it belongs to, where a primitive cannot be");
    }

    /** The value, which must be there: see {@link #absent}. */
    static Object present(Object value, Object column) {
        if (value == null) {
            throw absent(column);
        }
        return value;
    }

    /** Whether two values, or a value and what is kept of another, are one for a database: arrays by content, and 1.0 is 1.00. */
    static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (b instanceof Snapshot snapshot) {
            return snapshot.sameAs(a);
        }
        if (a instanceof BigDecimal decimal) {
            return b instanceof BigDecimal other && decimal.compareTo(other) == 0;
        }
        return a instanceof Object[] array && b instanceof Object[] other ? sameElements(array, other) : Objects.deepEquals(a, b);
    }

    private static boolean sameElements(Object[] a, Object[] b) {
        boolean same = a.length == b.length;
        for (int i = 0; same && i < a.length; i++) {
            same = same(a[i], b[i]);
        }
        return same;
    }
}
