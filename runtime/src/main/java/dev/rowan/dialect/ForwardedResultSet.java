package dev.rowan.dialect;

import java.io.InputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.net.URL;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Clob;
import java.sql.Date;
import java.sql.NClob;
import java.sql.Ref;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.RowId;
import java.sql.SQLException;
import java.sql.SQLType;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.util.Calendar;
import java.util.Map;

/**
 * A result set that asks another one for everything; what names a column by its label is asked by its index. Says nothing itself: its
 * subclass does.
 */
@SuppressWarnings("deprecation")      // JDBC's deprecated methods are forwarded as well
abstract class ForwardedResultSet implements ResultSet {
    private final ResultSet rows;

    ForwardedResultSet(ResultSet rows) {
        this.rows = rows;
    }

    @Override
    public boolean absolute(int value) throws SQLException {
        return rows.absolute(value);
    }

    @Override
    public void afterLast() throws SQLException {
        rows.afterLast();
    }

    @Override
    public void beforeFirst() throws SQLException {
        rows.beforeFirst();
    }

    @Override
    public void cancelRowUpdates() throws SQLException {
        rows.cancelRowUpdates();
    }

    @Override
    public void clearWarnings() throws SQLException {
        rows.clearWarnings();
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }

    @Override
    public void deleteRow() throws SQLException {
        rows.deleteRow();
    }

    @Override
    public int findColumn(String label) throws SQLException {
        return rows.findColumn(label);
    }

    @Override
    public boolean first() throws SQLException {
        return rows.first();
    }

    @Override
    public Array getArray(String label) throws SQLException {
        return getArray(findColumn(label));
    }

    @Override
    public Array getArray(int index) throws SQLException {
        return rows.getArray(index);
    }

    @Override
    public InputStream getAsciiStream(String label) throws SQLException {
        return getAsciiStream(findColumn(label));
    }

    @Override
    public InputStream getAsciiStream(int index) throws SQLException {
        return rows.getAsciiStream(index);
    }

    @Deprecated
    @Override
    public BigDecimal getBigDecimal(String label, int scale) throws SQLException {
        return getBigDecimal(findColumn(label), scale);
    }

    @Override
    public BigDecimal getBigDecimal(String label) throws SQLException {
        return getBigDecimal(findColumn(label));
    }

    @Deprecated
    @Override
    public BigDecimal getBigDecimal(int index, int scale) throws SQLException {
        return rows.getBigDecimal(index, scale);
    }

    @Override
    public BigDecimal getBigDecimal(int index) throws SQLException {
        return rows.getBigDecimal(index);
    }

    @Override
    public InputStream getBinaryStream(String label) throws SQLException {
        return getBinaryStream(findColumn(label));
    }

    @Override
    public InputStream getBinaryStream(int index) throws SQLException {
        return rows.getBinaryStream(index);
    }

    @Override
    public Blob getBlob(String label) throws SQLException {
        return getBlob(findColumn(label));
    }

    @Override
    public Blob getBlob(int index) throws SQLException {
        return rows.getBlob(index);
    }

    @Override
    public boolean getBoolean(String label) throws SQLException {
        return getBoolean(findColumn(label));
    }

    @Override
    public boolean getBoolean(int index) throws SQLException {
        return rows.getBoolean(index);
    }

    @Override
    public byte getByte(String label) throws SQLException {
        return getByte(findColumn(label));
    }

    @Override
    public byte getByte(int index) throws SQLException {
        return rows.getByte(index);
    }

    @Override
    public byte[] getBytes(String label) throws SQLException {
        return getBytes(findColumn(label));
    }

    @Override
    public byte[] getBytes(int index) throws SQLException {
        return rows.getBytes(index);
    }

    @Override
    public Reader getCharacterStream(String label) throws SQLException {
        return getCharacterStream(findColumn(label));
    }

    @Override
    public Reader getCharacterStream(int index) throws SQLException {
        return rows.getCharacterStream(index);
    }

