package dev.rowan.pool;

import java.sql.SQLException;

/** Lends connections. Threads share it. */
public interface Lender {
    /**
     * A connection; the caller gives it back or evicts it.
     *
     * @throws dev.rowan.PoolTimeoutException when all were in use until the deadline
     * @throws SQLException when none can be made
     */
    Lease borrow(Deadline deadline) throws SQLException;

    /** How many there are now; asking opens none. */
    Counts counts();

    /** Closes what lies idle, and what is lent when it comes back; then goes on with new ones. */
    void dispose();

    /** As {@link #dispose()}, and lends nothing any more. */
    void close();

    /** Connections of a pool: lent, idle, and threads that wait for one. */
    record Counts(int lent, int idle, int waiting) {
        /** Nothing is open, or nothing is known. */
        public static final Counts NONE = new Counts(0, 0, 0);
    }
}
