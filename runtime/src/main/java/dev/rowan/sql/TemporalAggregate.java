package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A date or time that is computed of all rows of a group. */
public final class TemporalAggregate<T> extends Aggregate<T> implements TemporalExpression<T> {

    TemporalAggregate(ColumnType<T> type, AggregateCall call) {
        super(type, call);
    }

    @Override
    public TemporalAggregate<T> filter(Condition condition) {
        return new TemporalAggregate<>(type(), rendering().filtered(condition));
    }

    @Override
    public TemporalExpression<T> over(Window window) {
        return Computed.temporal(type(), rendering().over(new Over(window)));
    }

    @Override
    public TemporalExpression<T> over() {
        return over(Window.WHOLE);
    }
}
