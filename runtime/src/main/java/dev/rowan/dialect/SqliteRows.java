package dev.rowan.dialect;

import dev.rowan.DataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** SQLite's rows, read as {@link SqliteStatement} wrote them: its driver would change decimals, times, and numbers that are too large. */
final class SqliteRows extends ForwardedResultSet {
    private final ResultSet rows;
    private final SqliteStatement statement;

    SqliteRows(ResultSet rows, SqliteStatement statement) {
        super(rows);
        this.rows = rows;
        this.statement = statement;
    }

    @Override
    public boolean next() throws SQLException {
        return statement.timed() ? statement.timed(rows::next) : rows.next();
    }

    @Override
    public Statement getStatement() {
        return statement;
    }

    /** A sum or product that is too large is a REAL on SQLite, of which its driver would make the largest number there is. */
    @Override
    public long getLong(int index) throws SQLException {
        long value = rows.getLong(index);
        if ((value == Long.MAX_VALUE || value == Long.MIN_VALUE) && rows.getObject(index) instanceof Double) {
            throw tooLarge("long");
        }
        return value;
    }

    /** Any INTEGER of SQLite may have 64 bits. */
    @Override
    public int getInt(int index) throws SQLException {
        long value = rows.getLong(index);
        if ((int) value != value) {
            throw tooLarge("int");
        }
        return (int) value;
    }

    @Override
    public short getShort(int index) throws SQLException {
        long value = rows.getLong(index);
        if ((short) value != value) {
            throw tooLarge("short");
        }
        return (short) value;
    }

    @Override
    public byte getByte(int index) throws SQLException {
        long value = rows.getLong(index);
        if ((byte) value != value) {
            throw tooLarge("byte");
        }
        return (byte) value;
    }

    private static DataException tooLarge(String type) {
        return new DataException("a number that does not fit a Java " + type + " stands in the column");
    }

    @Override
    public BigDecimal getBigDecimal(int index) throws SQLException {
        String text = rows.getString(index);
        try {
            return text == null ? null : new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new DataException("what stands in the column is no decimal number");
        }
    }

    @Override
    public Timestamp getTimestamp(int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : Timestamp.valueOf(SqliteTimes.moment(text));
    }

    @Override
    public Date getDate(int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : Date.valueOf(SqliteTimes.date(text));
    }

    @Override
    public Time getTime(int index) throws SQLException {
        String text = rows.getString(index);
        return text == null ? null : Time.valueOf(SqliteTimes.time(text));
    }

    @Override
    public <T> T getObject(int index, Class<T> type) throws SQLException {
        Object value;
        if (type == LocalDateTime.class) {
            String text = rows.getString(index);
            value = text == null ? null : SqliteTimes.moment(text);
        } else if (type == LocalDate.class) {
            String text = rows.getString(index);
            value = text == null ? null : SqliteTimes.date(text);
        } else if (type == LocalTime.class) {
            String text = rows.getString(index);
            value = text == null ? null : SqliteTimes.time(text);
        } else if (type == BigDecimal.class) {
            value = getBigDecimal(index);
        } else if (type == BigInteger.class) {
            BigDecimal decimal = getBigDecimal(index);
            value = decimal == null ? null : decimal.toBigIntegerExact();
        } else {
            return rows.getObject(index, type);
        }
        return type.cast(value);
    }
}
