package dev.rowan.sql;

import java.util.LinkedHashSet;
import java.util.Set;

/** The tables before one statement, while its text is written. For one thread. */
final class WithClause {

    private final int place;
    private final Set<Derived> tables = new LinkedHashSet<>();
    private final StringBuilder definitions = new StringBuilder();

    /**
     * One that has no tables so far.
     *
     * @param place where it is to stand in the text
     */
    WithClause(int place) {
        this.place = place;
    }

    /** Adds a table unless it is there; whether it is to be defined now. */
    boolean add(Derived table) {
        if (tables.contains(table)) {
            return false;
        }
        if (tables.stream().anyMatch(other -> other.sourceName().equalsIgnoreCase(table.sourceName()))) {
            throw new IllegalStateException("two tables of a WITH clause have the name " + table.sourceName() + ": give one another");
        }
        return tables.add(table);
    }

    /** Adds what defines a table, after those that it uses. */
    void define(CharSequence definition) {
        definitions.append(definitions.isEmpty() ? "" : ", ").append(definition);
    }

    /** Writes itself where it stands. */
    void into(StringBuilder text) {
        if (!tables.isEmpty()) {
            boolean recursive = tables.stream().anyMatch(Derived::recursive);
            text.insert(place, (recursive ? "with recursive " : "with ") + definitions + " ");
        }
    }
}
