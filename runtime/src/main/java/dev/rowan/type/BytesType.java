package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class BytesType implements ColumnType<byte[]> {

    @Override
    public Class<byte[]> javaType() {
        return byte[].class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.BINARY;
    }

    @Override
    public byte[] read(ResultSet row, int index) throws SQLException {
        return row.getBytes(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, byte[] value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARBINARY);
        } else {
            statement.setBytes(index, value);
        }
    }
}
