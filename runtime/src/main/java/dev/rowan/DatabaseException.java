package dev.rowan;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** An error that the database or its driver reported, with the statement it belongs to; the driver's exception is the cause. */
public sealed class DatabaseException extends RowanException
        permits IntegrityException, DataException, LockException, SyntaxException, ConnectionException, QueryTimeoutException {
    private static final long serialVersionUID = 1L;

    private final String sql;
    private final String[] parameters;
    private final String sqlState;
    private final int vendorCode;
    private final FailedRow row;

    public DatabaseException(String message, FailedStatement statement, SQLException cause) {
        super(message + statement.suffix(), cause);
        this.sql = statement.sql();
        this.parameters = statement.parameters().toArray(String[]::new);
        this.sqlState = cause == null ? null : cause.getSQLState();
        this.vendorCode = cause == null ? 0 : cause.getErrorCode();
        this.row = statement.row();
    }

    /** An error of no database: nothing was sent, or what was read could not be understood. */
    DatabaseException(String message, RuntimeException cause) {
        super(message, cause);
        this.sql = null;
        this.parameters = new String[0];
        this.sqlState = null;
        this.vendorCode = 0;
        this.row = null;
    }

    /** The same error, of one of many rows; nothing was sent. */
    DatabaseException(DatabaseException refused, FailedRow row) {
        super(refused.getMessage() + new FailedStatement(null, List.of(), null, row).suffix(), refused);
        this.sql = null;
        this.parameters = new String[0];
        this.sqlState = null;
        this.vendorCode = 0;
        this.row = row;
    }

    /** The text of the statement, or null where there was none. */
    public String sql() {
        return sql;
    }

    /** The parameters as a log shows them: sensitive ones as {@code ***}, and none where parameters are hidden. */
    public List<String> parameters() {
        return List.of(parameters);
    }

    /** Which row of a call about many it was; empty of other calls, and where the error is about no row. */
    public Optional<FailedRow> row() {
        return Optional.ofNullable(row);
    }

    /** The five characters of the SQL standard, or null: not every driver gives them. */
    public String sqlState() {
        return sqlState;
    }

    /** The database's own number of the error, or 0. */
    public int vendorCode() {
        return vendorCode;
    }
}
