package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;

/** A text that is computed. */
record ComputedText(Rendering rendering) implements Computed<String>, TextExpression {

    @Override
    public ColumnType<String> type() {
        return ColumnTypes.STRING;
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
