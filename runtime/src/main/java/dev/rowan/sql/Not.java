package dev.rowan.sql;

record Not(Condition operand) implements Condition {

    @Override
    public void render(SqlSink sink) {
        sink.sql("not (");
        operand.render(sink);
        sink.sql(")");
    }
}
