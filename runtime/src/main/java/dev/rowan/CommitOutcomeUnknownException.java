package dev.rowan;

import java.sql.SQLException;

/**
 * The connection broke while a COMMIT, or a write that commits itself, was in flight: it is stored, or it is not.
 * Look before you repeat it; Rowan never does so by itself.
 *
 * <p>A glance may be too early: the COMMIT may still be on its way to the database, or at work there. First lock a row that the lost
 * transaction has changed ({@code select(…).forUpdate()}), which waits until that has ended; then look, in the same transaction, for
 * what it would have stored, best a row with a key of your own.
 */
public final class CommitOutcomeUnknownException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public CommitOutcomeUnknownException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
