package dev.rowan.engine;

/**
 * What is done with a transaction or a session.
 *
 * @param <U> the unit of work
 * @param <X> what it throws: a checked exception passes as what it is
 */
public interface Body<U, X extends Exception> {
    void run(U unit) throws X;
}
