package dev.rowan.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** A box of bits that are a number without a sign, as {@link Unsigned} reads and binds them. */
record UnsignedType<J>(Class<J> javaType, SqlType sqlType, int jdbcType, Reader<J> reader, Binder<J> binder)
        implements ColumnType<J> {

    @Override
    public J read(ResultSet row, int index) throws SQLException {
        J value = reader.read(row, index);
        return row.wasNull() ? null : value;
    }

    @Override
    public void bind(PreparedStatement statement, int index, J value) throws SQLException {
        if (value == null) {
            statement.setNull(index, jdbcType);
        } else {
            binder.bind(statement, index, value);
        }
    }

    interface Reader<J> {

        J read(ResultSet row, int index) throws SQLException;
    }

    interface Binder<J> {

        void bind(PreparedStatement statement, int index, J value) throws SQLException;
    }
}
