package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A text that is computed of all rows of a group. */
public final class TextAggregate extends Aggregate<String> implements TextExpression {

    TextAggregate(ColumnType<String> type, AggregateCall call) {
        super(type, call);
    }

    @Override
    public TextAggregate filter(Condition condition) {
        return new TextAggregate(type(), rendering().filtered(condition));
    }

    @Override
    public TextExpression over(Window window) {
        return Computed.text(rendering().over(new Over(window)));
    }

    @Override
    public TextExpression over() {
        return over(Window.WHOLE);
    }
}
