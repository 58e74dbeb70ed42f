package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class LongType implements ColumnType<Long> {

    @Override
    public Class<Long> javaType() {
        return Long.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.BIGINT;
    }

    @Override
    public Long read(ResultSet row, int index) throws SQLException {
        long value = row.getLong(index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Long value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, value);
        }
    }
}
