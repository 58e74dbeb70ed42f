package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;

/** {@code count(*)}, or {@code count(x)} of the values that are not NULL. */
record Count(Expression<?> counted) implements NumberExpression<Long> {

    static final Count ROWS = new Count(null);

    @Override
    public ColumnType<Long> type() {
        return ColumnTypes.LONG;
    }

    @Override
    public void render(SqlSink sink) {
        if (counted == null) {
            sink.sql("count(*)");
        } else {
            sink.sql("count(");
            counted.render(sink);
            sink.sql(")");
        }
    }
}
