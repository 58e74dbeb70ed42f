package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.RowanException;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ConvertedType;
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
    private final Fit fit;

    TableColumn(Table<E> table, int position, ColumnSpec<T> spec) {
        this.table = table;
        this.position = position;
        this.spec = spec;
        this.type = spec.type();
        this.fit = Fit.of(type);
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
    public final void bind(PreparedStatement statement, int index, T value) throws SQLException {
        bind(type, statement, index, value);
    }

    /** Of a converted value the one that is stored is verified, which is not known before. */
    private <V> void bind(ColumnType<V> by, PreparedStatement statement, int index, V value) throws SQLException {
        if (by instanceof ConvertedType<V, ?> converted) {
            convert(converted, statement, index, value);
            return;
        }
        if (value != null && fit != Fit.ANY) {
            String why = fit.refusal(value, spec.size());
            if (why != null) {
                throw refused(why);
            }
        }
        try {
            by.bind(statement, index, value == null ? null : fit.kept(value, spec.size()));
        } catch (RuntimeException failure) {
            throw named(failure);
        }
    }

    private <V, S> void convert(ConvertedType<V, S> by, PreparedStatement statement, int index, V value) throws SQLException {
        S stored;
        try {
            stored = value == null ? null : by.toStored(value);
        } catch (RuntimeException failure) {
            throw named(failure);
        }
        bind(by.stored(), statement, index, stored);
    }

    /** Binds a value that is compared with this column, so that it need not fit. */
    final void bindCompared(PreparedStatement statement, int index, T value) throws SQLException {
        try {
            type.bind(statement, index, value);
        } catch (RuntimeException failure) {
            throw named(failure);
        }
    }

    @Override
    public final T read(ResultSet row, int index) throws SQLException {
        try {
            return type.read(row, index);
        } catch (RuntimeException failure) {
            throw named(failure);
        }
    }

    /** What a type threw, as an error that names this column; neither its text nor its cause tells a value that is a secret. */
    private RowanException named(RuntimeException failure) {
        if (failure instanceof RowanException refused && !(refused instanceof DataException)) {
            return new RowanException(this + ": " + refused.getMessage(), spec.sensitive() ? null : refused.getCause());
        }
        if (spec.sensitive()) {
            return new DataException(this + ": its type refused a value, by a " + failure.getClass().getName()
                    + " whose text might tell it: the column is sensitive");
        }
        return failure instanceof DataException
                ? new DataException(this + ": " + failure.getMessage(),
                        failure.getCause() instanceof RuntimeException cause ? cause : null)
                : new DataException(this + ": its type " + type.getClass().getName() + " failed: " + failure, failure);
    }

    /** Throws where there is a reason to. */
    final void verify(String refusal) {
        if (refusal != null) {
            throw refused(refusal);
        }
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
