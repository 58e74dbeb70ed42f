package dev.rowan.sql;

import java.util.List;

/**
 * Several values side by side, of {@link Sql}: expressions make a {@link Tuple}, which is compared with rows of values. One is not taken
 * for the other: only a tuple has conditions, and these take rows of the tuple's types alone.
 */
abstract class Tuples extends Choices {

    Tuples() {
    }

    /** 2 expressions side by side, to compare with rows. */
    public static <A, B> Tuple<Row2<A, B>> row(Expression<A> a, Expression<B> b) {
        return new Tuple<>(List.of(a, b), row -> new Object[] {row.first(), row.second()});
    }

    /** A row of 2 values, to compare such a tuple with. */
    public static <A, B> Row2<A, B> row(A a, B b) {
        return new Row2<>(a, b);
    }

    /** 3 expressions side by side, to compare with rows. */
    public static <A, B, C> Tuple<Row3<A, B, C>> row(Expression<A> a, Expression<B> b, Expression<C> c) {
        return new Tuple<>(List.of(a, b, c), row -> new Object[] {row.first(), row.second(), row.third()});
    }

    /** A row of 3 values, to compare such a tuple with. */
    public static <A, B, C> Row3<A, B, C> row(A a, B b, C c) {
        return new Row3<>(a, b, c);
    }

    /** 4 expressions side by side, to compare with rows. */
    public static <A, B, C, D> Tuple<Row4<A, B, C, D>> row(Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d) {
        return new Tuple<>(List.of(a, b, c, d), row -> new Object[] {row.first(), row.second(), row.third(), row.fourth()});
    }

    /** A row of 4 values, to compare such a tuple with. */
    public static <A, B, C, D> Row4<A, B, C, D> row(A a, B b, C c, D d) {
        return new Row4<>(a, b, c, d);
    }

    /** 5 expressions side by side, to compare with rows. */
    public static <A, B, C, D, E> Tuple<Row5<A, B, C, D, E>> row(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e) {
        return new Tuple<>(List.of(a, b, c, d, e), row -> new Object[] {
                row.first(), row.second(), row.third(), row.fourth(), row.fifth()});
    }

    /** A row of 5 values, to compare such a tuple with. */
    public static <A, B, C, D, E> Row5<A, B, C, D, E> row(A a, B b, C c, D d, E e) {
        return new Row5<>(a, b, c, d, e);
    }

    /** 6 expressions side by side, to compare with rows. */
    public static <A, B, C, D, E, F> Tuple<Row6<A, B, C, D, E, F>> row(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e, Expression<F> f) {
        return new Tuple<>(List.of(a, b, c, d, e, f), row -> new Object[] {
                row.first(), row.second(), row.third(), row.fourth(), row.fifth(), row.sixth()});
    }

    /** A row of 6 values, to compare such a tuple with. */
    public static <A, B, C, D, E, F> Row6<A, B, C, D, E, F> row(A a, B b, C c, D d, E e, F f) {
        return new Row6<>(a, b, c, d, e, f);
    }

    /** 7 expressions side by side, to compare with rows. */
    public static <A, B, C, D, E, F, G> Tuple<Row7<A, B, C, D, E, F, G>> row(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e, Expression<F> f, Expression<G> g) {
        return new Tuple<>(List.of(a, b, c, d, e, f, g), row -> new Object[] {
                row.first(), row.second(), row.third(), row.fourth(), row.fifth(), row.sixth(), row.seventh()});
    }

    /** A row of 7 values, to compare such a tuple with. */
    public static <A, B, C, D, E, F, G> Row7<A, B, C, D, E, F, G> row(A a, B b, C c, D d, E e, F f, G g) {
        return new Row7<>(a, b, c, d, e, f, g);
    }

    /** 8 expressions side by side, to compare with rows. */
    public static <A, B, C, D, E, F, G, H> Tuple<Row8<A, B, C, D, E, F, G, H>> row(
            Expression<A> a, Expression<B> b, Expression<C> c, Expression<D> d, Expression<E> e, Expression<F> f,
            Expression<G> g, Expression<H> h) {
        return new Tuple<>(List.of(a, b, c, d, e, f, g, h), row -> new Object[] {
                row.first(), row.second(), row.third(), row.fourth(), row.fifth(), row.sixth(), row.seventh(), row.eighth()});
    }

    /** A row of 8 values, to compare such a tuple with. */
    public static <A, B, C, D, E, F, G, H> Row8<A, B, C, D, E, F, G, H> row(A a, B b, C c, D d, E e, F f, G g, H h) {
        return new Row8<>(a, b, c, d, e, f, g, h);
    }
}
