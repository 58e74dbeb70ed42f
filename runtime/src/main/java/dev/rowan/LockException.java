package dev.rowan;

import java.sql.SQLException;

/** Another transaction was in the way. */
public sealed class LockException extends DatabaseException permits DeadlockException, SerializationException, LockTimeoutException {
    private static final long serialVersionUID = 1L;

    public LockException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
