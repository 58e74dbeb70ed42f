package dev.rowan.sql;

/** The value of a query of one column, of whose rows there is one at most. */
record ScalarQuery(QueryExpression<?> query) implements Rendering {

    ScalarQuery {
        int columns = query.projection().expressions().size();
        if (columns != 1) {
            throw new IllegalArgumentException("a subquery as a value has one column, not " + columns);
        }
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql("(");
        sink.nested(() -> query.render(sink, null));
        sink.sql(")");
    }
}
