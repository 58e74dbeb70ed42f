package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class StringType implements ColumnType<String> {

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.VARCHAR;
    }

    @Override
    public String read(ResultSet row, int index) throws SQLException {
        return row.getString(index);
    }

    @Override
    public void bind(PreparedStatement statement, int index, String value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, value);
        }
    }
}
