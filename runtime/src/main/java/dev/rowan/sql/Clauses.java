package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What a SELECT says besides what it asks for. Changed only while it is being copied, so that all threads may share it. */
final class Clauses {

    static final Clauses NONE = new Clauses();

    boolean distinct;
    List<Expression<?>> distinctOn = List.of();
    Source from;
    /** What it is from the source of, where that is not what it asks for. */
    Selectable<?> asks;
    List<Join> joins = List.of();
    Condition where;
    List<Expression<?>> groups = List.of();
    Condition having;
    List<Order> orders = List.of();
    Limits limits = Limits.NONE;
    Lock lock;
    int fetchSize;
    /** Whether joins that change nothing are left out. */
    boolean busyJoinsOnly;

    private Clauses() {
    }

    /** The same, but for a change. */
    Clauses with(Consumer<Clauses> change) {
        Clauses copy = new Clauses();
        copy.distinct = distinct;
        copy.distinctOn = distinctOn;
        copy.from = from;
        copy.asks = asks;
        copy.joins = joins;
        copy.where = where;
        copy.groups = groups;
        copy.having = having;
        copy.orders = orders;
        copy.limits = limits;
        copy.lock = lock;
        copy.fetchSize = fetchSize;
        copy.busyJoinsOnly = busyJoinsOnly;
        change.accept(copy);
        return copy;
    }

    /** What is asked of the sources, but for what joins them. */
    List<Expression<?>> asked(Selectable<?> selected) {
        List<Expression<?>> all = new ArrayList<>(selected.expressions());
        all.addAll(groups);
        all.addAll(distinctOn);
        orders.forEach(order -> all.add(order.value()));
        Stream.of(where, having).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    boolean outerJoins() {
        return joins.stream().anyMatch(Join::outer);
    }

    /** Whether rows of its sources are not rows of its own, one by one. */
    boolean gathers() {
        return distinct || !distinctOn.isEmpty() || !groups.isEmpty() || having != null;
    }
}
