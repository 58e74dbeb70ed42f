package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * An order in which no two rows of a query are equal.
 *
 * @param parts what it is ordered by
 * @param nullable of each of these, whether it can be NULL
 */
record KeysetOrder(List<Order> parts, List<Boolean> nullable) {

    /**
     * The order of a query, and after it, ascending, what tells rows apart that are equal in it: the key of its first table; those of
     * joined ones of which several rows can belong to one; of groups what they are grouped by; of distinct rows all they have. A
     * source without a key is taken for one whose rows differ in some column.
     *
     * @throws IllegalArgumentException if there is no such order
     */
    static KeysetOrder of(Select<?> select, Dialect dialect) {
        Clauses clauses = select.clauses();
        if (!clauses.distinctOn.isEmpty()) {
            throw new IllegalArgumentException("rows that are distinct in some things have no pages by keyset: make the query a table of"
                    + " another one, select(…).from(query.as(\"x\"))");
        }
        if (clauses.distinct && clauses.orders.stream().anyMatch(order -> !select.selected().expressions().contains(order.value()))) {
            throw new IllegalArgumentException("distinct rows are ordered by what they have, " + select.selected().expressions()
                    + ": by anything else there would be more of them");
        }
        if (select.aggregates()) {
            throw new IllegalArgumentException("all rows make one, which has no pages: ask for it by one(…), or group them");
        }
        From from = select.from(dialect);
        List<Order> parts = new ArrayList<>(clauses.orders);
        List<? extends Expression<?>> tieBreak = clauses.distinct ? select.selected().expressions()
                : !clauses.groups.isEmpty() ? clauses.groups : keys(from, dialect);
        for (Expression<?> part : tieBreak) {
            if (parts.stream().noneMatch(order -> Computed.same(plain(order.value()), plain(part)))) {
                parts.add(part.asc());
            }
        }
        if (parts.isEmpty()) {
            throw new IllegalArgumentException("a query of no table has no pages by keyset");
        }
        return new KeysetOrder(List.copyOf(parts), parts.stream().map(part -> nullable(plain(part.value()), from)).toList());
    }

    private static List<Expression<?>> keys(From from, Dialect dialect) {
        List<Expression<?>> keys = new ArrayList<>();
        if (from.first() != null) {
            keys.addAll(tellingApart(from.first()));
        }
        for (Join join : from.joins()) {
            if (!IdleJoins.findsOneAtMost(join, dialect)) {
                keys.addAll(tellingApart(join.source()));
            }
        }
        return keys;
    }

    private static List<? extends Expression<?>> tellingApart(Source source) {
        if (source instanceof Table<?> table) {
            return table.keyColumns().isEmpty() ? table.columns() : table.keyColumns();
        }
        return ((Derived) source).all();
    }

    private static Expression<?> plain(Expression<?> expression) {
        Label label = Label.of(expression);
        return label == null ? expression : label.labelled();
    }

    private static boolean nullable(Expression<?> value, From from) {
        if (!(value instanceof Column<?, ?> column) || column.spec().nullable()) {
            return true;
        }
        return from.joins().stream().anyMatch(join -> join.kind() == Join.Kind.RIGHT || join.kind() == Join.Kind.FULL
                || join.kind() == Join.Kind.LEFT && join.source().equals(column.table()));
    }

    List<Expression<?>> keys() {
        List<Expression<?>> keys = new ArrayList<>();
        parts.forEach(part -> keys.add(part.value()));
        return Collections.unmodifiableList(keys);
    }

    /** The same order from its end. */
    KeysetOrder reversed() {
        return new KeysetOrder(parts.stream().map(Order::reversed).toList(), nullable);
    }
}
