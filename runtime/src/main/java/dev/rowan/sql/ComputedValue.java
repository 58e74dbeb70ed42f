package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A value that is computed, of no kind that has operators. */
record ComputedValue<T>(ColumnType<T> type, Rendering rendering) implements Computed<T> {

    @Override
    public String toString() {
        return Words.of(this);
    }
}
