package dev.rowan.sql;

/** What makes a value of the values of a row: mostly a reference to a record's constructor, {@code DepartSize::new}. */
public final class Constructor {

    private Constructor() {
    }

    /** Of 1 value. */
    @FunctionalInterface
    public interface Of1<A, R> {
        R of(A a);
    }

    /** Of 2 values. */
    @FunctionalInterface
    public interface Of2<A, B, R> {
        R of(A a, B b);
    }

    /** Of 3 values. */
    @FunctionalInterface
    public interface Of3<A, B, C, R> {
        R of(A a, B b, C c);
    }

    /** Of 4 values. */
    @FunctionalInterface
    public interface Of4<A, B, C, D, R> {
        R of(A a, B b, C c, D d);
    }

    /** Of 5 values. */
    @FunctionalInterface
    public interface Of5<A, B, C, D, E, R> {
        R of(A a, B b, C c, D d, E e);
    }

    /** Of 6 values. */
    @FunctionalInterface
    public interface Of6<A, B, C, D, E, F, R> {
        R of(A a, B b, C c, D d, E e, F f);
    }

    /** Of 7 values. */
    @FunctionalInterface
    public interface Of7<A, B, C, D, E, F, G, R> {
        R of(A a, B b, C c, D d, E e, F f, G g);
    }

    /** Of 8 values. */
    @FunctionalInterface
    public interface Of8<A, B, C, D, E, F, G, H, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h);
    }

    /** Of 9 values. */
    @FunctionalInterface
    public interface Of9<A, B, C, D, E, F, G, H, I, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i);
    }

    /** Of 10 values. */
    @FunctionalInterface
    public interface Of10<A, B, C, D, E, F, G, H, I, J, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j);
    }

    /** Of 11 values. */
    @FunctionalInterface
    public interface Of11<A, B, C, D, E, F, G, H, I, J, K, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k);
    }

    /** Of 12 values. */
    @FunctionalInterface
    public interface Of12<A, B, C, D, E, F, G, H, I, J, K, L, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l);
    }

    /** Of 13 values. */
    @FunctionalInterface
    public interface Of13<A, B, C, D, E, F, G, H, I, J, K, L, M, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m);
    }

    /** Of 14 values. */
    @FunctionalInterface
    public interface Of14<A, B, C, D, E, F, G, H, I, J, K, L, M, N, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n);
    }

    /** Of 15 values. */
    @FunctionalInterface
    public interface Of15<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o);
    }

    /** Of 16 values. */
    @FunctionalInterface
    public interface Of16<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p);
    }

    /** Of 17 values. */
    @FunctionalInterface
    public interface Of17<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q);
    }

    /** Of 18 values. */
    @FunctionalInterface
    public interface Of18<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s);
    }

    /** Of 19 values. */
    @FunctionalInterface
    public interface Of19<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, U u);
    }

    /** Of 20 values. */
    @FunctionalInterface
    public interface Of20<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, U u, W w);
    }

    /** Of 21 values. */
    @FunctionalInterface
    public interface Of21<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, U u, W w, X x);
    }

    /** Of 22 values. */
    @FunctionalInterface
    public interface Of22<A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, S, U, W, X, Y, R> {
        R of(A a, B b, C c, D d, E e, F f, G g, H h, I i, J j, K k, L l, M m, N n, O o, P p, Q q, S s, U u, W w, X x, Y y);
    }
}
