package dev.rowan.engine;

import dev.rowan.pool.Lease;
import java.sql.Connection;
import java.sql.SQLException;

/** A borrowed connection, and how transactions begin and end on it. */
record Loan(Lease lease, Demarcation demarcation) {
    Connection connection() {
        return lease.connection();
    }

    /** A connection that came with auto-commit off keeps what was done on it only if somebody commits. */
    void commitImplicit() throws SQLException {
        if (demarcation == Demarcation.KEPT) {
            lease.connection().commit();
        }
    }

    void giveBack() {
        lease.giveBack();
    }

    /** Undoes what a call left behind, and gives back. */
    void undo() {
        try {
            if (demarcation == Demarcation.KEPT) {
                lease.connection().rollback();
            }
            lease.giveBack();
        } catch (SQLException e) {
            lease.evict();
        }
    }

    void evict() {
        lease.evict();
    }
}
