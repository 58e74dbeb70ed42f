package dev.rowan;

import java.sql.SQLException;

/**
 * The connection broke while a COMMIT, or a write that commits itself, was in flight: it is stored, or it is not.
 * Look before you repeat it; Rowan never does so by itself.
 */
public final class CommitOutcomeUnknownException extends ConnectionException {
    private static final long serialVersionUID = 1L;

    public CommitOutcomeUnknownException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
