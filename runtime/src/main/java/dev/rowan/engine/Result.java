package dev.rowan.engine;

/**
 * What is done with a transaction or a session, and gives a value.
 *
 * @param <U> the unit of work
 * @param <R> the value
 * @param <X> what it throws: a checked exception passes as what it is
 */
public interface Result<U, R, X extends Exception> {
    R run(U unit) throws X;
}
