package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A condition that is said by its rendering. */
record ComputedCondition(Rendering rendering) implements Computed<Boolean>, Condition {

    @Override
    public ColumnType<Boolean> type() {
        return Condition.super.type();
    }

    @Override
    public String toString() {
        return Words.of(this);
    }
}
