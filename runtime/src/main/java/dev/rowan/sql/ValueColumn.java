package dev.rowan.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A column whose values are only told apart: bytes, UUIDs, enums. */
public final class ValueColumn<E, T> extends TableColumn<E, T> {

    ValueColumn(Table<E> table, int position, ColumnSpec<T> spec) {
        super(table, position, spec);
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        int length = spec().size().length();
        if (value instanceof byte[] bytes && length > 0 && bytes.length > length) {
            throw refused(bytes.length + " bytes do not fit a column of " + length);
        }
        super.bind(statement, index, value);
    }
}
