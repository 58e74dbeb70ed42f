package dev.rowan.engine;

import dev.rowan.StaleRowException;
import dev.rowan.dialect.DdlAbility;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.Verb;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** Writes whole rows, in batches where there are several: what a unit of work writes with. Belongs to the thread of its transaction. */
public final class RowWriter {

    private static final int BATCH = 1000;

    private final Calls calls;

    RowWriter(Calls calls) {
        this.calls = calls;
    }

    /** Inserts a row and gives it back with its generated values: the same object, or a record's new instance. */
    public <E> E insert(Table<E> table, E row) {
        return new RowInserts<>(calls, table).insert(Objects.requireNonNull(row, "a row to insert"));
    }

    /** Inserts rows, all or none, in their order, and gives them back with their generated values. */
    public <E> List<E> insertAll(Table<E> table, Collection<? extends E> rows) {
        List<E> all = List.copyOf(rows);
        return all.isEmpty() ? all : calls.together(inner -> new RowInserts<>(inner, table).insertAll(all));
    }

    /**
     * Writes every column of a row but its key.
     *
     * @throws StaleRowException if there is no row with that key
     */
    public <E, K> void update(KeyedTable<E, K> table, E row) {
        updateAll(table, List.of(row));
    }

    /**
     * Writes every column of these rows but their keys, all or none.
     *
     * @throws StaleRowException if there is no row with a key
     */
    public <E, K> void updateAll(KeyedTable<E, K> table, Collection<? extends E> rows) {
        List<RowChange<E, K>> changes = new ArrayList<>(rows.size());
        for (E row : rows) {
            changes.add(new RowChange<>(key(table, row), row));
        }
        if (table.computedColumns().length == 0) {
            change(table, changes, calls.cache().rows().updatable(table));
            return;
        }
        calls.together(inner -> {
            RowWriter writer = new RowWriter(inner);
            writer.change(table, changes, calls.cache().rows().updatable(table));
            return writer.readComputed(table, List.copyOf(rows));
        });
    }

    /** Gives written rows what the database computes of them, and gives them back: the same objects, or records' new instances. */
    public <E, K> List<E> readComputed(KeyedTable<E, K> table, List<E> rows) {
        int[] computed = table.computedColumns();
        if (computed.length == 0) {
            return rows;
        }
        return new RowFinder(calls).readAgain(table, rows, (row, stored) -> {
            Object[] values = table.mapper().values(row);
            Object[] read = table.mapper().values(stored);
            for (int column : computed) {
                values[column] = read[column];
            }
            return table.mapper().fill(row, values);
        });
    }

    /** Whether the database checks a foreign key at COMMIT, so that rows may be written in any order. */
    public boolean defers(ForeignKey<?> key) {
        return key.deferrable() && DdlAbility.DEFERRABLE.of(calls.dialect());
    }

    /**
     * Writes some columns of rows, all or none.
     *
     * @param changes the rows, by the keys they have now
     * @param columns the positions of the columns; of the key too, if keys change
     * @throws StaleRowException if there is no row with a key
     */
    public <E, K> void change(KeyedTable<E, K> table, List<RowChange<E, K>> changes, int[] columns) {
        if (changes.isEmpty() || columns.length == 0) {
            return;
        }
        String sql = calls.cache().rows().update(table, columns);
        Binder<RowChange<E, K>> binder = (statement, change) -> {
            int index = 1;
            for (int column : columns) {
                table.mapper().bind(statement, index++, change.row(), column);
            }
            table.bindKey(statement, index, change.key());
        };
        inBatches(changes, (where, some) -> {
            int[] counts = run(where, RowRequest.update(table, sql, columns, some), some, binder);
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 0) {
                    throw new StaleRowException("UPDATE of " + table + ", key " + some.get(i).key()
                            + ": expected 1 row, matched 0; the row was deleted, or its key changed, behind this transaction");
                }
            }
            return counts.length;
        });
    }

    /** Deletes a row by its key. */
    public <E, K> boolean delete(KeyedTable<E, K> table, E row) {
        return deleteKeys(table, List.of(key(table, row))) > 0;
    }

    /** Deletes rows by their keys, all or none. */
    public <E, K> int deleteAll(KeyedTable<E, K> table, Collection<? extends E> rows) {
        List<K> keys = new ArrayList<>(rows.size());
        for (E row : rows) {
            keys.add(key(table, row));
        }
        return deleteKeys(table, keys);
    }

    /** Deletes the rows with these keys, in this order, and tells how many there were. */
    public <E, K> int deleteKeys(KeyedTable<E, K> table, List<? extends K> keys) {
        if (keys.isEmpty()) {
            return 0;
        }
        String sql = calls.cache().rows().delete(table);
        return inBatches(keys, (where, some) -> {
            int deleted = 0;
            for (int count : run(where, RowRequest.keyed(table, sql, Verb.DELETE, some), some,
                    (statement, key) -> table.bindKey(statement, 1, key))) {
                deleted += count == Statement.SUCCESS_NO_INFO ? 1 : count;
            }
            return deleted;
        });
    }

    private static <E, K> K key(KeyedTable<E, K> table, E row) {
        K key = table.mapper().key(Objects.requireNonNull(row, "a row"));
        if (key == null) {
            throw new IllegalArgumentException("a " + table.entity().getSimpleName() + " without a key is no row of " + table + " yet");
        }
        return key;
    }

    /** One batch as it is; several in one transaction. */
    private <T> int inBatches(List<T> all, Batch<T> batch) {
        if (all.size() == 1) {
            return batch.run(calls, all);
        }
        return calls.together(inner -> {
            int sum = 0;
            for (int from = 0; from < all.size(); from += BATCH) {
                sum += batch.run(inner, all.subList(from, Math.min(from + BATCH, all.size())));
            }
            return sum;
        });
    }

    private static <T> int[] run(Calls calls, Request request, List<T> sets, Binder<? super T> binder) {
        return calls.call(request, (connection, trip) -> {
            try (PreparedStatement statement = trip.prepare(connection, request.sql())) {
                if (sets.size() == 1) {
                    binder.bind(statement, sets.get(0));
                    int count = statement.executeUpdate();
                    trip.rows(count);
                    return new int[] {count};
                }
                for (T set : sets) {
                    binder.bind(statement, set);
                    statement.addBatch();
                }
                int[] counts = statement.executeBatch();
                trip.rows(counts.length);
                return counts;
            }
        });
    }

    private interface Binder<T> {

        void bind(PreparedStatement statement, T set) throws SQLException;
    }

    private interface Batch<T> {

        int run(Calls where, List<T> some);
    }
}
