package dev.rowan.type;

import dev.rowan.DataException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;

/** Kept as whole nanoseconds, exact for 292 years; a longer one is refused. */
final class DurationType implements ColumnType<Duration> {

    @Override
    public Class<Duration> javaType() {
        return Duration.class;
    }

    @Override
    public SqlType sqlType() {
        return SqlType.BIGINT;
    }

    @Override
    public Duration read(ResultSet row, int index) throws SQLException {
        long nanos = row.getLong(index);
        return row.wasNull() ? null : Duration.ofNanos(nanos);
    }

    @Override
    public void bind(PreparedStatement statement, int index, Duration value) throws SQLException {
        if (value == null) {
            statement.setNull(index, Types.BIGINT);
        } else {
            statement.setLong(index, nanos(value));
        }
    }

    private static long nanos(Duration value) {
        try {
            return value.toNanos();
        } catch (ArithmeticException tooLong) {
            throw new DataException("a duration of " + value + " does not fit a column of nanoseconds (at most 292 years)");
        }
    }
}
