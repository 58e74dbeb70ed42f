package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A number that is computed. */
record ComputedNumber<N extends Number>(ColumnType<N> type, Rendering rendering) implements Computed<N>, NumberExpression<N> {

    @Override
    public String toString() {
        return Words.of(this);
    }
}
