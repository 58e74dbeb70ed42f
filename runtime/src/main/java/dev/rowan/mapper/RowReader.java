package dev.rowan.mapper;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Makes one value of the row a result set stands on, and leaves the result set there. */
@FunctionalInterface
public interface RowReader<T> {

    /**
     * Reads the current row.
     *
     * @param row the result set, on a row
     * @return the value; null where the row's value is an SQL NULL
     * @throws SQLException what the driver throws
     */
    T read(ResultSet row) throws SQLException;
}
