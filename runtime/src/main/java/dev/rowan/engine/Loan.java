package dev.rowan.engine;

import dev.rowan.pool.Lease;
import java.sql.Connection;
import java.sql.SQLException;

/** A borrowed connection, and how transactions begin and end on it. */
record Loan(Lease lease, Demarcation demarcation) {
    Connection connection() {
        return lease.connection();
    }

    /** The same loan with a transaction around the rows of one query, where auto-commit was on. */
    Loan aroundRows() throws SQLException {
        if (demarcation != Demarcation.SWITCHED && demarcation != Demarcation.TOLD) {
            return this;
        }
        lease.connection().setAutoCommit(false);
        return new Loan(lease, Demarcation.AROUND_ROWS);
    }

    /** A connection with auto-commit off keeps what was done on it only if somebody commits. */
    void commitImplicit() throws SQLException {
        if (implicit()) {
            demarcation.commit(lease.connection());
            demarcation.end(lease.connection(), Demarcation.UNCHANGED);
        }
    }

    private boolean implicit() {
        return demarcation == Demarcation.KEPT || demarcation == Demarcation.NESTED || demarcation == Demarcation.AROUND_ROWS;
    }

    void giveBack() {
        lease.giveBack();
    }

    /** Undoes what a call left behind, and gives back. */
    void undo() {
        try {
            if (implicit()) {
                demarcation.rollback(lease.connection());
                demarcation.end(lease.connection(), Demarcation.UNCHANGED);
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