    @Override
    public Clob getClob(String label) throws SQLException {
        return getClob(findColumn(label));
    }

    @Override
    public Clob getClob(int index) throws SQLException {
        return rows.getClob(index);
    }

    @Override
    public int getConcurrency() throws SQLException {
        return rows.getConcurrency();
    }

    @Override
    public String getCursorName() throws SQLException {
        return rows.getCursorName();
    }

    @Override
    public Date getDate(String label, Calendar calendar) throws SQLException {
        return getDate(findColumn(label), calendar);
    }

    @Override
    public Date getDate(String label) throws SQLException {
        return getDate(findColumn(label));
    }

    @Override
    public Date getDate(int index, Calendar calendar) throws SQLException {
        return rows.getDate(index, calendar);
    }

    @Override
    public Date getDate(int index) throws SQLException {
        return rows.getDate(index);
    }

    @Override
    public double getDouble(String label) throws SQLException {
        return getDouble(findColumn(label));
    }

    @Override
    public double getDouble(int index) throws SQLException {
        return rows.getDouble(index);
    }

    @Override
    public int getFetchDirection() throws SQLException {
        return rows.getFetchDirection();
    }

    @Override
    public int getFetchSize() throws SQLException {
        return rows.getFetchSize();
    }

    @Override
    public float getFloat(String label) throws SQLException {
        return getFloat(findColumn(label));
    }

    @Override
    public float getFloat(int index) throws SQLException {
        return rows.getFloat(index);
    }

    @Override
    public int getHoldability() throws SQLException {
        return rows.getHoldability();
    }

    @Override
    public int getInt(String label) throws SQLException {
        return getInt(findColumn(label));
    }

    @Override
    public int getInt(int index) throws SQLException {
        return rows.getInt(index);
    }

    @Override
    public long getLong(String label) throws SQLException {
        return getLong(findColumn(label));
    }

    @Override
    public long getLong(int index) throws SQLException {
        return rows.getLong(index);
    }

    @Override
    public ResultSetMetaData getMetaData() throws SQLException {
        return rows.getMetaData();
    }

    @Override
    public Reader getNCharacterStream(String label) throws SQLException {
        return getNCharacterStream(findColumn(label));
    }

    @Override
    public Reader getNCharacterStream(int index) throws SQLException {
        return rows.getNCharacterStream(index);
    }

    @Override
    public NClob getNClob(String label) throws SQLException {
        return getNClob(findColumn(label));
    }

    @Override
    public NClob getNClob(int index) throws SQLException {
        return rows.getNClob(index);
    }

    @Override
    public String getNString(String label) throws SQLException {
        return getNString(findColumn(label));
    }

    @Override
    public String getNString(int index) throws SQLException {
        return rows.getNString(index);
    }

    @Override
    public <T> T getObject(String label, Class<T> type) throws SQLException {
        return getObject(findColumn(label), type);
    }

    @Override
    public Object getObject(String label, Map<String, Class<?>> map) throws SQLException {
        return getObject(findColumn(label), map);
    }

    @Override
    public Object getObject(String label) throws SQLException {
        return getObject(findColumn(label));
    }

    @Override
    public <T> T getObject(int index, Class<T> type) throws SQLException {
        return rows.getObject(index, type);
    }

    @Override
    public Object getObject(int index, Map<String, Class<?>> map) throws SQLException {
        return rows.getObject(index, map);
    }

    @Override
    public Object getObject(int index) throws SQLException {
        return rows.getObject(index);
    }

    @Override
    public Ref getRef(String label) throws SQLException {
        return getRef(findColumn(label));
    }

    @Override
    public Ref getRef(int index) throws SQLException {
        return rows.getRef(index);
    }

    @Override
    public int getRow() throws SQLException {
        return rows.getRow();
    }

    @Override
    public RowId getRowId(String label) throws SQLException {
        return getRowId(findColumn(label));
    }

