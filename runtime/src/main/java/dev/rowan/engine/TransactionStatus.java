package dev.rowan.engine;

/** Where a transaction stands. */
public enum TransactionStatus {
    ACTIVE,
    /** An error happened in it: only a rollback, or going back to a savepoint, is left. */
    ROLLBACK_ONLY,
    COMMITTED,
    ROLLED_BACK,
    /** The connection broke while COMMIT was in flight. */
    UNKNOWN
}
