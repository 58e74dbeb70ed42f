package dev.rowan.engine;

import dev.rowan.sql.Column;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Origin;
import dev.rowan.sql.Parameter;
import dev.rowan.sql.Table;
import dev.rowan.sql.UpsertShape;
import dev.rowan.sql.Verb;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A call about whole rows, of which each is a set of parameters. The texts are kept, so their origin is always the cache. */
record RowRequest(Table<?> table, String sql, Verb verb, boolean upsert, int sets, int before, int total,
        IntFunction<List<Parameter>> parametersOf)
        implements Request {

    private RowRequest(Table<?> table, String sql, Verb verb, int sets, IntFunction<List<Parameter>> parametersOf) {
        this(table, sql, verb, false, sets, 0, sets, parametersOf);
    }

    /** The same as a part of a call. */
    RowRequest within(int rowsBefore, int allRows) {
        return new RowRequest(table, sql, verb, upsert, sets, rowsBefore, allRows, parametersOf);
    }

    static <E> RowRequest insert(Table<E> table, InsertShape shape, List<? extends E> rows) {
        return new RowRequest(table, shape.sql(), Verb.INSERT, rows.size(), set -> {
            Object[] values = table.mapper().values(rows.get(set));
            List<Parameter> parameters = new ArrayList<>(shape.size());
            for (int i = 0; i < shape.size(); i++) {
                parameters.add(parameter(table.columns().get(shape.column(i)), values[shape.column(i)]));
            }
            return parameters;
        });
    }

    static <E> RowRequest upsert(Table<E> table, UpsertShape shape, List<? extends E> rows) {
        RowRequest insert = insert(table, shape.insert(), rows);
        return new RowRequest(table, shape.sql(), Verb.INSERT, true, rows.size(), 0, rows.size(), insert.parametersOf());
    }

    static <E, K> RowRequest update(KeyedTable<E, K> table, String sql, int[] columns, List<RowChange<E, K>> changes) {
        return new RowRequest(table, sql, Verb.UPDATE, changes.size(), set -> {
            Object[] values = table.mapper().values(changes.get(set).row());
            List<Parameter> parameters = new ArrayList<>(columns.length + 1);
            for (int column : columns) {
                parameters.add(parameter(table.columns().get(column), values[column]));
            }
            parameters.addAll(loaded(table, changes.get(set)));
            return parameters;
        });
    }

    static <E, K> RowRequest deleteVersion(KeyedTable<E, K> table, String sql, List<RowChange<E, K>> changes) {
        return new RowRequest(table, sql, Verb.DELETE, changes.size(), set -> loaded(table, changes.get(set)));
    }

    static <E, K> RowRequest keyed(KeyedTable<E, K> table, String sql, Verb verb, List<? extends K> keys) {
        return new RowRequest(table, sql, verb, keys.size(), set -> key(table, keys.get(set)));
    }

    /** One whose parameters are the values of these columns. */
    static RowRequest values(Table<?> table, String sql, Verb verb, List<? extends Column<?, ?>> columns, List<Object[]> rows) {
        return new RowRequest(table, sql, verb, rows.size(), set -> {
            List<Parameter> parameters = new ArrayList<>(columns.size());
            for (int i = 0; i < columns.size(); i++) {
                parameters.add(parameter(columns.get(i), rows.get(set)[i]));
            }
            return parameters;
        });
    }

    /** What a row is found by: its key, and its version where it has one. */
    private static <E, K> List<Parameter> loaded(KeyedTable<E, K> table, RowChange<E, K> change) {
        List<Parameter> parameters = key(table, change.key());
        if (table.stamps().versioned()) {
            parameters.add(parameter(table.stamps().version(), table.stamps().version(change.loaded())));
        }
        return parameters;
    }

    private static <E, K> List<Parameter> key(KeyedTable<E, K> table, K key) {
        Object[] parts = table.mapper().parts(key);
        List<Parameter> parameters = new ArrayList<>(parts.length);
        for (int i = 0; i < parts.length; i++) {
            parameters.add(parameter(table.keyColumns().get(i), parts[i]));
        }
        return parameters;
    }

    private static Parameter parameter(Column<?, ?> column, Object value) {
        return new Parameter(column.name(), value, column.spec().sensitive());
    }

    /** Whether a row that is there already is an error, so that it cannot be written twice. */
    boolean newRows() {
        return verb == Verb.INSERT && !upsert;
    }

    @Override
    public Origin origin() {
        return Origin.CACHED;
    }

    @Override
    public List<Parameter> parameters(int set) {
        return parametersOf.apply(set);
    }
}
