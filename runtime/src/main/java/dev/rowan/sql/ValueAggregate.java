package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A value of no kind that has operators, computed of all rows of a group. */
public final class ValueAggregate<T> extends Aggregate<T> {

    ValueAggregate(ColumnType<T> type, AggregateCall call) {
        super(type, call);
    }

    @Override
    public ValueAggregate<T> filter(Condition condition) {
        return new ValueAggregate<>(type(), rendering().filtered(condition));
    }

    @Override
    public Expression<T> over(Window window) {
        return Computed.value(type(), rendering().over(new Over(window)));
    }

    @Override
    public Expression<T> over() {
        return over(Window.WHOLE);
    }
}
