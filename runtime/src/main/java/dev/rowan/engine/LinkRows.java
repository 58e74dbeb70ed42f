package dev.rowan.engine;

import dev.rowan.sql.Column;
import dev.rowan.sql.Table;
import dev.rowan.sql.Verb;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.BiFunction;

/** Inserts and deletes rows that are nothing but the values of some columns, in batches: those of an association table. */
final class LinkRows {

    private static final int BATCH = 1000;

    private final Calls calls;
    private final Table<?> table;
    private final List<? extends Column<?, ?>> columns;

    LinkRows(Calls calls, Table<?> table, List<? extends Column<?, ?>> columns) {
        this.calls = calls;
        this.table = table;
        this.columns = columns;
    }

    void insert(List<Object[]> rows) {
        run(calls.cache().rows().insert(table, positions()), Verb.INSERT, rows);
    }

    void delete(List<Object[]> rows) {
        run(calls.cache().rows().delete(table, positions()), Verb.DELETE, rows);
    }

    private int[] positions() {
        return columns.stream().mapToInt(Column::position).toArray();
    }

    private void run(String sql, Verb verb, List<Object[]> rows) {
        BiFunction<List<Object[]>, Integer, RowRequest> request =
                (some, before) -> RowRequest.values(table, sql, verb, columns, some).within(before, rows.size());
        if (rows.size() == 1) {
            RowChanges.run(calls, request.apply(rows, 0), rows, this::bind);
            return;
        }
        calls.together(inner -> {
            for (int from = 0; from < rows.size(); from += BATCH) {
                List<Object[]> some = rows.subList(from, Math.min(from + BATCH, rows.size()));
                RowChanges.run(inner, request.apply(some, from), some, this::bind);
            }
            return null;
        });
    }

    private void bind(PreparedStatement statement, Object[] row) throws SQLException {
        for (int i = 0; i < row.length; i++) {
            bind(columns.get(i), statement, i + 1, row[i]);
        }
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <T> void bind(Column<?, T> column, PreparedStatement statement, int index, Object value) throws SQLException {
        column.bind(statement, index, (T) value);
    }
}
