package dev.rowan;

import java.sql.SQLException;

/** Another transaction changed what this one had read: repeat it, or let a {@code Retry} do so. */
public final class SerializationException extends LockException {
    private static final long serialVersionUID = 1L;

    public SerializationException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }
}
