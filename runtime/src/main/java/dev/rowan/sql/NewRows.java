package dev.rowan.sql;

import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.type.ColumnType;
import java.util.List;

/**
 * What an INSERT inserts, for one database.
 *
 * @param columns the columns that get a value, in the order of the values
 * @param rows the values of each row, where null is the column's default; empty where a query gives them
 * @param query the query that gives them, or null
 * @param counted the column that gets the next value of its sequence, or null
 */
record NewRows(List<? extends Column<?, ?>> columns, List<? extends List<? extends Expression<?>>> rows, QueryExpression<?> query,
        Column<?, ?> counted) {

    /** A row whose values are bound by position. */
    static NewRows parameters(List<? extends Column<?, ?>> columns, Column<?, ?> counted) {
        return new NewRows(columns, List.of(columns.stream().map(Placeholder::new).toList()), null, counted);
    }

    /** A parameter for a column that somebody else binds. */
    record Placeholder<T>(Column<?, T> column) implements Expression<T> {

        @Override
        public ColumnType<T> type() {
            return column.type();
        }

        @Override
        public RowReader<T> reader(EntityReader entities, int first) {
            return column.reader(entities, first);
        }

        @Override
        public void render(SqlSink sink) {
            sink.sql(column.spec().parameter(sink.dialect()));
        }
    }

    boolean gives(Column<?, ?> column) {
        return columns.contains(column);
    }

    /** The names of the columns, in parentheses. */
    void renderNames(SqlSink sink) {
        String separator = "(";
        if (counted != null) {
            sink.sql(separator).identifier(counted.name());
            separator = ", ";
        }
        for (Column<?, ?> column : columns) {
            sink.sql(separator).identifier(column.name());
            separator = ", ";
        }
        sink.sql(")");
    }

    /** {@code insert into t (a, b) values (?, ?)}. */
    void renderInsert(SqlSink sink, Table<?> table) {
        sink.sql("insert into ").unaliased(table);
        if (query != null) {
            render(sink);
        } else {
            sink.within(Sources.of(table), () -> render(sink));
        }
    }

    /** {@code (a, b) values (?, ?), (?, ?)}, or {@code (a, b) select …}. */
    void render(SqlSink sink) {
        if (query == null && columns.isEmpty() && counted == null) {
            sink.sql(sink.dialect().emptyRow());
            return;
        }
        renderNames(sink.sql(" "));
        if (query != null) {
            renderQuery(sink.sql(" "), null);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            sink.sql(i == 0 ? " values (" : ", (");
            renderCounted(sink);
            for (int j = 0; j < columns.size(); j++) {
                sink.sql(j == 0 ? "" : ", ");
                renderCell(sink, columns.get(j), rows.get(i).get(j));
            }
            sink.sql(")");
        }
    }

    /**
     * The query.
     *
     * @param names the names that its columns have; as they come, where there are none
     */
    void renderQuery(SqlSink sink, List<String> names) {
        if (counted == null) {
            query.render(sink.withHere(), names);
            return;
        }
        sink.sql("select ");
        renderCounted(sink);
        query.render(sink.sql("counted.* from (").withHere(), names);
        sink.sql(") as counted");
    }

    void renderCounted(SqlSink sink) {
        if (counted != null) {
            String sequence = sink.dialect().quote(counted.spec().sequence());
            sink.sql(sink.dialect().nextValue(sequence)).sql(columns.isEmpty() ? "" : ", ");
        }
    }

    /** On SQLite a NULL in the place of an identity is its next value, and there is no word for other defaults. */
    private static void renderCell(SqlSink sink, Column<?, ?> column, Expression<?> value) {
        if (value != null) {
            value.render(sink);
        } else if (column.spec().generation() == Generation.SEQUENCE && sink.dialect().sequences() != SequenceUse.NONE) {
            sink.sql(sink.dialect().nextValue(sink.dialect().quote(column.spec().sequence())));
        } else if (SqlAbility.DEFAULT_IN_VALUES.of(sink.dialect())) {
            sink.sql("default");
        } else if (column.spec().generation() != Generation.NONE) {
            sink.sql("null");
        } else {
            SqlAbility.DEFAULT_IN_VALUES.require(sink.dialect());
        }
    }
}
