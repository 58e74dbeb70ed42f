package dev.rowan;

import java.sql.SQLException;

/** The row that a foreign key refers to is not there, or is still referred to. */
public final class ForeignKeyException extends IntegrityException {
    private static final long serialVersionUID = 1L;

    public ForeignKeyException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
