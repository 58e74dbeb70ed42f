package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;

/** A number that Rowan itself writes into a statement. */
record Constant(int number) implements NumberExpression<Integer> {

    static final Constant ZERO = new Constant(0);
    static final Constant ONE = new Constant(1);

    @Override
    public ColumnType<Integer> type() {
        return ColumnTypes.INTEGER;
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql(Integer.toString(number));
    }
}
