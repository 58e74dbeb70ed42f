package dev.rowan.sql;

import java.util.List;

/** Whether several values together are a row of a query. */
record TupleInQuery(List<Expression<?>> parts, QueryExpression<?> query, boolean negated) implements Condition {

    TupleInQuery {
        int columns = query.projection().expressions().size();
        if (columns != parts.size()) {
            throw new IllegalArgumentException("row(…) of " + parts.size() + " values is compared with a query of " + columns + " columns");
        }
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql("(").list(parts, ", ").sql(negated ? ") not in (" : ") in (");
        InQuery.renderRows(sink, query);
        sink.sql(")");
    }
}
