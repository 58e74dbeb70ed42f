package dev.rowan.sql;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.dialect.Dialect;
import java.util.List;

/**
 * A foreign key: columns of a table whose values are a key of a row of another one, or of the same.
 *
 * @param table the referencing table
 * @param columns the referencing columns
 * @param referenced the referenced columns, as many
 * @param name its name, or null for the one made of table and columns
 * @param onDelete what happens to the row when the referenced one is deleted
 * @param onUpdate what happens to the row when the referenced key changes
 * @param deferrable whether it is checked at COMMIT, where the database can
 */
public record ForeignKey<E>(Table<E> table, List<Column<E, ?>> columns, List<Column<?, ?>> referenced, String name,
        ReferentialAction onDelete, ReferentialAction onUpdate, boolean deferrable) {

    /** Copies what it is given. */
    public ForeignKey {
        columns = List.copyOf(columns);
        referenced = List.copyOf(referenced);
        if (columns.isEmpty() || columns.size() != referenced.size()) {
            throw new IllegalArgumentException(table + ": a foreign key of " + columns + " cannot refer to " + referenced);
        }
    }

    /** The referenced table. */
    public Table<?> target() {
        return referenced.get(0).table();
    }

    /** The same foreign key by a name of its own. */
    public ForeignKey<E> named(String ownName) {
        return new ForeignKey<>(table, columns, referenced, ownName, onDelete, onUpdate, deferrable);
    }

    /** The same foreign key with an action on delete. */
    public ForeignKey<E> onDelete(ReferentialAction action) {
        return new ForeignKey<>(table, columns, referenced, name, action, onUpdate, deferrable);
    }

    /** The same foreign key with an action on update. */
    public ForeignKey<E> onUpdate(ReferentialAction action) {
        return new ForeignKey<>(table, columns, referenced, name, onDelete, action, deferrable);
    }

    /** The same foreign key, checked at COMMIT where the database can. */
    public ForeignKey<E> asDeferrable() {
        return new ForeignKey<>(table, columns, referenced, name, onDelete, onUpdate, true);
    }

    /** Whether a database checks it at COMMIT, so that rows may be written in any order. */
    public boolean deferredOn(Dialect dialect) {
        return deferrable && DdlAbility.DEFERRABLE.of(dialect);
    }

    /** Whether a row without a referenced one is possible: whether a column of it takes NULL. */
    public boolean optional() {
        return columns.stream().anyMatch(column -> column.spec().nullable());
    }

    /** The referencing columns of a foreign key whose referenced ones are still to be said. */
    public static final class From<E> {

        private final Table<E> table;
        private final List<Column<E, ?>> columns;

        From(Table<E> table, List<Column<E, ?>> columns) {
            this.table = table;
            this.columns = columns;
        }

        /** The foreign key that refers to these columns. */
        public ForeignKey<E> references(Column<?, ?>... referenced) {
            return new ForeignKey<>(table, columns, List.of(referenced), null,
                    ReferentialAction.NO_ACTION, ReferentialAction.NO_ACTION, false);
        }
    }
}
