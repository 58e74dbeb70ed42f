package dev.rowan.sql;

import dev.rowan.dialect.SqlAbility;
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
    List<Load<?>> loads = List.of();
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
        copy.loads = loads;
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

    /** What is said of the groups, or of distinct rows, after it was selected. */
    List<Expression<?>> regathered() {
        List<Expression<?>> all = new ArrayList<>(groups);
        orders.forEach(order -> all.add(order.value()));
        return all;
    }

    // Rendering

    /** Says what stands before the select list. */
    void renderDistinct(SqlSink sink) {
        if (!distinctOn.isEmpty()) {
            SqlAbility.DISTINCT_ON.require(sink.dialect());
            sink.sql("distinct on (").list(distinctOn, ", ").sql(") ");
        } else if (distinct) {
            sink.sql("distinct ");
        }
    }

    /** Says what follows the FROM clause, which names these sources. */
    void render(SqlSink sink, Sources sources, SelectList selected) {
        if (where != null) {
            Filter.render(sink.sql(" where "), where);
        }
        for (int i = 0; i < groups.size(); i++) {
            sink.sql(i == 0 ? " group by " : ", ");
            Order.renderNamed(sink, groups.get(i), sources, selected);
        }
        if (having != null) {
            sink.sql(" having ").having(groups, () -> Filter.render(sink, having));
        }
        for (int i = 0; i < orders.size(); i++) {
            sink.sql(i == 0 ? " order by " : ", ");
            orders.get(i).render(sink, sources, gathers() ? selected : SelectList.NONE);
        }
        limits.render(sink, !orders.isEmpty());
        if (lock != null) {
            lock.render(sink);
        }
    }
}
