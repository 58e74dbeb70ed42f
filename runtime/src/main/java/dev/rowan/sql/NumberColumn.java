package dev.rowan.sql;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** A column of numbers. */
public final class NumberColumn<E, N extends Number> extends TableColumn<E, N> implements NumberExpression<N> {

    NumberColumn(Table<E> table, int position, ColumnSpec<N> spec) {
        super(table, position, spec);
    }

    @Override
    public void bind(PreparedStatement statement, int index, N value) throws SQLException {
        if (value instanceof BigDecimal decimal) {
            verify(decimal);
        } else if (value instanceof BigInteger integer) {
            verify(new BigDecimal(integer));
        } else if (value instanceof Double || value instanceof Float) {
            verify(value.doubleValue());
        }
        type().bind(statement, index, value);
    }

    /**
     * Binds a primitive {@code double} or {@code float}, without a box.
     *
     * @throws SQLException what the driver throws
     * @throws dev.rowan.DataException if it is no finite number
     */
    public void bind(PreparedStatement statement, int index, double value) throws SQLException {
        verify(value);
        statement.setDouble(index, value);
    }

    private void verify(double value) {
        if (!Double.isFinite(value)) {
            throw refused(value + " is no number that all databases can store");
        }
    }

    /** MySQL, MariaDB and H2 round digits after the point that are too many, without a word. */
    private void verify(BigDecimal value) {
        int precision = spec().size().precision();
        int scale = spec().size().scale();
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            throw refused("a number with " + value.stripTrailingZeros().scale() + " digits after the point does not fit decimal("
                    + precision + ", " + scale + "); round it first");
        }
        if (value.signum() != 0 && value.precision() - value.scale() > precision - scale) {
            throw refused("a number with " + (value.precision() - value.scale()) + " digits before the point does not fit decimal("
                    + precision + ", " + scale + ")");
        }
    }
}
