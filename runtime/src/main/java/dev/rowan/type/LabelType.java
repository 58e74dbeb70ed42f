package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** The labels of an enum of the database's own, which drivers take and give as text. */
record LabelType(NativeEnum nativeEnum) implements ColumnType<String> {

    @Override
    public Class<String> javaType() {
        return String.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.ENUM;
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
