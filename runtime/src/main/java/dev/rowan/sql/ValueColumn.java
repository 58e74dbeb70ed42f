package dev.rowan.sql;

/** A column whose values are only told apart: bytes, UUIDs, enums, arrays, JSON. */
public final class ValueColumn<E, T> extends TableColumn<E, T> {

    ValueColumn(Table<E> table, int position, ColumnSpec<T> spec) {
        super(table, position, spec);
    }
}
