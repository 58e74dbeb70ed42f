package dev.rowan.engine;

import dev.rowan.RowanException;
import dev.rowan.dialect.RowSpan;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Verb;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.List;

/** Updates and deletes rows of one table by their keys, and by their versions where they have them, in batches. */
final class RowChanges<E, K> {

    private static final int BATCH = 1000;

    private final Calls calls;
    private final KeyedTable<E, K> table;
    private final Progress progress;

    RowChanges(Calls calls, KeyedTable<E, K> table, Progress progress) {
        this.calls = calls;
        this.table = table;
        this.progress = progress;
    }

    /** Writes these columns, all rows or none. */
    void update(List<RowChange<E, K>> changes, int[] columns) {
        String sql = calls.cache().rows().update(table, columns);
        RowBatch.Binder<RowChange<E, K>> binder = (statement, change) -> {
            int index = 1;
            for (int column : columns) {
                table.mapper().bind(statement, index++, change.row(), column);
            }
            table.bindVersion(statement, table.bindKey(statement, index, change.key()), change.loaded());
        };
        inBatches(changes, (where, some, before) -> {
            int[] counts = counted(where, RowRequest.update(table, sql, columns, some).within(before, changes.size()), some, binder);
            StaleRows.verify(Verb.UPDATE, table, some, counts);
            return counts.length;
        });
    }

    /** Deletes rows of the versions they were loaded with, all or none. */
    int delete(List<RowChange<E, K>> changes) {
        String sql = calls.cache().rows().deleteVersion(table);
        return inBatches(changes, (where, some, before) -> {
            RowRequest request = RowRequest.deleteVersion(table, sql, some).within(before, changes.size());
            int[] counts = counted(where, request, some, (statement, change) ->
                    table.bindVersion(statement, table.bindKey(statement, 1, change.key()), change.loaded()));
            StaleRows.verify(Verb.DELETE, table, some, counts);
            return counts.length;
        });
    }

    /** Deletes the rows with these keys, and tells how many there were. */
    int deleteKeys(List<? extends K> keys) {
        String sql = calls.cache().rows().delete(table);
        return inBatches(keys, (where, some, before) -> {
            int deleted = 0;
            for (int count : run(where, RowRequest.keyed(table, sql, Verb.DELETE, some).within(before, keys.size()), some,
                    (statement, key) -> table.bindKey(statement, 1, key))) {
                deleted += count == Statement.SUCCESS_NO_INFO ? 1 : count;
            }
            return deleted;
        });
    }

    /** One batch as it is; several in one transaction. */
    private <T> int inBatches(List<T> all, Batch<T> batch) {
        if (all.size() == 1 && progress == Progress.NONE) {
            return batch.run(calls, all, 0);
        }
        return calls.together(inner -> {
            int sum = 0;
            for (int from = 0; from < all.size(); from += BATCH) {
                int to = Math.min(from + BATCH, all.size());
                sum += batch.run(inner, all.subList(from, to), from);
                progress.written(to, all.size());
            }
            return sum;
        });
    }

    /** The same with a count for each row of a table with versions, if only row by row. */
    private <T> int[] counted(Calls where, RowRequest request, List<T> sets, RowBatch.Binder<? super T> binder) {
        if (table.stamps().versioned() && sets.size() > 1 && !where.countsBatches()) {
            return where.call(request, (connection, trip) -> {
                try (PreparedStatement statement = trip.prepare(connection, request.sql())) {
                    int[] counts = new int[sets.size()];
                    new RowBatch<>(connection, trip, request, sets, binder)
                            .oneByOne(statement, row -> counts[row] = statement.executeUpdate());
                    trip.rows(counts.length);
                    return counts;
                }
            });
        }
        int[] counts = run(where, request, sets, binder);
        if (table.stamps().versioned() && !StaleRows.told(counts)) {
            throw new RowanException("the driver does not tell how many rows each statement of a batch changed, so that nobody knows "
                    + "whether the rows of " + table + " were of the versions they were loaded with; which option of the DataSource "
                    + "makes it so?");
        }
        return counts;
    }

    static <T> int[] run(Calls calls, RowRequest request, List<T> sets, RowBatch.Binder<? super T> binder) {
        return calls.call(request, (connection, trip) -> {
            try (PreparedStatement statement = trip.prepare(connection, request.sql())) {
                if (sets.size() == 1) {
                    trip.refused(RowSpan.of(0));
                    binder.bind(statement, sets.get(0));
                    int count = statement.executeUpdate();
                    trip.rows(count);
                    return new int[] {count};
                }
                int[] counts = new RowBatch<T>(connection, trip, request, sets, binder).together(statement, false);
                trip.rows(counts.length);
                return counts;
            }
        });
    }

    private interface Batch<T> {

        int run(Calls where, List<T> some, int before);
    }
}
