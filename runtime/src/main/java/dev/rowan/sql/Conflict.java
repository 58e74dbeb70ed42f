package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What an INSERT does with a row whose key is there already.
 *
 * @param target the columns of the key
 * @param changes what is set in the row that is there, in this order; none leaves it as it is
 * @param condition what must hold of the row that is there, or it stays as it is; or null
 */
record Conflict(List<? extends Column<?, ?>> target, List<Assignment> changes, Condition condition) {

    Conflict {
        target = List.copyOf(target);
        changes = List.copyOf(changes);
    }

    Conflict(List<? extends Column<?, ?>> target, List<Assignment> changes) {
        this(target, changes, null);
    }

    /** The same, which sets this too. */
    Conflict setting(Assignment change) {
        return new Conflict(target, Assignment.appended(changes, change), condition);
    }

    /** The same of rows for which this holds too. */
    Conflict where(Condition more) {
        return new Conflict(target, changes, condition == null ? more : condition.and(more));
    }

    /**
     * That of the rows which have the same values in these columns.
     *
     * @throws IllegalArgumentException if the columns are no key of the table; the message lists those there are
     */
    static <E> Conflict on(Table<E> table, List<Column<E, ?>> target) {
        if (table.alias() != null) {
            throw new IllegalArgumentException("an INSERT that may find its row there is of a table, not of an alias: " + table);
        }
        List<List<Column<E, ?>>> keys = keys(table);
        if (target.isEmpty()
                || keys.stream().noneMatch(key -> key.size() == target.size() && Set.copyOf(key).equals(Set.copyOf(target)))) {
            throw new IllegalArgumentException("onConflict(" + names(target) + "): these are no key of " + table.name() + ", nor unique; "
                    + (keys.isEmpty() ? "it has no key"
                            : "its keys are " + String.join(", ", keys.stream().map(key -> "(" + names(key) + ")").toList())));
        }
        return new Conflict(target, List.of());
    }

    /** The same, which sets these columns to the values that the new row has there. */
    static Conflict updating(List<? extends Column<?, ?>> target, List<? extends Column<?, ?>> changed) {
        return new Conflict(target, changed.stream().map(column -> new Assignment(column, new Excluded(column).expression())).toList());
    }

    private static <E> List<List<Column<E, ?>>> keys(Table<E> table) {
        List<List<Column<E, ?>>> keys = new ArrayList<>();
        if (!table.keyColumns().isEmpty()) {
            keys.add(table.keyColumns());
        }
        table.uniques().forEach(unique -> keys.add(unique.columns()));
        for (Index<E> index : table.indexes()) {
            if (index.unique() && index.where() == null && index.columns().size() == index.parts().size()) {
                keys.add(index.columns());
            }
        }
        return keys;
    }

    private static String names(List<? extends Column<?, ?>> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    boolean changesNothing() {
        return changes.isEmpty();
    }
}
