package dev.rowan;

import java.sql.SQLException;

/** Transactions waited for each other and the database chose this one to give way: repeat it, or let a {@code Retry} do so. */
public final class DeadlockException extends LockException {
    private static final long serialVersionUID = 1L;

    public DeadlockException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