    @Override
    public RowId getRowId(int index) throws SQLException {
        return rows.getRowId(index);
    }

    @Override
    public SQLXML getSQLXML(String label) throws SQLException {
        return getSQLXML(findColumn(label));
    }

    @Override
    public SQLXML getSQLXML(int index) throws SQLException {
        return rows.getSQLXML(index);
    }

    @Override
    public short getShort(String label) throws SQLException {
        return getShort(findColumn(label));
    }

    @Override
    public short getShort(int index) throws SQLException {
        return rows.getShort(index);
    }

    @Override
    public Statement getStatement() throws SQLException {
        return rows.getStatement();
    }

    @Override
    public String getString(String label) throws SQLException {
        return getString(findColumn(label));
    }

    @Override
    public String getString(int index) throws SQLException {
        return rows.getString(index);
    }

    @Override
    public Time getTime(String label, Calendar calendar) throws SQLException {
        return getTime(findColumn(label), calendar);
    }

    @Override
    public Time getTime(String label) throws SQLException {
        return getTime(findColumn(label));
    }

    @Override
    public Time getTime(int index, Calendar calendar) throws SQLException {
        return rows.getTime(index, calendar);
    }

    @Override
    public Time getTime(int index) throws SQLException {
        return rows.getTime(index);
    }

    @Override
    public Timestamp getTimestamp(String label, Calendar calendar) throws SQLException {
        return getTimestamp(findColumn(label), calendar);
    }

    @Override
    public Timestamp getTimestamp(String label) throws SQLException {
        return getTimestamp(findColumn(label));
    }

    @Override
    public Timestamp getTimestamp(int index, Calendar calendar) throws SQLException {
        return rows.getTimestamp(index, calendar);
    }

    @Override
    public Timestamp getTimestamp(int index) throws SQLException {
        return rows.getTimestamp(index);
    }

    @Override
    public int getType() throws SQLException {
        return rows.getType();
    }

    @Override
    public URL getURL(String label) throws SQLException {
        return getURL(findColumn(label));
    }

    @Override
    public URL getURL(int index) throws SQLException {
        return rows.getURL(index);
    }

    @Deprecated
    @Override
    public InputStream getUnicodeStream(String label) throws SQLException {
        return getUnicodeStream(findColumn(label));
    }

    @Deprecated
    @Override
    public InputStream getUnicodeStream(int index) throws SQLException {
        return rows.getUnicodeStream(index);
    }

    @Override
    public SQLWarning getWarnings() throws SQLException {
        return rows.getWarnings();
    }

    @Override
    public void insertRow() throws SQLException {
        rows.insertRow();
    }

    @Override
    public boolean isAfterLast() throws SQLException {
        return rows.isAfterLast();
    }

    @Override
    public boolean isBeforeFirst() throws SQLException {
        return rows.isBeforeFirst();
    }

    @Override
    public boolean isClosed() throws SQLException {
        return rows.isClosed();
    }

    @Override
    public boolean isFirst() throws SQLException {
        return rows.isFirst();
    }

    @Override
    public boolean isLast() throws SQLException {
        return rows.isLast();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return type.isInstance(this) || rows.isWrapperFor(type);
    }

    @Override
    public boolean last() throws SQLException {
        return rows.last();
    }

    @Override
    public void moveToCurrentRow() throws SQLException {
        rows.moveToCurrentRow();
    }

    @Override
    public void moveToInsertRow() throws SQLException {
        rows.moveToInsertRow();
    }

    @Override
    public boolean next() throws SQLException {
        return rows.next();
    }

    @Override
    public boolean previous() throws SQLException {
        return rows.previous();
    }

    @Override
    public void refreshRow() throws SQLException {
        rows.refreshRow();
    }

    @Override
    public boolean relative(int value) throws SQLException {
        return rows.relative(value);
    }

    @Override
    public boolean rowDeleted() throws SQLException {
        return rows.rowDeleted();
    }

    @Override
    public boolean rowInserted() throws SQLException {
        return rows.rowInserted();
    }

