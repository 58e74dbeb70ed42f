package dev.rowan.type;

import dev.rowan.DataException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads and binds Java's integers as numbers without a sign, whose bits they hold: a {@code byte} of -1 is 255. What is read and does
 * not fit is a {@link DataException}. All threads may use it.
 */
public final class Unsigned {

    private static final BigDecimal LONGS = new BigDecimal(BigInteger.ONE.shiftLeft(Long.SIZE));

    private Unsigned() {
    }

    /** The byte at a position of the current row; 0 for NULL. */
    public static byte readByte(ResultSet row, int index) throws SQLException {
        return (byte) within(row.getShort(index), 0xFF);
    }

    /** The short at a position of the current row; 0 for NULL. */
    public static short readShort(ResultSet row, int index) throws SQLException {
        return (short) within(row.getInt(index), 0xFFFF);
    }

    /** The int at a position of the current row; 0 for NULL. */
    public static int readInt(ResultSet row, int index) throws SQLException {
        return (int) within(row.getLong(index), 0xFFFF_FFFFL);
    }

    /** The long at a position of the current row; 0 for NULL. */
    public static long readLong(ResultSet row, int index) throws SQLException {
        BigDecimal value = row.getBigDecimal(index);
        if (value == null) {
            return 0;
        }
        if (value.signum() < 0 || value.compareTo(LONGS) >= 0) {
            throw refused(value);
        }
        return value.longValue();
    }

    /** Binds a byte. */
    public static void bind(PreparedStatement statement, int index, byte value) throws SQLException {
        statement.setShort(index, (short) Byte.toUnsignedInt(value));
    }

    /** Binds a short. */
    public static void bind(PreparedStatement statement, int index, short value) throws SQLException {
        statement.setInt(index, Short.toUnsignedInt(value));
    }

    /** Binds an int. */
    public static void bind(PreparedStatement statement, int index, int value) throws SQLException {
        statement.setLong(index, Integer.toUnsignedLong(value));
    }

    /** Binds a long. */
    public static void bind(PreparedStatement statement, int index, long value) throws SQLException {
        statement.setBigDecimal(index, value >= 0 ? BigDecimal.valueOf(value) : new BigDecimal(Long.toUnsignedString(value)));
    }

    private static long within(long value, long most) {
        if (value < 0 || value > most) {
            throw refused(value);
        }
        return value;
    }

    private static DataException refused(Number value) {
        return new DataException(value + " does not fit the unsigned integer of the field");
    }
}
