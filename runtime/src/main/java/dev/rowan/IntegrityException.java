package dev.rowan;

import java.sql.SQLException;

/** A row breaks a constraint; which one, where the driver tells. */
public sealed class IntegrityException extends DatabaseException
        permits UniqueException, ForeignKeyException, NotNullException, CheckException {
    private static final long serialVersionUID = 1L;

    private final String constraint;

    public IntegrityException(String message, FailedStatement statement, SQLException cause) {
        super(message, statement, cause);
        this.constraint = statement.constraint();
    }

    /** The name of the constraint, or of the column that may not be null; null where the driver does not tell. */
    public String constraint() {
        return constraint;
    }
}
