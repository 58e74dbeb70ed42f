package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class ByteType implements ColumnType<Byte> {

    @Override
    public Class<Byte> javaType() {
        return Byte.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.TINYINT;
    }

    @Override
    public Byte read(ResultSet row, int index) throws SQLException {
        byte value = row.getByte(index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Byte value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TINYINT);
        } else {
            statement.setByte(index, value);
        }
    }
}
