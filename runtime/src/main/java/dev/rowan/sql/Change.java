package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.Objects;

/**
 * An INSERT, UPDATE or DELETE. Immutable; all threads may share it.
 *
 * @param <E> the entity of the table that it changes
 */
public abstract sealed class Change<E> implements Statement permits Insert, Upsert, Update, Delete {

    Change() {
    }

    abstract Table<E> table();

    @Override
    public final Table<?> changed() {
        return table();
    }

    /** How many rows it changes at most; -1 where nothing tells before. */
    int rowsAtMost() {
        return -1;
    }

    /** What its columns, and those of what it returns, can be of. */
    Sources sources(Dialect dialect) {
        return Sources.of(table());
    }

    /** Throws where the database would not return the rows that it should. */
    void requireReturnable(SqlSink sink) {
    }

    /** Throws where its rows, selected beside it, would not be those that it returns; the table has a key. */
    abstract void requireReselectable(Reselected reselected);

    /** What this asks for of the rows that it is about, each once, which are locked. */
    <T> Select<T> rows(Selectable<T> asked) {
        throw new IllegalStateException(verb() + " is about no rows that are there");
    }

    /** The same change of these rows, which it is about, and of no others. */
    Change<E> restricted(Condition rows) {
        throw new IllegalStateException(verb() + " is about no rows that are there");
    }

    /**
     * The change as a query: of a column, an expression or the whole entity of each row that is inserted or changed, as it is then, or
     * that is deleted, as it was. It runs when it is asked for rows, by {@code one}, {@code list} and their like; {@code first} reads one
     * row and changes all. Rows come in no order that could be relied on.
     *
     * <p>MySQL has nothing of this, and MariaDB not of UPDATE. There it is several statements in one transaction, this one or one of its
     * own: an UPDATE or DELETE selects the keys of its rows first, and locks them; they are changed by key, and what is asked for is
     * selected by key before or after that; so all keys are in memory. MySQL's driver tells the keys that an INSERT generates. What would
     * not be exact so is refused with an {@link dev.rowan.UnsupportedException}: a table without a key; an UPDATE that sets a column of
     * the key, or is from a query; an INSERT of a query's rows, or of rows of which some have keys; an upsert; what is of other tables.
     */
    public final <T> Query<T> returning(Selectable<T> selected) {
        return new Returning<>(this, Objects.requireNonNull(selected, "something to return"));
    }

    /** The change as a query of 2 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B> Query<Row2<A, B>> returning(Selectable<A> a, Selectable<B> b) {
        return returning(Row2::new, a, b);
    }

    /** The change as a query of 3 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C> Query<Row3<A, B, C>> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return returning(Row3::new, a, b, c);
    }

    /** The change as a query of 4 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C, D> Query<Row4<A, B, C, D>> returning(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return returning(Row4::new, a, b, c, d);
    }

    /** The change as a query of 5 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E> Query<Row5<A, B, C, D, E>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return returning(Row5::new, a, b, c, d, e);
    }

    /** The change as a query of 6 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F> Query<Row6<A, B, C, D, E, F>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return returning(Row6::new, a, b, c, d, e, f);
    }

    /** The change as a query of 7 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F, G> Query<Row7<A, B, C, D, E, F, G>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g) {
        return returning(Row7::new, a, b, c, d, e, f, g);
    }

    /** The change as a query of 8 things of its rows: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F, G, H> Query<Row8<A, B, C, D, E, F, G, H>> returning(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g,
            Selectable<H> h) {
        return returning(Row8::new, a, b, c, d, e, f, g, h);
    }

    /** The change as a query of 2 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, T> Query<T> returning(Constructor.Of2<A, B, T> constructor, Selectable<A> a, Selectable<B> b) {
        return returning(Selects.select(constructor, a, b).projection());
    }

    /** The change as a query of 3 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, T> Query<T> returning(
            Constructor.Of3<A, B, C, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return returning(Selects.select(constructor, a, b, c).projection());
    }

    /** The change as a query of 4 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, T> Query<T> returning(
            Constructor.Of4<A, B, C, D, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return returning(Selects.select(constructor, a, b, c, d).projection());
    }

    /** The change as a query of 5 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, T> Query<T> returning(
            Constructor.Of5<A, B, C, D, E, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e) {
        return returning(Selects.select(constructor, a, b, c, d, e).projection());
    }

    /** The change as a query of 6 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F, T> Query<T> returning(
            Constructor.Of6<A, B, C, D, E, F, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f) {
        return returning(Selects.select(constructor, a, b, c, d, e, f).projection());
    }

    /** The change as a query of 7 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F, G, T> Query<T> returning(
            Constructor.Of7<A, B, C, D, E, F, G, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g) {
        return returning(Selects.select(constructor, a, b, c, d, e, f, g).projection());
    }

    /** The change as a query of 8 things of its rows, of which a record is made: see {@link #returning(Selectable)}. */
    public final <A, B, C, D, E, F, G, H, T> Query<T> returning(
            Constructor.Of8<A, B, C, D, E, F, G, H, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h) {
        return returning(Selects.select(constructor, a, b, c, d, e, f, g, h).projection());
    }
}
