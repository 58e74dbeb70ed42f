package dev.rowan.engine;

/**
 * What is done within a savepoint.
 *
 * @param <X> what it throws: a checked exception passes as what it is
 */
public interface Block<X extends Exception> {
    void run() throws X;
}
