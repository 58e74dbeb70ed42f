package dev.rowan.engine;

/**
 * How a pool stands at a moment.
 *
 * @param size connections it keeps: {@code poolSize}; 0 where the pool is somebody else's
 * @param checkedOut connections in use
 * @param idle connections that wait for a borrower
 * @param overflow connections open beyond {@code size}
 * @param waiting threads that wait for a connection
 */
public record PoolStatus(int size, int checkedOut, int idle, int overflow, int waiting) {
}
