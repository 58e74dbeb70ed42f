package dev.rowan;

import java.sql.SQLException;

/** A CHECK constraint refused a row. */
public final class CheckException extends IntegrityException {
    private static final long serialVersionUID = 1L;

    public CheckException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
