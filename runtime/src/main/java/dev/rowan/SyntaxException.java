package dev.rowan;

import java.sql.SQLException;

/** The database does not understand the statement, or does not know or give away what it names. */
public final class SyntaxException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public SyntaxException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
