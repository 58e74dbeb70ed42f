package dev.rowan.sql;

record IsNull(Expression<?> value, boolean expected) implements Condition {

    @Override
    public void render(SqlSink sink) {
        value.render(sink);
        sink.sql(expected ? " is null" : " is not null");
    }
}
