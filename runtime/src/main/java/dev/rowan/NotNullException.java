package dev.rowan;

import java.sql.SQLException;

/** A column that must have a value got none. */
public final class NotNullException extends IntegrityException {
    private static final long serialVersionUID = 1L;

    public NotNullException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
