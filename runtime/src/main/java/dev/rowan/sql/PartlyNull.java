package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Several values in a query's rows, where the database takes it for unknown as soon as one of them is NULL: which it is only if a row has
 * the others, or may have them.
 *
 * @param nullable those of the values that may be NULL
 * @param alike the query of the rows that have the values, or may have them
 */
record PartlyNull(InQuery asked, List<Expression<?>> nullable, Select<?> alike) {

    /** That of a condition; null where it is said as it is. */
    static PartlyNull of(InQuery asked, SqlSink sink) {
        if (asked.parts().size() < 2 || sink.dialect().comparesRowsWithNull(ofQuery(asked.query(), sink.dialect()))) {
            return null;
        }
        List<Expression<?>> nullable = new ArrayList<>();
        asked.parts().stream().filter(sink::mayBeNull).forEach(nullable::add);
        Select<?> alike = nullable.isEmpty() ? null : alike(asked, sink.dialect());
        return alike == null ? null : new PartlyNull(asked, nullable, alike);
    }

    private static boolean ofQuery(QueryExpression<?> query, Dialect dialect) {
        return query.limitsRows() || query instanceof Select<?> select
                && select.from(dialect).sources().all().stream().anyMatch(Derived.class::isInstance);
    }

    /** A query that uses what is around it can be no table; null where it can have no other condition either. */
    private static Select<?> alike(InQuery asked, Dialect dialect) {
        if (SourceProbe.sources(List.of(new Exists(asked.query(), true)), dialect).isEmpty()) {
            Derived rows = asked.query().as("rowan_rows");
            return Select.of(Constant.ONE).from(rows).where(alike(asked.parts(), rows.all()));
        }
        boolean taken = asked.query() instanceof Select<?> select && !select.clauses().gathers() && !select.aggregates()
                && !select.isLimited()
                && Collections.disjoint(select.from(dialect).sources().all(), SourceProbe.sources(asked.parts(), dialect));
        return taken ? ((Select<?>) asked.query()).where(alike(asked.parts(), asked.query().projection().expressions())) : null;
    }

    private static Condition alike(List<Expression<?>> values, List<? extends Expression<?>> others) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            Label label = Label.of(others.get(i));
            Expression<?> other = label == null ? others.get(i) : label.labelled();
            all.add(Junction.of(" or ", List.of(new Comparison(other, " = ", values.get(i)), new IsNull(other, true),
                    new IsNull(values.get(i), true))));
        }
        return Junction.of(" and ", all);
    }

    void render(SqlSink sink) {
        sink.sql("case when ");
        for (int i = 0; i < nullable.size(); i++) {
            sink.sql(i == 0 ? "" : " or ").operand(nullable.get(i)).sql(" is null");
        }
        sink.sql(" then case when ");
        new Exists(alike, true).render(sink);
        sink.sql(asked.negated() ? " then null else true end else " : " then null else false end else ");
        asked.renderPlain(sink);
        sink.sql(" end");
    }
}
