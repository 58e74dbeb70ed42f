package dev.rowan.sql;

/** Whether a query has rows. */
record Exists(QueryExpression<?> query, boolean expected) implements Condition {

    Exists {
        if (query instanceof Select<?> select) {
            select.requireNoLoads();
        }
    }

    @Override
    public Condition not() {
        return new Exists(query, !expected);
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql(expected ? "exists (" : "not exists (");
        sink.nested(() -> query.render(sink, null));
        sink.sql(")");
    }
}
