package dev.rowan.engine;

import dev.rowan.RowanException;
import dev.rowan.dialect.Dialect.SequenceUse;
import dev.rowan.dialect.RowSpan;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.Column;
import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.type.TimeOrderedUuid;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Inserts entities of one table, and gives them what the database generated. */
final class RowInserts<E> {

    /** How many rows one batch has at most: a bound for the driver's memory, and far above where more rows save round trips. */
    private static final int BATCH = 1000;

    private final Calls calls;
    private final Table<E> table;
    private final Progress progress;
    private final Mapper<E> mapper;
    /** Those that were given what the database gave them, with the values they had before. */
    private final List<E> filled = new ArrayList<>(0);
    private final List<Object[]> valuesBefore = new ArrayList<>(0);

    RowInserts(Calls calls, Table<E> table) {
        this(calls, table, Progress.NONE);
    }

    RowInserts(Calls calls, Table<E> table, Progress progress) {
        this.calls = calls;
        this.table = table;
        this.progress = progress;
        this.mapper = table.mapper();
    }

    /** One row; more calls than one are made together. After an error it does not keep a key that was made for it. */
    E insert(E row) {
        Column<E, ?> made = keyMadeAhead();
        if (made == null || unset(List.of(row)).isEmpty()) {
            return insertReady(row);
        }
        try {
            return made.spec().generation() == Generation.CLIENT
                    ? insertReady(withKeys(calls, List.of(row)).get(0))
                    : calls.together(inner -> new RowInserts<>(inner, table).insertPrepared(withKeys(inner, List.of(row)).get(0)));
        } catch (RuntimeException | Error error) {
            withKey(row, null);
            throw error;
        }
    }

    private E insertReady(E row) {
        InsertShape shape = calls.cache().rows().insert(table, row);
        return shape.givesMore()
                ? calls.together(inner -> new RowInserts<>(inner, table).insertPrepared(row))
                : insertOne(shape, row, 0, 1);
    }

    private E insertPrepared(E row) {
        InsertShape shape = calls.cache().rows().insert(table, row);
        E inserted = insertOne(shape, row, 0, 1);
        return shape.givesMore() ? readBack(shape, List.of(inserted)).get(0) : inserted;
    }

    private E insertOne(InsertShape shape, E row, int before, int all) {
        Column<?, ?> key = shape.generatedKey();
        Object generated = calls.call(RowRequest.insert(table, shape, List.of(row)).within(before, all), (connection, trip) -> {
            trip.refused(RowSpan.of(0));
            try (PreparedStatement statement = prepare(connection, trip, shape)) {
                bind(statement, shape, row);
                if (shape.returnsKey()) {
                    trip.rows(1);
                    return returned(statement, key);
                }
                trip.rows(statement.executeUpdate());
                if (key == null) {
                    return null;
                }
                try (ResultSet keys = statement.getGeneratedKeys()) {
                    return keys.next() ? key.read(keys, 1) : null;
                }
            }
        });
        return key == null ? row : withKey(row, generated);
    }

    /** All rows, in batches of equal shape, in their order; after an error each has the values that it had. */
    List<E> insertAll(List<? extends E> rows) {
        return insertAll(rows, 0, rows.size());
    }

    /**
     * The same of a part of the rows of a call.
     *
     * @param before how many went before
     * @param all how many there are, or -1 where nobody knows yet
     */
    List<E> insertAll(List<? extends E> rows, int before, int all) {
        List<E> unset = unset(rows);
        try {
            return insertInBatches(withKeys(calls, rows), before, all);
        } catch (RuntimeException | Error error) {
            for (int i = filled.size() - 1; i >= 0; i--) {
                mapper.fill(filled.get(i), valuesBefore.get(i));
            }
            unset.forEach(row -> withKey(row, null));
            throw error;
        }
    }

    private List<E> unset(List<? extends E> rows) {
        List<E> unset = new ArrayList<>();
        if (table instanceof KeyedTable<E, ?> keyed) {
            for (E row : rows) {
                if (keyed.mapper().key(row) == null) {
                    unset.add(row);
                }
            }
        }
        return unset;
    }

    /**
     * Rows that have the keys that are made ahead.
     *
     * @param before how many rows of the same call went before
     * @param all how many rows the call has
     */
    List<E> insertInBatches(List<E> prepared, int before, int all) {
        List<E> inserted = new ArrayList<>(prepared.size());
        int from = 0;
        while (from < prepared.size()) {
            InsertShape shape = calls.cache().rows().insert(table, prepared.get(from));
            int to = from + 1;
            while (to < prepared.size() && to - from < BATCH && calls.cache().rows().insert(table, prepared.get(to)) == shape) {
                to++;
            }
            List<E> batch = insertBatch(shape, prepared.subList(from, to), before + from, all);
            inserted.addAll(shape.givesMore() ? readBack(shape, batch) : batch);
            from = to;
            progress.written(before + from, all);
        }
        return inserted;
    }

