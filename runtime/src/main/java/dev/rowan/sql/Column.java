package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.mapper.RowReader;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * A column of a table, as an expression with a name. Two are equal when their tables are and they stand at the same place.
 *
 * @param <E> the table's entity
 * @param <T> the Java type of a value
 */
public interface Column<E, T> extends Expression<T> {

    /** The table, or the alias of it, that the column belongs to. */
    Table<E> table();

    /** Its name in the database. */
    String name();

    /** Its place among the table's columns, from 0. */
    int position();

    @Override
    default RowReader<T> reader(EntityReader entities, int first) {
        return row -> read(row, first);
    }

    /** All that is known of it. */
    ColumnSpec<T> spec();

    /**
     * Binds a value that is to be stored in this column.
     *
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if the database would store another value than this one; it names the column
     */
    void bind(PreparedStatement statement, int index, T value) throws SQLException;

    /**
     * Reads a value of this column.
     *
     * @throws SQLException what the driver throws
     */
    default T read(ResultSet row, int index) throws SQLException {
        return type().read(row, index);
    }

    /**
     * Reads a value of this column for a primitive, which cannot be null.
     *
     * @throws SQLException what the driver throws
     * @throws DataException if it is NULL
     */
    default T readPresent(ResultSet row, int index) throws SQLException {
        T value = read(row, index);
        if (value == null) {
            throw new DataException(this + " is NULL, which a primitive cannot be");
        }
        return value;
    }

    @Override
    default void render(SqlSink sink) {
        sink.column(this);
    }
}
