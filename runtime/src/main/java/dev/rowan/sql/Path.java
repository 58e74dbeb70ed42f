package dev.rowan.sql;

import java.util.List;

/** By which foreign keys a relationship leads from a row to others. Immutable; all threads may share it. */
public sealed interface Path {

    /** By a foreign key of the row itself. */
    record Referencing(ForeignKey<?> key) implements Path {
    }

    /** By a foreign key of the rows it leads to. */
    record Referenced(ForeignKey<?> key) implements Path {
    }

    /**
     * By rows of an association table.
     *
     * @param near the foreign key to the row
     * @param far the foreign key to those it leads to
     */
    record Associated(ForeignKey<?> near, ForeignKey<?> far) implements Path {

        @Override
        public Associated inverse() {
            return new Associated(far, near);
        }

        /** The table of the rows between. */
        public Table<?> association() {
            return near.table();
        }
    }

    /** The way back. */
    default Path inverse() {
        if (this instanceof Referencing own) {
            return new Referenced(own.key);
        }
        return this instanceof Referenced theirs ? new Referencing(theirs.key) : ((Associated) this).inverse();
    }

    /** The table of the rows it leads to. */
    default Table<?> target() {
        if (this instanceof Referencing own) {
            return own.key.target();
        }
        return this instanceof Referenced theirs ? theirs.key.table() : ((Associated) this).far.target();
    }

    /** The foreign key over these columns of a table. */
    static ForeignKey<?> key(List<? extends Column<?, ?>> columns) {
        Table<?> table = columns.get(0).table();
        for (ForeignKey<?> key : table.foreignKeys()) {
            if (key.columns().equals(columns)) {
                return key;
            }
        }
        throw new IllegalArgumentException(table + " has no foreign key over " + columns);
    }
}