    private List<E> insertBatch(InsertShape shape, List<E> rows, int before, int all) {
        if (rows.size() == 1) {
            return List.of(insertOne(shape, rows.get(0), before, all));
        }
        RowRequest request = RowRequest.insert(table, shape, rows).within(before, all);
        List<Object> keys = calls.call(request, (connection, trip) -> {
            RowBatch<E> batch = new RowBatch<>(connection, trip, request, rows, (statement, row) -> bind(statement, shape, row));
            try (PreparedStatement statement = prepare(connection, trip, shape)) {
                if (shape.returnsKey()) {
                    trip.rows(rows.size());
                    return oneByOne(batch, statement, shape, rows.size());
                }
                batch.together(statement, shape.generatedKey() != null);
                trip.rows(rows.size());
                return shape.generatedKey() == null ? List.of() : keys(statement, shape.generatedKey(), rows.size());
            }
        });
        if (shape.generatedKey() == null) {
            return rows;
        }
        List<E> keyed = new ArrayList<>(rows.size());
        Iterator<Object> key = keys.iterator();
        for (E row : rows) {
            keyed.add(withKey(row, key.next()));
        }
        return keyed;
    }

    private List<Object> keys(PreparedStatement statement, Column<?, ?> column, int expected) throws SQLException {
        List<Object> keys = new ArrayList<>(expected);
        try (ResultSet generated = statement.getGeneratedKeys()) {
            while (generated.next()) {
                keys.add(column.read(generated, 1));
            }
        }
        if (keys.size() != expected) {
            throw new RowanException("the driver gave " + keys.size() + " generated keys for " + expected + " rows of " + table
                    + ", so that they cannot be told apart; is the URL's option for batches one that Rowan did not set?");
        }
        return keys;
    }

    /** A database within the program needs no batch to save round trips. */
    private List<Object> oneByOne(RowBatch<E> batch, PreparedStatement statement, InsertShape shape, int rows) throws SQLException {
        List<Object> keys = new ArrayList<>(rows);
        batch.oneByOne(statement, row -> keys.add(returned(statement, shape.generatedKey())));
        return keys;
    }

    /** The statement is done when its rows are read to their end. */
    private static Object returned(PreparedStatement statement, Column<?, ?> key) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            Object value = rows.next() ? key.read(rows, 1) : null;
            while (rows.next()) {
                continue;
            }
            return value;
        }
    }

    private static PreparedStatement prepare(Connection connection, Trip trip, InsertShape shape) throws SQLException {
        return shape.generatedKey() == null || shape.returnsKey()
                ? trip.prepare(connection, shape.sql())
                : trip.prepareForKeys(connection, shape.sql(), shape.generatedKey().name());
    }

    private void bind(PreparedStatement statement, InsertShape shape, E row) throws SQLException {
        for (int i = 0; i < shape.size(); i++) {
            mapper.bind(statement, i + 1, row, shape.column(i));
        }
    }

    // Keys made before the INSERT

    private Column<E, ?> keyMadeAhead() {
        for (Column<E, ?> column : table.keyColumns()) {
            Generation generation = column.spec().generation();
            if (generation == Generation.CLIENT
                    || generation == Generation.SEQUENCE && calls.dialect().sequences() == SequenceUse.AHEAD) {
                return column;
            }
        }
        return null;
    }

    List<E> withKeys(Calls where, List<? extends E> rows) {
        Column<E, ?> column = keyMadeAhead();
        if (column == null) {
            return new ArrayList<>(rows);
        }
        KeyedTable<E, ?> keyed = (KeyedTable<E, ?>) table;
        int unset = unset(rows).size();
        Iterator<?> keys = column.spec().generation() == Generation.CLIENT || unset == 0
                ? null
                : SequenceValues.next(where, column, unset).iterator();
        List<E> ready = new ArrayList<>(rows.size());
        for (E row : rows) {
            boolean set = keyed.mapper().key(row) != null;
            ready.add(set ? row : withKey(row, keys == null ? TimeOrderedUuid.next() : keys.next()));
        }
        return ready;
    }

    @SuppressWarnings("unchecked")      // a generated key is the only column of the key, so the key's type is the column's
    private E withKey(E row, Object key) {
        return ((KeyedTable<E, Object>) table).mapper().withKey(row, key);
    }

    // What the database gave besides the key

    private List<E> readBack(InsertShape shape, List<E> rows) {
        return new RowFinder(calls).readAgain((KeyedTable<E, ?>) table, rows, (row, stored) -> {
            Object[] values = mapper.values(row);
            filled.add(row);
            valuesBefore.add(values.clone());
            shape.takeGiven(values, mapper.values(stored));
            return mapper.fill(row, values);
        });
    }
}
