package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

final class CharacterType implements ColumnType<Character> {

    @Override
    public Class<Character> javaType() {
        return Character.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.VARCHAR;
    }

    @Override
    public Character read(ResultSet row, int index) throws SQLException {
        String value = row.getString(index);
        return value == null || value.isEmpty() ? null : value.charAt(0);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Character value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, value.toString());
        }
    }
}
