package dev.rowan;

import java.sql.SQLException;

/** A lock was not free in time, or at once where the statement said so. */
public final class LockTimeoutException extends LockException {
    private static final long serialVersionUID = 1L;

    public LockTimeoutException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
