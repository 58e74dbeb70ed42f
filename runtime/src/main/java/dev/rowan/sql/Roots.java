package dev.rowan.sql;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The values of a SELECT with lists, for what is about these and not about rows: their number, a limit of them, and their rows in
 * succession.
 *
 * @param clauses what the SELECT says
 * @param asks what tells which tables it is of
 * @param key what tells one value from another
 */
record Roots(Clauses clauses, Selectable<?> asks, GroupKey key) {

    private static final String NAME = "rowan_roots";

    /** The clauses with the limit on values: by a join with the keys of those that are wanted. */
    Clauses limited() {
        if (clauses.limits.ties() || clauses.lock != null) {
            throw new IllegalStateException((clauses.lock != null ? "a lock" : "limitWithTies(…)")
                    + " is of rows, and the limit of a SELECT with lists is one of values: read the keys by a query of their own");
        }
        Derived roots = keys(orders(), clauses.limits).as(NAME);
        boolean nulls = key.byValues() || clauses.outerJoins();
        List<Condition> same = new ArrayList<>();
        for (Expression<?> part : key.parts()) {
            same.add(same(part, roots, nulls));
        }
        List<Join> joins = new ArrayList<>(clauses.joins);
        joins.add(same.isEmpty()
                ? new Join(Join.Kind.CROSS, roots, null)
                : new Join(Join.Kind.INNER, roots, same.size() == 1 ? same.get(0) : Junction.of(" and ", same)));
        return clauses.with(its -> {
            its.asks = asks;
            its.joins = List.copyOf(joins);
            its.limits = Limits.NONE;
        });
    }

    private static <T> Condition same(Expression<T> part, Derived roots, boolean nulls) {
        return nulls ? part.isNotDistinctFrom(roots.column(part)) : part.eq(roots.column(part));
    }

    /** The keys of the values, each once. */
    Select<?> keys() {
        return keys(List.of(), Limits.NONE);
    }

    /** What they are ordered by is selected with them, as DISTINCT has it; it follows from the key, so that each stays one. */
    Select<?> keys(List<Order> orders, Limits limits) {
        List<Selectable<?>> selected = new ArrayList<>(key.parts());
        if (selected.isEmpty()) {
            selected.add(Constant.ONE);
        }
        List<Order> named = new ArrayList<>(orders.size());
        for (Order order : orders) {
            Expression<?> value = order.named("rowan_order" + (named.size() + 1));
            selected.add(value);
            named.add(new Order(value, order.descending(), order.nulls()));
        }
        return Select.of(new Made<>(List.copyOf(selected), values -> values), clauses.with(its -> {
            its.asks = asks;
            its.distinct = true;
            its.orders = List.copyOf(named);
            its.limits = limits;
            its.lock = null;
            its.fetchSize = 0;
        }));
    }

    /**
     * What the values are ordered by: all of it, or what comes before the order of their lists.
     *
     * @throws IllegalStateException if they are not ordered by something of theirs alone
     */
    private List<Order> orders() {
        List<Order> own = own();
        if (own.size() < clauses.orders.size() && !missing(own).isEmpty()) {
            throw new IllegalStateException("a limit or a stream of values that take several rows, ordered by "
                    + Words.of(clauses.orders.get(own.size()).value()) + ", which is not of the value itself: order by "
                    + String.join(", ", missing(own).stream().map(Words::of).toList()) + " before it");
        }
        return own;
    }

    private List<Order> own() {
        Set<Source> sources = sources(key.parts());
        List<Order> own = new ArrayList<>();
        for (Order order : clauses.orders) {
            boolean its = key.byValues() ? key.parts().contains(order.value()) : sources.containsAll(sources(List.of(order.value())));
            if (!its) {
                break;
            }
            own.add(order);
        }
        return own;
    }

    private static Set<Source> sources(List<? extends Expression<?>> expressions) {
        return Anywhere.ask(dialect -> SourceProbe.sources(expressions, dialect));
    }

    /** The parts of the key that these do not order by. */
    private List<Expression<?>> missing(List<Order> orders) {
        Set<Expression<?>> missing = new LinkedHashSet<>(key.parts());
        orders.forEach(order -> missing.remove(order.value()));
        return List.copyOf(missing);
    }

    /** An order in which the rows of a value follow each other. */
    List<Order> contiguous() {
        if (key.byValues()) {
            throw new IllegalStateException("a stream of values that take several rows needs their keys, and these are of no table"
                    + " with a key: list(…) them");
        }
        List<Order> orders = new ArrayList<>(orders());
        if (orders.size() < clauses.orders.size()) {
            return clauses.orders;
        }
        missing(orders).forEach(part -> orders.add(part.asc()));
        return List.copyOf(orders);
    }
}
