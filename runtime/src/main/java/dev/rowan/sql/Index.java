package dev.rowan.sql;

import java.util.List;

/**
 * An index of a table.
 *
 * @param table the table
 * @param name its name, or null for the one made of table and columns
 * @param columns what is indexed, in this order
 * @param unique whether no two rows may have the same values
 */
public record Index<E>(Table<E> table, String name, List<Column<E, ?>> columns, boolean unique) {

    /** Copies what it is given. */
    public Index {
        columns = List.copyOf(columns);
    }

    /** The same index by a name of its own. */
    public Index<E> named(String ownName) {
        return new Index<>(table, ownName, columns, unique);
    }

    /** The same index, UNIQUE. */
    public Index<E> asUnique() {
        return new Index<>(table, name, columns, true);
    }
}
