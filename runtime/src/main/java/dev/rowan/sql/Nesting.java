package dev.rowan.sql;

import java.util.List;
import java.util.Objects;

/** The parts of {@link Sql} by which a record that a SELECT makes has others within it. */
@SuppressWarnings("unchecked")      // a value is of the type of the thing it was read of
abstract class Nesting {

    Nesting() {
    }

    /**
     * A list of what the rows of one value have of this: of entities, of values of a column, or of records made by {@code nested}, which
     * may have lists too. A SELECT with lists makes a value of several rows:
     *
     * <pre>{@code
     * select(OrderView::new, ORDER.id, nested(CustomerView::new, CUSTOMER.id, CUSTOMER.name),
     *                 many(nested(LineView::new, LINE.id, LINE.quantity)))
     *         .from(ORDER).join(CUSTOMER).leftJoin(LINE)
     * }</pre>
     *
     * <p>What tells values and elements apart are the primary keys of the tables that their columns are of, selected or not; so rows that
     * several joins multiply are told for what they are. An element whose key is NULL, as an outer join has it that found no row, is
     * none. Values without a key, as those of a view, are told apart by all they have; of elements without one, each row is one, which
     * is refused where there is another list. Values and elements come in the order of their first rows; lists are unmodifiable.
     *
     * <p>Limit, offset and count are of values, not of rows; an order by something of an element must then follow one by the value's
     * key. A stream has one value at a time in memory, and adds the key to the order where that is needed. Such a query has no
     * {@code distinct} and {@code groupBy}, and is no part of another statement.
     */
    public static <T> Selectable<List<T>> many(Selectable<T> element) {
        return new Many<>(Objects.requireNonNull(element, "what to have a list of"));
    }

    /** A record made of 1 thing, as part of another; null where all of these are NULL. */
    public static <A, T> Selectable<T> nested(Constructor.Of1<A, T> constructor, Selectable<A> a) {
        return new Nested<>(List.of(a),
                v -> constructor.of((A) v[0]));
    }

    /** A record made of 2 things, as part of another; null where all of these are NULL. */
    public static <A, B, T> Selectable<T> nested(Constructor.Of2<A, B, T> constructor, Selectable<A> a, Selectable<B> b) {
        return new Nested<>(List.of(a, b),
                v -> constructor.of((A) v[0], (B) v[1]));
    }

    /** A record made of 3 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, T> Selectable<T> nested(
            Constructor.Of3<A, B, C, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return new Nested<>(List.of(a, b, c),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2]));
    }

    /** A record made of 4 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, T> Selectable<T> nested(
            Constructor.Of4<A, B, C, D, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return new Nested<>(List.of(a, b, c, d),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3]));
    }

    /** A record made of 5 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, T> Selectable<T> nested(
            Constructor.Of5<A, B, C, D, E, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e) {
        return new Nested<>(List.of(a, b, c, d, e),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4]));
    }

    /** A record made of 6 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, T> Selectable<T> nested(
            Constructor.Of6<A, B, C, D, E, F, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f) {
        return new Nested<>(List.of(a, b, c, d, e, f),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5]));
    }

    /** A record made of 7 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, T> Selectable<T> nested(
            Constructor.Of7<A, B, C, D, E, F, G, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g) {
        return new Nested<>(List.of(a, b, c, d, e, f, g),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6]));
    }

    /** A record made of 8 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, T> Selectable<T> nested(
            Constructor.Of8<A, B, C, D, E, F, G, H, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7]));
    }

    /** A record made of 9 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, T> Selectable<T> nested(
            Constructor.Of9<A, B, C, D, E, F, G, H, I, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8]));
    }

    /** A record made of 10 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, T> Selectable<T> nested(
            Constructor.Of10<A, B, C, D, E, F, G, H, I, J, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9]));
    }

    /** A record made of 11 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, T> Selectable<T> nested(
            Constructor.Of11<A, B, C, D, E, F, G, H, I, J, K, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10]));
    }

    /** A record made of 12 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, T> Selectable<T> nested(
            Constructor.Of12<A, B, C, D, E, F, G, H, I, J, K, L, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11]));
    }

    /** A record made of 13 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, T> Selectable<T> nested(
            Constructor.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l, Selectable<M> m) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12]));
    }

    /** A record made of 14 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> Selectable<T> nested(
            Constructor.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13]));
    }

    /** A record made of 15 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> Selectable<T> nested(
            Constructor.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14]));
    }

    /** A record made of 16 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> Selectable<T> nested(
            Constructor.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15]));
    }

    /** A record made of 17 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> Selectable<T> nested(
            Constructor.Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16]));
    }

    /** A record made of 18 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T> Selectable<T> nested(
            Constructor.Of18<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q, Selectable<S> s) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17]));
    }

    /** A record made of 19 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, T> Selectable<T> nested(
            Constructor.Of19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q, Selectable<S> s, Selectable<U> u) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18]));
    }

    /** A record made of 20 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, T> Selectable<T> nested(
            Constructor.Of20<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19]));
    }

    /** A record made of 21 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, T> Selectable<T> nested(
            Constructor.Of21<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w, Selectable<X> x) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w, x),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19], (X) v[20]));
    }

    /** A record made of 22 things, as part of another; null where all of these are NULL. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, Y, T> Selectable<T> nested(
            Constructor.Of22<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, Y, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w, Selectable<X> x, Selectable<Y> y) {
        return new Nested<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w, x, y),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19], (X) v[20],
                        (Y) v[21]));
    }
}
