package dev.rowan;

import java.sql.SQLException;

/** A value does not fit: too long, out of range, or not of the column's type; refused by the database, or by Rowan before it is sent. */
public final class DataException extends DatabaseException {
    private static final long serialVersionUID = 1L;

    public DataException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
    }

    /** Refused by Rowan: nothing was sent. */
    public DataException(String message) {
        super(message, FailedStatement.NONE, null);
    }

    private DataException(DataException refused, FailedRow row) {
        super(refused, row);
    }

    /** The same of one of many rows. */
    public DataException in(FailedRow row) {
        return new DataException(this, row);
    }

    /** Refused by what writes a value for the database, or reads it: a codec, say. */
    public DataException(String message, RuntimeException cause) {
        super(message, cause);
    }
}
