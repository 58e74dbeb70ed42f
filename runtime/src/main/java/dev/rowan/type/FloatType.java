package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/**
 * Bound as the {@code double} of the same value, as a primitive is: a driver that writes it as text would round to the shortest
 * digits, which as a {@code double} are another number. -0.0 becomes 0.0.
 */
final class FloatType implements ColumnType<Float> {

    @Override
    public Class<Float> javaType() {
        return Float.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.REAL;
    }

    @Override
    public Float read(ResultSet row, int index) throws SQLException {
        float value = row.getFloat(index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Float value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.REAL);
        } else {
            statement.setDouble(index, value + 0.0);
        }
    }
}
