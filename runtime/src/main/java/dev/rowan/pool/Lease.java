package dev.rowan.pool;

import java.sql.Connection;

/** One connection, lent to one borrower, who ends the loan by exactly one of the two methods. */
public interface Lease {
    /** The connection as the driver made it, where the pool is ours: statements on it pass no further layer. */
    Connection connection();

    /** The same connection as the pool lends it: what is changed through it, the pool puts right when it comes back. */
    Connection pooled();

    /** Gives a sound connection back. Throws nothing. */
    void giveBack();

    /** Closes the connection at once, by cutting it: nobody gets it again. Throws nothing. */
    void evict();
}
