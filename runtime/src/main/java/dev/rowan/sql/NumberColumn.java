package dev.rowan.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A column of numbers. */
public final class NumberColumn<E, N extends Number> extends TableColumn<E, N> implements NumberExpression<N> {

    NumberColumn(Table<E> table, int position, ColumnSpec<N> spec) {
        super(table, position, spec);
    }

    /**
     * Binds a primitive {@code double} or {@code float}, without a box; by a name of its own, as an {@code int} or a {@code long} would
     * become a {@code double} rather than a box. -0.0 is bound as 0.0.
     *
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if it is no finite number
     */
    public void bindDouble(PreparedStatement statement, int index, double value) throws SQLException {
        String why = Fit.ofDouble(value);
        if (why != null) {
            throw refused(why);
        }
        statement.setDouble(index, value + 0.0);
    }
}
