package dev.rowan.sql;

import dev.rowan.type.ColumnTypes;
import java.util.List;

/** What the rows of a user's SQL are read as, by the classes of the columns. */
@SuppressWarnings("unchecked")      // a value is of the class of the column it was read of
abstract sealed class RawRows permits RawSql {

    RawRows() {
    }

    /**
     * The query that this is, whose rows are read as this, column by column: as {@code USER}, for which the SQL selects the columns of
     * the table in its order; as an expression, in whose type its only column is read.
     */
    public abstract <T> Query<T> rows(Selectable<T> row);

    private static <T> RawColumn<T> column(Class<T> type) {
        return new RawColumn<>(ColumnTypes.of(type));
    }

    /** The query that this is, of one column, whose values are of this class. */
    public final <A> Query<A> rows(Class<A> a) {
        return rows(column(a));
    }

    /** The query that this is, of 2 columns, whose values are of these classes. */
    public final <A, B> Query<Row2<A, B>> rows(Class<A> a, Class<B> b) {
        return rows(Row2::new, a, b);
    }

    /** The query that this is, of 3 columns, whose values are of these classes. */
    public final <A, B, C> Query<Row3<A, B, C>> rows(Class<A> a, Class<B> b, Class<C> c) {
        return rows(Row3::new, a, b, c);
    }

    /** The query that this is, of 4 columns, whose values are of these classes. */
    public final <A, B, C, D> Query<Row4<A, B, C, D>> rows(Class<A> a, Class<B> b, Class<C> c, Class<D> d) {
        return rows(Row4::new, a, b, c, d);
    }

    /** The query that this is, of 5 columns, whose values are of these classes. */
    public final <A, B, C, D, E> Query<Row5<A, B, C, D, E>> rows(Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e) {
        return rows(Row5::new, a, b, c, d, e);
    }

    /** The query that this is, of 6 columns, whose values are of these classes. */
    public final <A, B, C, D, E, F> Query<Row6<A, B, C, D, E, F>> rows(
            Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e, Class<F> f) {
        return rows(Row6::new, a, b, c, d, e, f);
    }

    /** The query that this is, of 7 columns, whose values are of these classes. */
    public final <A, B, C, D, E, F, G> Query<Row7<A, B, C, D, E, F, G>> rows(
            Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e, Class<F> f, Class<G> g) {
        return rows(Row7::new, a, b, c, d, e, f, g);
    }

    /** The query that this is, of 8 columns, whose values are of these classes. */
    public final <A, B, C, D, E, F, G, H> Query<Row8<A, B, C, D, E, F, G, H>> rows(
            Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e, Class<F> f, Class<G> g, Class<H> h) {
        return rows(Row8::new, a, b, c, d, e, f, g, h);
    }

    /** The query that this is, of 1 column, of whose values a record is made. */
    public final <A, T> Query<T> rows(Constructor.Of1<A, T> constructor, Class<A> a) {
        return rows(new Made<>(List.of(column(a)), v -> constructor.of((A) v[0])));
    }

    /** The query that this is, of 2 columns, of whose values a record is made. */
    public final <A, B, T> Query<T> rows(Constructor.Of2<A, B, T> constructor, Class<A> a, Class<B> b) {
        return rows(new Made<>(List.of(column(a), column(b)), v -> constructor.of((A) v[0], (B) v[1])));
    }

    /** The query that this is, of 3 columns, of whose values a record is made. */
    public final <A, B, C, T> Query<T> rows(Constructor.Of3<A, B, C, T> constructor, Class<A> a, Class<B> b, Class<C> c) {
        return rows(new Made<>(List.of(column(a), column(b), column(c)), v -> constructor.of((A) v[0], (B) v[1], (C) v[2])));
    }

    /** The query that this is, of 4 columns, of whose values a record is made. */
    public final <A, B, C, D, T> Query<T> rows(
            Constructor.Of4<A, B, C, D, T> constructor, Class<A> a, Class<B> b, Class<C> c, Class<D> d) {
        return rows(new Made<>(List.of(column(a), column(b), column(c), column(d)),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3])));
    }

    /** The query that this is, of 5 columns, of whose values a record is made. */
    public final <A, B, C, D, E, T> Query<T> rows(
            Constructor.Of5<A, B, C, D, E, T> constructor, Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e) {
        return rows(new Made<>(List.of(column(a), column(b), column(c), column(d), column(e)),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4])));
    }

    /** The query that this is, of 6 columns, of whose values a record is made. */
    public final <A, B, C, D, E, F, T> Query<T> rows(
            Constructor.Of6<A, B, C, D, E, F, T> constructor, Class<A> a, Class<B> b, Class<C> c, Class<D> d, Class<E> e, Class<F> f) {
        return rows(new Made<>(List.of(column(a), column(b), column(c), column(d), column(e), column(f)),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5])));
    }

    /** The query that this is, of 7 columns, of whose values a record is made. */
    public final <A, B, C, D, E, F, G, T> Query<T> rows(
            Constructor.Of7<A, B, C, D, E, F, G, T> constructor, Class<A> a, Class<B> b, Class<C> c, Class<D> d,
            Class<E> e, Class<F> f, Class<G> g) {
        return rows(new Made<>(List.of(column(a), column(b), column(c), column(d), column(e), column(f), column(g)),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6])));
    }

    /** The query that this is, of 8 columns, of whose values a record is made. */
    public final <A, B, C, D, E, F, G, H, T> Query<T> rows(
            Constructor.Of8<A, B, C, D, E, F, G, H, T> constructor, Class<A> a, Class<B> b, Class<C> c, Class<D> d,
            Class<E> e, Class<F> f, Class<G> g, Class<H> h) {
        return rows(new Made<>(List.of(column(a), column(b), column(c), column(d), column(e), column(f), column(g), column(h)),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7])));
    }
}
