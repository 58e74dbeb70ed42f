package dev.rowan.engine;

import dev.rowan.StaleRowException;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.type.Moment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/**
 * Writes whole rows, in batches where there are several: what a unit of work writes with. All it writes has one time. Belongs to the
 * thread of its transaction.
 */
public final class RowWriter {

    /** How many rows of unknown number are in memory at a time. */
    private static final int BATCH = 1000;

    private final Calls calls;
    private final Progress progress;
    private final List<Stamping<?>> stampings = new ArrayList<>(0);
    private Moment now;

    RowWriter(Calls calls) {
        this(calls, Progress.NONE);
    }

    private RowWriter(Calls calls, Progress progress) {
        this.calls = calls;
        this.progress = progress;
    }

    /** A writer that tells of each batch of rows. */
    public RowWriter telling(Progress listener) {
        return new RowWriter(calls, Objects.requireNonNull(listener, "whom to tell"));
    }

    /** Inserts a row and gives it back with its generated values: the same object, or a record's new instance. */
    public <E> E insert(Table<E> table, E row) {
        RowInserts<E> inserts = new RowInserts<>(calls, table);
        Objects.requireNonNull(row, "a row to insert");
        if (table.stamps().none()) {
            return inserts.insert(row);
        }
        Stamping<E> stamping = stamping(table);
        return stamping.orTakenBack(() -> inserts.insert(stamping.inserted(row)));
    }

    /** Inserts rows, all or none, in their order, and gives them back with their generated values. */
    public <E> List<E> insertAll(Table<E> table, Collection<? extends E> rows) {
        List<E> all = List.copyOf(rows);
        if (all.isEmpty() || table.stamps().none()) {
            return all.isEmpty() ? all : insertTogether(table, all);
        }
        Stamping<E> stamping = stamping(table);
        return stamping.orTakenBack(() -> insertTogether(table, all.stream().map(stamping::inserted).toList()));
    }

    /**
     * Inserts rows that need not be in memory together, all or none, in their order. Neither they nor what the database gave them is
     * kept; after an error those of the last batch have the values that they had.
     *
     * @return how many they were
     */
    public <E> long insertAll(Table<E> table, Iterator<? extends E> rows) {
        if (!rows.hasNext()) {
            return 0;
        }
        return calls.together(inner -> {
            List<E> batch = new ArrayList<>(BATCH);
            int written = 0;
            while (rows.hasNext()) {
                batch.add(Objects.requireNonNull(rows.next(), "a row to insert"));
                if (batch.size() == BATCH || !rows.hasNext()) {
                    insertPart(inner, table, batch, written);
                    written = Math.addExact(written, batch.size());
                    batch.clear();
                }
            }
            return (long) written;
        });
    }

    private <E> void insertPart(Calls inner, Table<E> table, List<E> rows, int before) {
        RowInserts<E> inserts = new RowInserts<>(inner, table, progress);
        if (table.stamps().none()) {
            inserts.insertAll(rows, before, -1);
            return;
        }
        Stamping<E> stamping = new Stamping<>(table, moment());
        stamping.orTakenBack(() -> inserts.insertAll(rows.stream().map(stamping::inserted).toList(), before, -1));
    }

    private <E> List<E> insertTogether(Table<E> table, List<E> rows) {
        return calls.together(inner -> new RowInserts<>(inner, table, progress).insertAll(rows));
    }

    /**
     * Writes every column of a row but its key.
     *
     * @return the row as it is then: the same object, or a record's new instance if its version or time is new
     * @throws StaleRowException if there is no row with that key and version
     */
    public <E, K> E update(KeyedTable<E, K> table, E row) {
        return updateAll(table, List.of(row)).get(0);
    }

    /**
     * Writes every column of these rows but their keys, all or none.
     *
     * @return the rows as they are then, in their order
     * @throws StaleRowException if there is no row with a key and version
     */
    public <E, K> List<E> updateAll(KeyedTable<E, K> table, Collection<? extends E> rows) {
        List<RowChange<E, K>> changes = changes(table, rows);
        int[] columns = calls.cache().rows().updatable(table);
        if (table.computedColumns().length == 0) {
            return rows(change(table, changes, columns));
        }
        return calls.together(inner -> {
            RowWriter writer = new RowWriter(inner, progress);
            return writer.readComputed(table, rows(writer.change(table, changes, columns)));
        });
    }

    private static <E> List<E> rows(List<? extends RowChange<E, ?>> changes) {
        return changes.stream().<E>map(RowChange::row).toList();
    }

    /**
     * Writes a row into the one that has the same values in these columns, or a new one: see {@link #upsertAll}.
     *
     * @param target the columns; none for the primary key
     */
    public <E> E upsert(KeyedTable<E, ?> table, E row, List<? extends Column<E, ?>> target) {
        return upsertAll(table, List.of(row), target).get(0);
    }

    /**
     * Writes rows, all or none, in their order, each into the row that has the same values in these columns, or a new one. In a row that
     * is there all columns are written but keys, the target, and {@link dev.rowan.annotation.CreatedAt}; its version is counted up from
     * what it is there, and not compared. Of rows with the same values in these columns the later wins. A null whose column has a default
     * is the default in a new row; in one that is there it is NULL, or leaves alone what may not be NULL.
     *
     * @param target the columns of a key, a UNIQUE constraint or a unique index; none for the primary key
     * @return the rows as they are then, with their keys, versions and times as stored: the same objects, or records' new instances
     * @throws dev.rowan.UniqueException if a row collides on another key
     * @throws IllegalArgumentException if the columns are no key
     */
    public <E> List<E> upsertAll(KeyedTable<E, ?> table, Collection<? extends E> rows, List<? extends Column<E, ?>> target) {
        List<E> all = List.copyOf(rows);
        if (all.isEmpty()) {
            return all;
        }
        List<Column<E, ?>> columns = target.isEmpty() ? table.keyColumns() : List.copyOf(target);
        boolean alone = all.size() == 1 && progress == Progress.NONE
                && !calls.cache().rows().upsert(table, all.get(0), columns).givesMore();
        return alone
                ? new RowUpserts<>(calls, table, columns, progress).upsertAll(all, moment())
                : calls.together(inner -> new RowUpserts<>(inner, table, columns, progress).upsertAll(all, moment()));
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
        return key.deferredOn(calls.dialect());
    }

