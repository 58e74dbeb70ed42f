package dev.rowan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How an entity in a row is read: into a new object each time, or as the object a session holds already. */
public interface EntityReader {

    /** Reads every row into a new object. */
    EntityReader DIRECT = new EntityReader() {
        @Override
        public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
            return table.mapper().read(row, first);
        }
    };

    /**
     * Reads an entity of the current row.
     *
     * @param table its table
     * @param row the result set, on a row
     * @param first the index of the table's first column, from 1
     * @throws SQLException what the driver throws
     */
    <E> E read(Table<E> table, ResultSet row, int first) throws SQLException;

    /**
     * Takes notice that a query has read the object at the end of a relationship, or that there is none.
     *
     * @param owner the object that has the relationship, as {@link #read} gave it
     * @param target the object at its end, or null
     */
    default <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
        relationship.set(owner, target);
    }
}
