package dev.rowan.type;

import dev.rowan.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** A text of one character. MySQL and MariaDB give a space in a CHAR back as an empty text, so that an empty one reads as a space. */
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
        return value == null ? null : value.isEmpty() ? ' ' : value.charAt(0);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Character value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else if (value == '\0' || Character.isSurrogate(value)) {
            throw new DataException("a NUL character, as an unset char is, or half of a surrogate pair is not "
                    + "stored alike by all databases");
        } else {
            statement.setString(index, value.toString());
        }
    }
}
