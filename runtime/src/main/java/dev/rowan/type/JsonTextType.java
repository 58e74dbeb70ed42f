package dev.rowan.type;

import dev.rowan.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** JSON as its text. */
final class JsonTextType implements ColumnType<JsonText> {

    @Override
    public Class<JsonText> javaType() {
        return JsonText.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.JSON;
    }

    @Override
    public JsonText read(ResultSet row, int index) throws SQLException {
        String json = row.getString(index);
        return json == null ? null : new JsonText(json);
    }

    @Override
    public void bind(PreparedStatement statement, int index, JsonText value) throws SQLException {
        bindText(statement, index, value == null ? null : value.text());
    }

    /** Binds a JSON text; refuses what is no Unicode, of which a driver would make a question mark. */
    static void bindText(PreparedStatement statement, int index, String json) throws SQLException {
        if (json == null) {
            statement.setNull(index, Types.VARCHAR);
            return;
        }
        for (int i = 0; i < json.length(); i++) {
            if (Character.isSurrogate(json.charAt(i))) {
                if (!Character.isSurrogatePair(json.charAt(i), i + 1 < json.length() ? json.charAt(i + 1) : 0)) {
                    throw new DataException("a JSON text with half of a surrogate pair (at " + i + ") is no Unicode text");
                }
                i++;
            }
        }
        statement.setString(index, json);
    }
}
