package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.type.ColumnType;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * A value as a parameter of a statement.
 *
 * @param target what it is compared with or stored in, which gives its type; or null
 * @param type how it is bound
 * @param value the value; null binds NULL
 * @param stored whether it is stored in the target, a column, so that it must fit there
 */
public record Bind<T>(Expression<T> target, ColumnType<T> type, T value, boolean stored) implements Expression<T> {

    /** A value to compare an expression with. */
    static <T> Bind<T> compared(Expression<T> target, T value) {
        return new Bind<>(target, target.type(), value, false);
    }

    /** A value to store in a column. */
    static <T> Bind<T> stored(Column<?, T> target, T value) {
        return new Bind<>(target, target.type(), value, true);
    }

    /** A number of the statement itself, such as a limit. */
    static <T> Bind<T> plain(ColumnType<T> type, T value) {
        return new Bind<>(null, type, value, false);
    }

    void bind(PreparedStatement statement, int index) throws SQLException {
        if (stored && target instanceof Column<?, T> column) {
            column.bind(statement, index, value);
        } else if (target instanceof TableColumn<?, T> column) {
            column.bindCompared(statement, index, value);
        } else {
            type.bind(statement, index, value);
        }
    }

    /** The parameter as a text for this dialect has it. */
    String text(Dialect dialect) {
        return target instanceof Column<?, T> column ? column.spec().parameter(dialect) : ColumnSpec.parameter(type, dialect);
    }

    Parameter parameter() {
        if (target instanceof LargeIn.Members list && list.of() instanceof Column<?, ?> column) {
            return new Parameter(column.name(), value, column.spec().sensitive());
        }
        return target instanceof Column<?, T> column
                ? new Parameter(column.name(), value, column.spec().sensitive())
                : new Parameter(null, value, false);
    }

    /** Without the value, which may be one to hide. */
    @Override
    public String toString() {
        return "?";
    }

    @Override
    public void render(SqlSink sink) {
        sink.bind(this);
    }
}
