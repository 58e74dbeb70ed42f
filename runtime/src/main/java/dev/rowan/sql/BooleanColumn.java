package dev.rowan.sql;

/** A column of booleans, which is a condition itself. */
public final class BooleanColumn<E> extends TableColumn<E, Boolean> implements Condition {

    BooleanColumn(Table<E> table, int position, ColumnSpec<Boolean> spec) {
        super(table, position, spec);
    }
}
