package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class ShortType implements ColumnType<Short> {

    @Override
    public Class<Short> javaType() {
        return Short.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.SMALLINT;
    }

    @Override
    public Short read(ResultSet row, int index) throws SQLException {
        short value = row.getShort(index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Short value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.SMALLINT);
        } else {
            statement.setShort(index, value);
        }
    }
}