    /**
     * Writes some columns of rows, all or none, and with them the next version and the time.
     *
     * @param changes the rows, by the keys and versions they have now
     * @param columns the positions of the columns; of the key too, if keys change
     * @return the changes with the rows as they are then, in their order
     * @throws StaleRowException if there is no row with a key and version
     */
    public <E, K> List<RowChange<E, K>> change(KeyedTable<E, K> table, List<RowChange<E, K>> changes, int[] columns) {
        if (changes.isEmpty() || columns.length == 0) {
            return changes;
        }
        if (table.stamps().none()) {
            new RowChanges<>(calls, table, progress).update(changes, columns);
            return changes;
        }
        Stamping<E> stamping = stamping(table);
        List<RowChange<E, K>> changed = stamping.orTakenBack(() -> {
            List<RowChange<E, K>> stamped = new ArrayList<>(changes.size());
            for (RowChange<E, K> change : changes) {
                stamped.add(new RowChange<>(change.key(), stamping.updated(change.row(), change.loaded()), change.loaded()));
            }
            new RowChanges<>(calls, table, progress).update(stamped, table.stamps().updating(columns));
            return stamped;
        });
        calls.onRollback(stamping::takeBack);
        return changed;
    }

    /**
     * Writes some columns of rows that were inserted with others before, by this writer: that is one change, so they keep their version.
     */
    public <E, K> void complete(KeyedTable<E, K> table, List<RowChange<E, K>> changes, int[] columns) {
        new RowChanges<>(calls, table, progress).update(changes, columns);
    }

    /**
     * Deletes a row by its key and version.
     *
     * @return whether it was there
     * @throws StaleRowException if rows have versions, and there is none with that key and version
     */
    public <E, K> boolean delete(KeyedTable<E, K> table, E row) {
        return table.stamps().versioned()
                ? delete(table, List.of(change(table, row))) > 0
                : deleteKeys(table, List.of(key(table, row))) > 0;
    }

    /**
     * Deletes rows by their keys and versions, all or none.
     *
     * @return how many were there
     * @throws StaleRowException if rows have versions, and there is none with a key and version
     */
    public <E, K> int deleteAll(KeyedTable<E, K> table, Collection<? extends E> rows) {
        if (table.stamps().versioned()) {
            return delete(table, changes(table, rows));
        }
        List<K> keys = new ArrayList<>(rows.size());
        for (E row : rows) {
            keys.add(key(table, row));
        }
        return deleteKeys(table, keys);
    }

    /**
     * Deletes rows of a table with versions, by the keys and versions they have now, in this order, all or none.
     *
     * @return how many they are
     * @throws StaleRowException if there is none with a key and version
     */
    public <E, K> int delete(KeyedTable<E, K> table, List<RowChange<E, K>> changes) {
        return changes.isEmpty() ? 0 : new RowChanges<>(calls, table, progress).delete(changes);
    }

    /** Deletes the rows with these keys, of whatever version, in this order, and tells how many there were. */
    public <E, K> int deleteKeys(KeyedTable<E, K> table, List<? extends K> keys) {
        return keys.isEmpty() ? 0 : new RowChanges<>(calls, table, progress).deleteKeys(keys);
    }

    /** Inserts rows that have values in these columns alone, all or none: those of an association table. */
    public void insertValues(Table<?> table, List<? extends Column<?, ?>> columns, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            new LinkRows(calls, table, columns).insert(rows);
        }
    }

    /** Deletes the rows that have these values in these columns, all or none. */
    public void deleteValues(Table<?> table, List<? extends Column<?, ?>> columns, List<Object[]> rows) {
        if (!rows.isEmpty()) {
            new LinkRows(calls, table, columns).delete(rows);
        }
    }

    private static <E, K> List<RowChange<E, K>> changes(KeyedTable<E, K> table, Collection<? extends E> rows) {
        List<RowChange<E, K>> changes = new ArrayList<>(rows.size());
        for (E row : rows) {
            changes.add(change(table, row));
        }
        return changes;
    }

    private static <E, K> RowChange<E, K> change(KeyedTable<E, K> table, E row) {
        return RowChange.of(table, key(table, row), row);
    }

    private static <E, K> K key(KeyedTable<E, K> table, E row) {
        K key = table.mapper().key(Objects.requireNonNull(row, "a row"));
        if (key == null) {
            throw new IllegalArgumentException("a " + table.entity().getSimpleName() + " without a key is no row of " + table + " yet");
        }
        return key;
    }

    private <E> Stamping<E> stamping(Table<E> table) {
        Stamping<E> stamping = new Stamping<>(table, moment());
        stampings.add(stamping);
        return stamping;
    }

    private Moment moment() {
        if (now == null) {
            now = Moment.of(calls.clock());
        }
        return now;
    }

    /**
     * Takes back the versions and times of all rows that it has written, as what it wrote them for has failed: they will be rolled back.
     */
    public void takeBack() {
        for (int i = stampings.size() - 1; i >= 0; i--) {
            stampings.get(i).takeBack();
        }
    }
}
