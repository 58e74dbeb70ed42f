package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A query that can be part of other statements: a {@link Select}, or several put together by set operations. The word is the
 * standard's (SQL:2016, 7.17). Immutable; all threads may share it.
 *
 * @param <T> what a row is read as
 */
public abstract sealed class QueryExpression<T> implements Query<T> permits Select, Compound {

    /** What it was last bound as; a thread that does not see it binds it anew. */
    private Kept kept;

    QueryExpression() {
    }

    /**
     * What a query was bound as.
     *
     * @param cache tells the cache that did it
     * @param bound its text and its values
     */
    private record Kept(Object cache, Bound bound) {
    }

    /** What a cache has bound it as, or null. */
    final Bound kept(Object cache) {
        Kept its = kept;
        return its != null && its.cache == cache ? its.bound : null;
    }

    /** Keeps what a cache has bound it as, in place of what another one has. */
    final void keep(Object cache, Bound bound) {
        kept = new Kept(cache, bound.cached());
    }

    /** The rows of this and of the other one, each once. */
    public final Compound<T> union(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.UNION, other);
    }

    /** The rows of this and of the other one, as often as both have them. */
    public final Compound<T> unionAll(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.UNION_ALL, other);
    }

    /** The rows that both have, each once. */
    public final Compound<T> intersect(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.INTERSECT, other);
    }

    /** The rows that both have, as often as both have them; not on SQLite. */
    public final Compound<T> intersectAll(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.INTERSECT_ALL, other);
    }

    /** The rows of this that the other one has not, each once. */
    public final Compound<T> except(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.EXCEPT, other);
    }

    /** The rows of this, each as often less as the other one has it; not on SQLite. */
    public final Compound<T> exceptAll(QueryExpression<? extends T> other) {
        return Compound.of(this, Compound.Operator.EXCEPT_ALL, other);
    }

    /** The same query, ordered by these after what it is ordered by already. */
    public abstract QueryExpression<T> orderBy(Order first, Order... more);

    /**
     * The same query of at most this many rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public abstract QueryExpression<T> limit(long rows);

    /**
     * The same query without the first rows.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public abstract QueryExpression<T> offset(long rows);

    /** Its rows as a table of this name, for the FROM clause of another query. */
    public final Derived as(String name) {
        return Derived.table(name, this);
    }

    /** Whether it has a limit or an offset of its own. */
    public abstract boolean isLimited();

    /** Whether it, or a query it is put together of, has a limit or an offset. */
    abstract boolean limitsRows();

    /** The number of rows this query would have without limit and offset. */
    public abstract Select<Long> counting();

    /** One row if this query has any. */
    public abstract Query<Integer> existing();

    @Override
    public final Verb verb() {
        return Verb.SELECT;
    }

    /** What it asks for. */
    abstract Selectable<T> projection();

    /** The same query, what it selects said in these forms where there are some. */
    abstract QueryExpression<T> formed(List<SqlForm> forms);

    /** The same query, which selects a 1 after what it selects. */
    abstract QueryExpression<T> besideOne();

    /** Says it to a sink, its columns with these names; as they come, where there are none. */
    abstract void render(SqlSink sink, List<String> names);

    @Override
    public final void render(SqlSink sink) {
        render(sink.withHere(), null);
    }

    static long notNegative(String what, long number) {
        if (number < 0) {
            throw new IllegalArgumentException(what + " must not be negative: " + number);
        }
        return number;
    }

    static List<Order> appended(List<Order> orders, Order first, Order[] more) {
        List<Order> all = new ArrayList<>(orders);
        all.add(Objects.requireNonNull(first, "an order"));
        all.addAll(List.of(more));
        return List.copyOf(all);
    }
}
