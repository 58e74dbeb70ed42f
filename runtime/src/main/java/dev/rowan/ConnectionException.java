package dev.rowan;

import java.sql.SQLException;

/** No connection could be made, or one broke. */
public sealed class ConnectionException extends DatabaseException permits CommitOutcomeUnknownException {
    private static final long serialVersionUID = 1L;

    public ConnectionException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
