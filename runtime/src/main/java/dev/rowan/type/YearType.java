package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Year;

final class YearType implements ColumnType<Year> {

    @Override
    public Class<Year> javaType() {
        return Year.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.INTEGER;
    }

    @Override
    public Year read(ResultSet row, int index) throws SQLException {
        int value = row.getInt(index);
        return row.wasNull() ? null : Year.of(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Year value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.INTEGER);
        } else {
            statement.setInt(index, value.getValue());
        }
    }
}
