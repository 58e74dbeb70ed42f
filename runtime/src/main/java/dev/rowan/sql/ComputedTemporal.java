package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A date or time that is computed. */
record ComputedTemporal<T>(ColumnType<T> type, Rendering rendering) implements Computed<T>, TemporalExpression<T> {

    @Override
    public String toString() {
        return Words.of(this);
    }
}
