package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;

/** -0.0 becomes 0.0: SQLite keeps none, nor does a text of SQL, as which MySQL's drivers send it. */
final class DoubleType implements ColumnType<Double> {

    @Override
    public Class<Double> javaType() {
        return Double.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.DOUBLE;
    }

    @Override
    public Double read(ResultSet row, int index) throws SQLException {
        double value = row.getDouble(index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, Double value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.DOUBLE);
        } else {
            statement.setDouble(index, value + 0.0);
        }
    }
}
