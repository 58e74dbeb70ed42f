package dev.rowan.sql;

record Between(Expression<?> value, Expression<?> low, Expression<?> high) implements Condition {

    @Override
    public void render(SqlSink sink) {
        sink.operand(value).sql(" between ").operand(low).sql(" and ").operand(high);
    }
}
