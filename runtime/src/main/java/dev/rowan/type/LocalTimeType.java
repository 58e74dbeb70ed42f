package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

final class LocalTimeType implements ColumnType<LocalTime> {

    @Override
    public Class<LocalTime> javaType() {
        return LocalTime.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.TIME;
    }

    @Override
    public LocalTime read(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalTime.class);
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalTime value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIME);
        } else {
            statement.setObject(index, value.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Override
    public Object identity(LocalTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
