package dev.rowan;

import java.sql.SQLException;

/** A statement ran longer than it may, or somebody cancelled it; the connection lives. */
public final class QueryTimeoutException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public QueryTimeoutException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
