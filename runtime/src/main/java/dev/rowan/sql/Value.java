package dev.rowan.sql;

import java.util.Objects;
import java.util.function.Function;

/**
 * A column of a table of {@linkplain Sql#values values}.
 *
 * @param like an expression whose type and name, or label, it has
 * @param of what it is of a row's object; null is NULL
 * @param <R> what a row is in Java
 * @param <T> the Java type of the value
 */
public record Value<R, T>(Expression<T> like, Function<? super R, ? extends T> of) {

    /** Verifies that both are there. */
    public Value {
        Objects.requireNonNull(like, "an expression that the column is like");
        Objects.requireNonNull(of, "a function that gives the value");
    }

    Bind<T> bind(R row) {
        return Bind.compared(like, of.apply(row));
    }
}