    @Override
    public boolean rowUpdated() throws SQLException {
        return rows.rowUpdated();
    }

    @Override
    public void setFetchDirection(int value) throws SQLException {
        rows.setFetchDirection(value);
    }

    @Override
    public void setFetchSize(int value) throws SQLException {
        rows.setFetchSize(value);
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return type.isInstance(this) ? type.cast(this) : rows.unwrap(type);
    }

    @Override
    public void updateArray(String label, Array value) throws SQLException {
        updateArray(findColumn(label), value);
    }

    @Override
    public void updateArray(int index, Array value) throws SQLException {
        rows.updateArray(index, value);
    }

    @Override
    public void updateAsciiStream(String label, InputStream value, int length) throws SQLException {
        updateAsciiStream(findColumn(label), value, length);
    }

    @Override
    public void updateAsciiStream(String label, InputStream value, long length) throws SQLException {
        updateAsciiStream(findColumn(label), value, length);
    }

    @Override
    public void updateAsciiStream(String label, InputStream value) throws SQLException {
        updateAsciiStream(findColumn(label), value);
    }

    @Override
    public void updateAsciiStream(int index, InputStream value, int length) throws SQLException {
        rows.updateAsciiStream(index, value, length);
    }

    @Override
    public void updateAsciiStream(int index, InputStream value, long length) throws SQLException {
        rows.updateAsciiStream(index, value, length);
    }

    @Override
    public void updateAsciiStream(int index, InputStream value) throws SQLException {
        rows.updateAsciiStream(index, value);
    }

    @Override
    public void updateBigDecimal(String label, BigDecimal value) throws SQLException {
        updateBigDecimal(findColumn(label), value);
    }

    @Override
    public void updateBigDecimal(int index, BigDecimal value) throws SQLException {
        rows.updateBigDecimal(index, value);
    }

    @Override
    public void updateBinaryStream(String label, InputStream value, int length) throws SQLException {
        updateBinaryStream(findColumn(label), value, length);
    }

    @Override
    public void updateBinaryStream(String label, InputStream value, long length) throws SQLException {
        updateBinaryStream(findColumn(label), value, length);
    }

    @Override
    public void updateBinaryStream(String label, InputStream value) throws SQLException {
        updateBinaryStream(findColumn(label), value);
    }

    @Override
    public void updateBinaryStream(int index, InputStream value, int length) throws SQLException {
        rows.updateBinaryStream(index, value, length);
    }

    @Override
    public void updateBinaryStream(int index, InputStream value, long length) throws SQLException {
        rows.updateBinaryStream(index, value, length);
    }

    @Override
    public void updateBinaryStream(int index, InputStream value) throws SQLException {
        rows.updateBinaryStream(index, value);
    }

    @Override
    public void updateBlob(String label, InputStream value, long length) throws SQLException {
        updateBlob(findColumn(label), value, length);
    }

    @Override
    public void updateBlob(String label, InputStream value) throws SQLException {
        updateBlob(findColumn(label), value);
    }

    @Override
    public void updateBlob(String label, Blob value) throws SQLException {
        updateBlob(findColumn(label), value);
    }

    @Override
    public void updateBlob(int index, InputStream value, long length) throws SQLException {
        rows.updateBlob(index, value, length);
    }

    @Override
    public void updateBlob(int index, InputStream value) throws SQLException {
        rows.updateBlob(index, value);
    }

    @Override
    public void updateBlob(int index, Blob value) throws SQLException {
        rows.updateBlob(index, value);
    }

    @Override
    public void updateBoolean(String label, boolean value) throws SQLException {
        updateBoolean(findColumn(label), value);
    }

    @Override
    public void updateBoolean(int index, boolean value) throws SQLException {
        rows.updateBoolean(index, value);
    }

    @Override
    public void updateByte(String label, byte value) throws SQLException {
        updateByte(findColumn(label), value);
    }

