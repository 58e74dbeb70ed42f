package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** Travels as its digits in UTC, so that no zone of client, server or connection has a say. */
final class InstantType implements ColumnType<Instant> {

    @Override
    public Class<Instant> javaType() {
        return Instant.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.INSTANT;
    }

    @Override
    public Instant read(ResultSet row, int index) throws SQLException {
        LocalDateTime utc = row.getObject(index, LocalDateTime.class);
        return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Instant value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.TIMESTAMP);
        } else {
            statement.setObject(index, LocalDateTime.ofInstant(Years.held(value), ZoneOffset.UTC).truncatedTo(ChronoUnit.MICROS));
        }
    }

    @Override
    public Object identity(Instant value) {
        return value.truncatedTo(ChronoUnit.MICROS);
    }
}
