package dev.rowan.sql;

import java.util.List;

/** The SELECTs of {@link Sql}, by how many things they ask for. */
@SuppressWarnings("unchecked")      // a value is of the type of the thing it was read of
abstract class Selects extends Nesting {

    Selects() {
    }

    /**
     * A SELECT of a table's rows as entities, or of one expression. Without {@link Select#from from} it is of the table it asks for.
     */
    public static <T> Select<T> select(Selectable<T> selected) {
        return Select.of(selected);
    }

    /** A SELECT of 2 things. */
    public static <A, B> Select<Row2<A, B>> select(Selectable<A> a, Selectable<B> b) {
        return select(Row2::new, a, b);
    }

    /** A SELECT of 3 things. */
    public static <A, B, C> Select<Row3<A, B, C>> select(Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return select(Row3::new, a, b, c);
    }

    /** A SELECT of 4 things. */
    public static <A, B, C, D> Select<Row4<A, B, C, D>> select(Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return select(Row4::new, a, b, c, d);
    }

    /** A SELECT of 5 things. */
    public static <A, B, C, D, E> Select<Row5<A, B, C, D, E>> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e) {
        return select(Row5::new, a, b, c, d, e);
    }

    /** A SELECT of 6 things. */
    public static <A, B, C, D, E, F> Select<Row6<A, B, C, D, E, F>> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f) {
        return select(Row6::new, a, b, c, d, e, f);
    }

    /** A SELECT of 7 things. */
    public static <A, B, C, D, E, F, G> Select<Row7<A, B, C, D, E, F, G>> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g) {
        return select(Row7::new, a, b, c, d, e, f, g);
    }

    /** A SELECT of 8 things. */
    public static <A, B, C, D, E, F, G, H> Select<Row8<A, B, C, D, E, F, G, H>> select(
            Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g,
            Selectable<H> h) {
        return select(Row8::new, a, b, c, d, e, f, g, h);
    }

    /** A SELECT of 1 thing, of which a record is made. */
    public static <A, T> Select<T> select(Constructor.Of1<A, T> constructor, Selectable<A> a) {
        return Select.of(new Made<>(List.of(a),
                v -> constructor.of((A) v[0])));
    }

    /** A SELECT of 2 things, of which a record is made. */
    public static <A, B, T> Select<T> select(Constructor.Of2<A, B, T> constructor, Selectable<A> a, Selectable<B> b) {
        return Select.of(new Made<>(List.of(a, b),
                v -> constructor.of((A) v[0], (B) v[1])));
    }

    /** A SELECT of 3 things, of which a record is made. */
    public static <A, B, C, T> Select<T> select(
            Constructor.Of3<A, B, C, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c) {
        return Select.of(new Made<>(List.of(a, b, c),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2])));
    }

    /** A SELECT of 4 things, of which a record is made. */
    public static <A, B, C, D, T> Select<T> select(
            Constructor.Of4<A, B, C, D, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d) {
        return Select.of(new Made<>(List.of(a, b, c, d),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3])));
    }

    /** A SELECT of 5 things, of which a record is made. */
    public static <A, B, C, D, E, T> Select<T> select(
            Constructor.Of5<A, B, C, D, E, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e) {
        return Select.of(new Made<>(List.of(a, b, c, d, e),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4])));
    }

    /** A SELECT of 6 things, of which a record is made. */
    public static <A, B, C, D, E, F, T> Select<T> select(
            Constructor.Of6<A, B, C, D, E, F, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5])));
    }

    /** A SELECT of 7 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, T> Select<T> select(
            Constructor.Of7<A, B, C, D, E, F, G, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6])));
    }

    /** A SELECT of 8 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, T> Select<T> select(
            Constructor.Of8<A, B, C, D, E, F, G, H, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c, Selectable<D> d,
            Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7])));
    }

    /** A SELECT of 9 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, T> Select<T> select(
            Constructor.Of9<A, B, C, D, E, F, G, H, I, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8])));
    }

    /** A SELECT of 10 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, T> Select<T> select(
            Constructor.Of10<A, B, C, D, E, F, G, H, I, J, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j),
                v -> constructor.of((A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9])));
    }

    /** A SELECT of 11 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, T> Select<T> select(
            Constructor.Of11<A, B, C, D, E, F, G, H, I, J, K, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10])));
    }

    /** A SELECT of 12 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, T> Select<T> select(
            Constructor.Of12<A, B, C, D, E, F, G, H, I, J, K, L, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11])));
    }

    /** A SELECT of 13 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, T> Select<T> select(
            Constructor.Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l, Selectable<M> m) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12])));
    }

    /** A SELECT of 14 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> Select<T> select(
            Constructor.Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, T> constructor, Selectable<A> a, Selectable<B> b, Selectable<C> c,
            Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i, Selectable<J> j,
            Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13])));
    }

    /** A SELECT of 15 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> Select<T> select(
            Constructor.Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14])));
    }

    /** A SELECT of 16 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> Select<T> select(
            Constructor.Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15])));
    }

    /** A SELECT of 17 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> Select<T> select(
            Constructor.Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16])));
    }

    /** A SELECT of 18 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T> Select<T> select(
            Constructor.Of18<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q, Selectable<S> s) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17])));
    }

    /** A SELECT of 19 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, T> Select<T> select(
            Constructor.Of19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, T> constructor, Selectable<A> a, Selectable<B> b,
            Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h, Selectable<I> i,
            Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o, Selectable<P> p,
            Selectable<Q> q, Selectable<S> s, Selectable<U> u) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18])));
    }

    /** A SELECT of 20 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, T> Select<T> select(
            Constructor.Of20<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19])));
    }

    /** A SELECT of 21 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, T> Select<T> select(
            Constructor.Of21<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w, Selectable<X> x) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w, x),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19], (X) v[20])));
    }

    /** A SELECT of 22 things, of which a record is made. */
    public static <A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, Y, T> Select<T> select(
            Constructor.Of22<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, Y, T> constructor, Selectable<A> a,
            Selectable<B> b, Selectable<C> c, Selectable<D> d, Selectable<E> e, Selectable<F> f, Selectable<G> g, Selectable<H> h,
            Selectable<I> i, Selectable<J> j, Selectable<K> k, Selectable<L> l, Selectable<M> m, Selectable<N> n, Selectable<O> o,
            Selectable<P> p, Selectable<Q> q, Selectable<S> s, Selectable<U> u, Selectable<W> w, Selectable<X> x, Selectable<Y> y) {
        return Select.of(new Made<>(List.of(a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, s, u, w, x, y),
                v -> constructor.of(
                        (A) v[0], (B) v[1], (C) v[2], (D) v[3], (E) v[4], (F) v[5], (G) v[6], (H) v[7], (I) v[8], (J) v[9], (K) v[10],
                        (L) v[11], (M) v[12], (N) v[13], (O) v[14], (P) v[15], (Q) v[16], (S) v[17], (U) v[18], (W) v[19], (X) v[20],
                        (Y) v[21])));
    }
}
