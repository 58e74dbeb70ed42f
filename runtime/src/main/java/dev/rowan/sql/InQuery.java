package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;

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
        renderRows(sink, query);
        sink.sql(")");
    }

    /** Says a query as the list of an IN; a limited one as a table of another, where the database takes no limit there. */
    static void renderRows(SqlSink sink, QueryExpression<?> query) {
        if (query.limitsRows() && !SqlAbility.LIMIT_IN_LIST.of(sink.dialect())) {
            sink.sql("select * from (");
            sink.nested(() -> query.render(sink, Derived.names(query.projection().expressions())));
            sink.sql(") as limited");
        } else {
            sink.nested(() -> query.render(sink, null));
        }
    }
}
