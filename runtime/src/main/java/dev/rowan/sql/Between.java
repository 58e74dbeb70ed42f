package dev.rowan.sql;

record Between(Expression<?> value, Expression<?> low, Expression<?> high) implements Condition {

    @Override
    public void render(SqlSink sink) {
        value.render(sink);
        sink.sql(" between ");
        low.render(sink);
        sink.sql(" and ");
        high.render(sink);
    }
}
