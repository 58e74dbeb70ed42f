package dev.rowan.sql;

import java.util.List;

/**
 * A UNIQUE constraint of a table.
 *
 * @param table the table
 * @param name its name, or null for the one made of table and columns
 * @param columns the columns whose values no two rows share
 */
public record Unique<E>(Table<E> table, String name, List<Column<E, ?>> columns) {

    /** Copies what it is given. */
    public Unique {
        columns = List.copyOf(columns);
    }

    /** The same constraint by a name of its own. */
    public Unique<E> named(String ownName) {
        return new Unique<>(table, ownName, columns);
    }
}
