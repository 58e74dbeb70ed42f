package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

final class LocalDateTimeType implements ColumnType<LocalDateTime> {

    @Override
    public Class<LocalDateTime> javaType() {
        return LocalDateTime.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.TIMESTAMP;
    }

    @Override
    public LocalDateTime read(ResultSet row, int index) throws SQLException {
        return row.getObject(index, LocalDateTime.class);
    }

    @Override
    public void bind(PreparedStatement statement, int index, LocalDateTime value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            Years.held(value.toLocalDate());
            statement.setObject(index, value.truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Override
    public Object identity(LocalDateTime value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
