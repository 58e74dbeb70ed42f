package dev.rowan.dialect;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * SQLite's statement, which binds what its driver would change or cannot: decimals as their digits, dates and times as the text of
 * {@link SqliteTimes}; and whose query timeout is one. For one thread.
 */
final class SqliteStatement extends ForwardedStatement {
    private final PreparedStatement statement;
    private final Connection connection;
    private long nanosLeft = Long.MAX_VALUE;

    SqliteStatement(PreparedStatement statement, Connection connection) {
        super(statement);
        this.statement = statement;
        this.connection = connection;
    }

    // Values

    @Override
    public void setBigDecimal(int index, BigDecimal value) throws SQLException {
        statement.setString(index, value == null ? null : DecimalText.of(value));
    }

    @Override
    public void setObject(int index, Object value) throws SQLException {
        if (value instanceof LocalDateTime moment) {
            statement.setString(index, SqliteTimes.text(moment));
        } else if (value instanceof LocalDate date) {
            statement.setString(index, SqliteTimes.text(date));
        } else if (value instanceof LocalTime time) {
            statement.setString(index, SqliteTimes.text(time));
        } else if (value instanceof BigDecimal decimal) {
            setBigDecimal(index, decimal);
        } else if (value instanceof BigInteger integer) {
            statement.setString(index, integer.toString());
        } else if (value instanceof Timestamp timestamp) {
            setTimestamp(index, timestamp);
        } else if (value instanceof Date date) {
            setDate(index, date);
        } else if (value instanceof Time time) {
            setTime(index, time);
        } else {
            statement.setObject(index, value);
        }
    }

    @Override
    public void setObject(int index, Object value, int type) throws SQLException {
        setObject(index, value);
    }

    @Override
    public void setTimestamp(int index, Timestamp value) throws SQLException {
        setText(index, value == null ? null : SqliteTimes.text(value.toLocalDateTime()));
    }

    @Override
    public void setDate(int index, Date value) throws SQLException {
        setText(index, value == null ? null : SqliteTimes.text(value.toLocalDate()));
    }

    @Override
    public void setTime(int index, Time value) throws SQLException {
        setText(index, value == null ? null : SqliteTimes.text(value.toLocalTime()));
    }

    private void setText(int index, String text) throws SQLException {
        if (text == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, text);
        }
    }

    // Rows

    @Override
    public ResultSet executeQuery() throws SQLException {
        return rows(timed(statement::executeQuery));
    }

    @Override
    public int executeUpdate() throws SQLException {
        return timed(statement::executeUpdate);
    }

    @Override
    public boolean execute() throws SQLException {
        return timed(statement::execute);
    }

    @Override
    public int[] executeBatch() throws SQLException {
        return timed(statement::executeBatch);
    }

    @Override
    public ResultSet getResultSet() throws SQLException {
        return rows(statement.getResultSet());
    }

    @Override
    public ResultSet getGeneratedKeys() throws SQLException {
        return rows(statement.getGeneratedKeys());
    }

    private ResultSet rows(ResultSet rows) {
        return rows == null ? null : new SqliteRows(rows, this);
    }

    // Time

    @Override
    public void setQueryTimeout(int seconds) {
        nanosLeft = seconds == 0 ? Long.MAX_VALUE : seconds * 1_000_000_000L;
    }

    /** What the database does. */
    interface Work<R> {
        R run() throws SQLException;
    }

    /** Whether time counts. */
    boolean timed() {
        return nanosLeft != Long.MAX_VALUE;
    }

    /** Lets the database work, for as long as there is time left: rows are made when they are asked for, so that counts too. */
    <R> R timed(Work<R> work) throws SQLException {
        if (!timed()) {
            return work.run();
        }
        long start = System.nanoTime();
        SqliteConnections.stopAt(connection, start + Math.max(0, nanosLeft));
        try {
            return work.run();
        } finally {
            SqliteConnections.goOn(connection);
            nanosLeft -= System.nanoTime() - start;
        }
    }
}