    @Override
    public void updateByte(int index, byte value) throws SQLException {
        rows.updateByte(index, value);
    }

    @Override
    public void updateBytes(String label, byte[] value) throws SQLException {
        updateBytes(findColumn(label), value);
    }

    @Override
    public void updateBytes(int index, byte[] value) throws SQLException {
        rows.updateBytes(index, value);
    }

    @Override
    public void updateCharacterStream(String label, Reader value, int length) throws SQLException {
        updateCharacterStream(findColumn(label), value, length);
    }

    @Override
    public void updateCharacterStream(String label, Reader value, long length) throws SQLException {
        updateCharacterStream(findColumn(label), value, length);
    }

    @Override
    public void updateCharacterStream(String label, Reader value) throws SQLException {
        updateCharacterStream(findColumn(label), value);
    }

    @Override
    public void updateCharacterStream(int index, Reader value, int length) throws SQLException {
        rows.updateCharacterStream(index, value, length);
    }

    @Override
    public void updateCharacterStream(int index, Reader value, long length) throws SQLException {
        rows.updateCharacterStream(index, value, length);
    }

    @Override
    public void updateCharacterStream(int index, Reader value) throws SQLException {
        rows.updateCharacterStream(index, value);
    }

    @Override
    public void updateClob(String label, Reader value, long length) throws SQLException {
        updateClob(findColumn(label), value, length);
    }

    @Override
    public void updateClob(String label, Reader value) throws SQLException {
        updateClob(findColumn(label), value);
    }

    @Override
    public void updateClob(String label, Clob value) throws SQLException {
        updateClob(findColumn(label), value);
    }

    @Override
    public void updateClob(int index, Reader value, long length) throws SQLException {
        rows.updateClob(index, value, length);
    }

    @Override
    public void updateClob(int index, Reader value) throws SQLException {
        rows.updateClob(index, value);
    }

    @Override
    public void updateClob(int index, Clob value) throws SQLException {
        rows.updateClob(index, value);
    }

    @Override
    public void updateDate(String label, Date value) throws SQLException {
        updateDate(findColumn(label), value);
    }

    @Override
    public void updateDate(int index, Date value) throws SQLException {
        rows.updateDate(index, value);
    }

    @Override
    public void updateDouble(String label, double value) throws SQLException {
        updateDouble(findColumn(label), value);
    }

    @Override
    public void updateDouble(int index, double value) throws SQLException {
        rows.updateDouble(index, value);
    }

    @Override
    public void updateFloat(String label, float value) throws SQLException {
        updateFloat(findColumn(label), value);
    }

    @Override
    public void updateFloat(int index, float value) throws SQLException {
        rows.updateFloat(index, value);
    }

    @Override
    public void updateInt(String label, int value) throws SQLException {
        updateInt(findColumn(label), value);
    }

    @Override
    public void updateInt(int index, int value) throws SQLException {
        rows.updateInt(index, value);
    }

    @Override
    public void updateLong(String label, long value) throws SQLException {
        updateLong(findColumn(label), value);
    }

    @Override
    public void updateLong(int index, long value) throws SQLException {
        rows.updateLong(index, value);
    }

    @Override
    public void updateNCharacterStream(String label, Reader value, long length) throws SQLException {
        updateNCharacterStream(findColumn(label), value, length);
    }

    @Override
    public void updateNCharacterStream(String label, Reader value) throws SQLException {
        updateNCharacterStream(findColumn(label), value);
    }

    @Override
    public void updateNCharacterStream(int index, Reader value, long length) throws SQLException {
        rows.updateNCharacterStream(index, value, length);
    }

    @Override
    public void updateNCharacterStream(int index, Reader value) throws SQLException {
        rows.updateNCharacterStream(index, value);
    }

    @Override
    public void updateNClob(String label, Reader value, long length) throws SQLException {
        updateNClob(findColumn(label), value, length);
    }

    @Override
    public void updateNClob(String label, Reader value) throws SQLException {
        updateNClob(findColumn(label), value);
    }

