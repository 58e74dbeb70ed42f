package dev.rowan.sql;

/** Whether a value, or several together, are in a query's rows. */
record InQuery(Expression<?> value, QueryExpression<?> query, boolean negated) implements Condition {

    InQuery {
        int columns = query.projection().expressions().size();
        if (columns != 1) {
            throw new IllegalArgumentException("in(…) compares one value, and the query has " + columns + " columns");
        }
    }

    @Override
    public void render(SqlSink sink) {
        sink.operand(value).sql(negated ? " not in (" : " in (");
        query.render(sink, null);
        sink.sql(")");
    }
}
