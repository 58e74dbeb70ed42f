package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A number that is computed of all rows of a group. */
public final class NumberAggregate<N extends Number> extends Aggregate<N> implements NumberExpression<N> {

    NumberAggregate(ColumnType<N> type, AggregateCall call) {
        super(type, call);
    }

    @Override
    public NumberAggregate<N> filter(Condition condition) {
        return new NumberAggregate<>(type(), rendering().filtered(condition));
    }

    @Override
    public NumberExpression<N> over(Window window) {
        return Computed.number(type(), rendering().over(new Over(window)));
    }

    @Override
    public NumberExpression<N> over() {
        return over(Window.WHOLE);
    }
}