    @Override
    public void updateNClob(String label, NClob value) throws SQLException {
        updateNClob(findColumn(label), value);
    }

    @Override
    public void updateNClob(int index, Reader value, long length) throws SQLException {
        rows.updateNClob(index, value, length);
    }

    @Override
    public void updateNClob(int index, Reader value) throws SQLException {
        rows.updateNClob(index, value);
    }

    @Override
    public void updateNClob(int index, NClob value) throws SQLException {
        rows.updateNClob(index, value);
    }

    @Override
    public void updateNString(String label, String value) throws SQLException {
        updateNString(findColumn(label), value);
    }

    @Override
    public void updateNString(int index, String value) throws SQLException {
        rows.updateNString(index, value);
    }

    @Override
    public void updateNull(String label) throws SQLException {
        updateNull(findColumn(label));
    }

    @Override
    public void updateNull(int index) throws SQLException {
        rows.updateNull(index);
    }

    @Override
    public void updateObject(String label, Object value, int scale) throws SQLException {
        updateObject(findColumn(label), value, scale);
    }

    @Override
    public void updateObject(String label, Object value, SQLType type, int scale) throws SQLException {
        updateObject(findColumn(label), value, type, scale);
    }

    @Override
    public void updateObject(String label, Object value, SQLType type) throws SQLException {
        updateObject(findColumn(label), value, type);
    }

    @Override
    public void updateObject(String label, Object value) throws SQLException {
        updateObject(findColumn(label), value);
    }

    @Override
    public void updateObject(int index, Object value, int scale) throws SQLException {
        rows.updateObject(index, value, scale);
    }

    @Override
    public void updateObject(int index, Object value, SQLType type, int scale) throws SQLException {
        rows.updateObject(index, value, type, scale);
    }

    @Override
    public void updateObject(int index, Object value, SQLType type) throws SQLException {
        rows.updateObject(index, value, type);
    }

    @Override
    public void updateObject(int index, Object value) throws SQLException {
        rows.updateObject(index, value);
    }

    @Override
    public void updateRef(String label, Ref value) throws SQLException {
        updateRef(findColumn(label), value);
    }

    @Override
    public void updateRef(int index, Ref value) throws SQLException {
        rows.updateRef(index, value);
    }

    @Override
    public void updateRow() throws SQLException {
        rows.updateRow();
    }

    @Override
    public void updateRowId(String label, RowId value) throws SQLException {
        updateRowId(findColumn(label), value);
    }

    @Override
    public void updateRowId(int index, RowId value) throws SQLException {
        rows.updateRowId(index, value);
    }

    @Override
    public void updateSQLXML(String label, SQLXML value) throws SQLException {
        updateSQLXML(findColumn(label), value);
    }

    @Override
    public void updateSQLXML(int index, SQLXML value) throws SQLException {
        rows.updateSQLXML(index, value);
    }

    @Override
    public void updateShort(String label, short value) throws SQLException {
        updateShort(findColumn(label), value);
    }

    @Override
    public void updateShort(int index, short value) throws SQLException {
        rows.updateShort(index, value);
    }

    @Override
    public void updateString(String label, String value) throws SQLException {
        updateString(findColumn(label), value);
    }

    @Override
    public void updateString(int index, String value) throws SQLException {
        rows.updateString(index, value);
    }

    @Override
    public void updateTime(String label, Time value) throws SQLException {
        updateTime(findColumn(label), value);
    }

    @Override
    public void updateTime(int index, Time value) throws SQLException {
        rows.updateTime(index, value);
    }

    @Override
    public void updateTimestamp(String label, Timestamp value) throws SQLException {
        updateTimestamp(findColumn(label), value);
    }

    @Override
    public void updateTimestamp(int index, Timestamp value) throws SQLException {
        rows.updateTimestamp(index, value);
    }

    @Override
    public boolean wasNull() throws SQLException {
        return rows.wasNull();
    }
}
