package dev.rowan.sql;

record IsNull(Expression<?> value, boolean expected) implements Condition {

    @Override
    public void render(SqlSink sink) {
        sink.operand(value).sql(expected ? " is null" : " is not null");
    }
}
