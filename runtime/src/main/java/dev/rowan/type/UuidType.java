package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.UUID;

/**
 * Bound and read as text, the one form that all drivers take; a dialect's own UUID column converts it. MariaDB's refuses those of version
 * 8.
 */
final class UuidType implements ColumnType<UUID> {

    @Override
    public Class<UUID> javaType() {
        return UUID.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.UUID;
    }

    @Override
    public UUID read(ResultSet row, int index) throws SQLException {
        String value = row.getString(index);
        return value == null ? null : UUID.fromString(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, UUID value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.VARCHAR);
        } else {
            statement.setString(index, value.toString());
        }
    }
}
