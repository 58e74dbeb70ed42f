package dev.rowan.pool;

import java.time.Duration;

/**
 * How a pool is to be; checked when it was built, so that HikariCP has nothing to correct.
 *
 * @param name what its threads and log lines are called
 * @param size connections kept
 * @param overflow how many more may be opened
 * @param timeout how long a borrower waits
 * @param recycle the age at which a connection is replaced; zero is never
 * @param isolation the name of a {@code java.sql.Connection} constant, or null for the database's own
 * @param leakTracing whether each borrower's stack is kept
 */
public record PoolSettings(
        String name, int size, int overflow, Duration timeout, Duration recycle, String isolation, boolean leakTracing) {
    /** The most connections there can be. */
    int maximum() {
        return size + overflow;
    }
}
