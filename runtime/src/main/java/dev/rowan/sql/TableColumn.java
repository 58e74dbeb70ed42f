package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.RowanException;
import dev.rowan.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** What the columns of all kinds have in common. */
abstract sealed class TableColumn<E, T> implements Column<E, T>
        permits TextColumn, NumberColumn, TemporalColumn, BooleanColumn, ValueColumn {

    private final Table<E> table;
    private final int position;
    private final ColumnSpec<T> spec;
    private final ColumnType<T> type;

    TableColumn(Table<E> table, int position, ColumnSpec<T> spec) {
        this.table = table;
        this.position = position;
        this.spec = spec;
        this.type = spec.type();
    }

    @Override
    public final Table<E> table() {
        return table;
    }

    @Override
    public final String name() {
        return spec.name();
    }

    @Override
    public final int position() {
        return position;
    }

    @Override
    public final ColumnSpec<T> spec() {
        return spec;
    }

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public void bind(PreparedStatement statement, int index, T value) throws SQLException {
        try {
            type.bind(statement, index, value);
        } catch (RowanException refused) {
            throw named(refused);
        }
    }

    @Override
    public final T read(ResultSet row, int index) throws SQLException {
        try {
            return type.read(row, index);
        } catch (RowanException refused) {
            throw named(refused);
        }
    }

    /** The same error, naming this column; its cause may tell a value. */
    private RowanException named(RowanException refused) {
        String message = this + ": " + refused.getMessage();
        RuntimeException cause = spec.sensitive() || !(refused.getCause() instanceof RuntimeException told) ? null : told;
        return refused instanceof DataException ? new DataException(message, cause) : new RowanException(message, cause);
    }

    /** An error that names this column; its text must not hold a value, which may be a secret. */
    final DataException refused(String why) {
        return new DataException(this + ": " + why);
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof TableColumn<?, ?> that && position == that.position && table.equals(that.table);
    }

    @Override
    public final int hashCode() {
        return 31 * table.hashCode() + position;
    }

    /** The table's and the column's name. */
    @Override
    public final String toString() {
        return (table.alias() != null ? table.alias() : table.name()) + "." + name();
    }
}
