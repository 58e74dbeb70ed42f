package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Function;

/** A type that is stored as another one is: dates of {@code java.util} and {@code java.sql}, zoned times, enums. */
record MappedType<J, S>(Class<J> javaType, ColumnType<S> stored, Function<S, J> toJava, Function<J, S> toStored)
        implements ColumnType<J> {

    @Override
    public SqlType sqlType() {
        return stored.sqlType();
    }

    @Override
    public J read(ResultSet row, int index) throws SQLException {
        S value = stored.read(row, index);
        return value == null ? null : toJava.apply(value);
    }

    @Override
    public void bind(PreparedStatement statement, int index, J value) throws SQLException {
        stored.bind(statement, index, value == null ? null : toStored.apply(value));
    }
}
