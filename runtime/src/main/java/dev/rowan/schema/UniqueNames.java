package dev.rowan.schema;

import dev.rowan.ddl.Name;
import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Check;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Index;
import dev.rowan.sql.Table;
import dev.rowan.sql.Unique;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * Finds names that a schema would hold twice: tables, and names made from tables and columns, of which {@code a_b (c)} and
 * {@code a (b_c)} have the same. Two equal names that the user gave are the database's to judge: MySQL allows it for indexes.
 */
final class UniqueNames {

    private final Map<Place, Table<?>> tables = new HashMap<>();
    private final Map<Place, Owner> indexes = new HashMap<>();
    private final Map<Place, Owner> constraints = new HashMap<>();

    private UniqueNames() {
    }

    /**
     * Throws for the first name that is there twice.
     *
     * @throws IllegalArgumentException with both owners of the name
     */
    static void verify(Collection<Table<?>> tables) {
        UniqueNames names = new UniqueNames();
        for (Table<?> table : tables) {
            names.add(table);
        }
    }

    private <E> void add(Table<E> table) {
        if (table.alias() != null) {
            throw new IllegalArgumentException(table + " is an alias; a model holds tables");
        }
        Table<?> other = tables.putIfAbsent(new Place(table.schema(), table.name()), table);
        if (other != null) {
            throw new IllegalArgumentException("two tables are called " + table + ": those of " + owner(other) + " and " + owner(table));
        }
        if (table.isView()) {
            return;     // what it says of keys and indexes is for reading, and is not made
        }
        for (Index<E> index : table.indexes()) {
            add(indexes, table, Name.of(index), "index " + index.columns());
        }
        for (Unique<E> unique : table.uniques()) {
            add(constraints, table, Name.of(unique), "unique " + unique.columns());
        }
        for (ForeignKey<E> key : table.foreignKeys()) {
            add(constraints, table, Name.of(key), "foreign key " + key.columns());
        }
        int number = 1;
        for (Check check : table.checks()) {
            add(constraints, table, Name.of(check, table, number++), "check (" + check.sql() + ") of " + table);
        }
    }

    private static String owner(Table<?> table) {
        return table instanceof AssociationTable ? "a relationship" : table.entity().getName();
    }

    private static void add(Map<Place, Owner> places, Table<?> table, Name name, String what) {
        Owner owner = new Owner(name, what);
        Owner other = places.putIfAbsent(new Place(table.schema(), name.text()), owner);
        if (other != null && !(name.given() && other.name.given())) {
            throw new IllegalArgumentException("two would be called " + name.text() + ": " + other.what + " and " + what
                    + "; give one of them a name");
        }
    }

    private record Place(String schema, String name) {
    }

    private record Owner(Name name, String what) {
    }
}
