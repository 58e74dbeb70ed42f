package dev.rowan.sql;

/** A column of dates, times, or points in time. */
public final class TemporalColumn<E, T> extends TableColumn<E, T> implements TemporalExpression<T> {

    TemporalColumn(Table<E> table, int position, ColumnSpec<T> spec) {
        super(table, position, spec);
    }
}
