package dev.rowan;

import java.sql.SQLException;

/** Another row has this key or unique value already. */
public final class UniqueException extends IntegrityException {
    private static final long serialVersionUID = 1L;

    public UniqueException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
