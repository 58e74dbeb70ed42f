package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;

/**
 * What a relationship says of a foreign key: a row refers to another by it from now on, or to none.
 *
 * @param table the table of the row
 * @param key its foreign key
 * @param parentTable the table of the row that it refers to
 * @param parent that row's object, or null for none
 * @param said the relationship that says so
 */
record Link<C, P>(Table<C> table, C child, ForeignKey<?> key, Table<P> parentTable, P parent, Relationship<?, ?> said) {

    /** The values that the foreign key is to have: null for none; only of one that can be made. */
    Object[] values() {
        return parent == null ? null : KeyValues.referenced(key, parentTable, parent);
    }

    /** Whether the values are known. */
    boolean ready() {
        return parent == null || values() != null;
    }

    /** The same, to the instance that stands for its parent now. */
    Link<C, P> through(Replacements replacements) {
        P now = parent == null ? null : replacements.of(parent);
        return now == parent ? this : new Link<>(table, child, key, parentTable, now, said);
    }

    void make() {
        KeyValues.set(table, child, key, values());
    }

    @Override
    public String toString() {
        return said + " of " + child.getClass().getSimpleName();
    }
}
