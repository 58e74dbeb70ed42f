package dev.rowan.engine;

import dev.rowan.RowGoneException;
import dev.rowan.dialect.RowSpan;
import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.Column;
import dev.rowan.sql.Condition;
import dev.rowan.sql.InsertShape;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import dev.rowan.sql.UpsertShape;
import dev.rowan.type.ColumnType;
import dev.rowan.type.Moment;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Writes entities of one table, each into the row that has the same values in the columns of the target, or a new one. What the row has
 * then is read by those columns: what drivers give for the keys of a batch is invented where a row was there.
 */
final class RowUpserts<E, K> {

    private static final int BATCH = 1000;
    /** How many rows one statement asks for by several columns: SQLite's expressions are at most 1000 deep. */
    private static final int BY_SEVERAL = 500;

    private final Calls calls;
    private final KeyedTable<E, K> table;
    private final KeyedMapper<E, K> mapper;
    private final List<Column<E, ?>> target;
    private final Progress progress;
    private final RowInserts<E> inserts;

    RowUpserts(Calls calls, KeyedTable<E, K> table, List<Column<E, ?>> target, Progress progress) {
        this.calls = calls;
        this.progress = progress;
        this.table = table;
        this.mapper = table.mapper();
        this.target = target;
        this.inserts = new RowInserts<>(calls, table, progress);
    }

    /** All rows, in batches of equal shape, in their order; after an error each has the values that it had. */
    List<E> upsertAll(List<E> rows, Moment now) {
        List<Object[]> before = rows.stream().map(mapper::values).toList();
        Runnable takeBack = () -> {
            for (int i = rows.size() - 1; i >= 0; i--) {
                mapper.fill(rows.get(i), before.get(i));
            }
        };
        try {
            List<E> written = inBatches(inserts.withKeys(calls, stamped(rows, now)));
            if (!table.stamps().none()) {
                calls.onRollback(takeBack);
            }
            return written;
        } catch (RuntimeException | Error error) {
            takeBack.run();
            throw error;
        }
    }

    private List<E> stamped(List<E> rows, Moment now) {
        if (table.stamps().none()) {
            return rows;
        }
        List<E> stamped = new ArrayList<>(rows.size());
        for (E row : rows) {
            Object[] values = mapper.values(row).clone();
            table.stamps().upsert(values, now);
            stamped.add(mapper.withStamps(row, values));
        }
        return stamped;
    }

    private List<E> inBatches(List<E> rows) {
        List<E> written = new ArrayList<>(rows.size());
        int from = 0;
        while (from < rows.size()) {
            int to = isNew(rows.get(from)) ? endOfNew(rows, from) : endOfBatch(rows, from);
            List<E> batch = rows.subList(from, to);
            if (isNew(batch.get(0))) {
                written.addAll(inserts.insertInBatches(batch, from, rows.size()));
            } else {
                written.addAll(write(batch, from, rows.size()));
                progress.written(to, rows.size());
            }
            from = to;
        }
        return written;
    }

    private int endOfNew(List<E> rows, int from) {
        int to = from + 1;
        while (to < rows.size() && isNew(rows.get(to))) {
            to++;
        }
        return to;
    }

    /**
     * Rows of one batch are of equal shape, and no two of them are one row: PostgreSQL would refuse that, if its driver makes one
     * statement.
     */
    private int endOfBatch(List<E> rows, int from) {
        UpsertShape shape = shape(rows.get(from));
        Set<Object> meant = new HashSet<>();
        meant.add(identity(mapper.values(rows.get(from))));
        int to = from + 1;
        while (to < rows.size() && to - from < BATCH && !isNew(rows.get(to)) && shape(rows.get(to)) == shape
                && meant.add(identity(mapper.values(rows.get(to))))) {
            to++;
        }
        return to;
    }

    private UpsertShape shape(E row) {
        return calls.cache().rows().upsert(table, row, target);
    }

    /** Whether no row can be there: a NULL is the same as nothing, and a key that is to be generated is new. */
    private boolean isNew(E row) {
        if (target.get(0).spec().isKey() && target.size() == table.keyColumns().size() && mapper.key(row) == null) {
            return true;
        }
        Object[] values = mapper.values(row);
        return target.stream().anyMatch(column -> values[column.position()] == null);
    }

    private List<E> write(List<E> rows, int before, int all) {
        UpsertShape shape = shape(rows.get(0));
        RowRequest request = RowRequest.upsert(table, shape, rows).within(before, all);
        calls.<Void>call(request, (connection, trip) -> {
            try (PreparedStatement statement = trip.prepare(connection, shape.sql())) {
                if (rows.size() == 1) {
                    trip.refused(RowSpan.of(0));
                    bind(statement, shape.insert(), rows.get(0));
                    statement.executeUpdate();
                } else {
                    new RowBatch<E>(connection, trip, request, rows, (to, row) -> bind(to, shape.insert(), row))
                            .together(statement, false);
                }
                trip.rows(rows.size());
                return null;
            }
        });
        return shape.givesMore() ? readBack(shape, rows) : rows;
    }

    private void bind(PreparedStatement statement, InsertShape shape, E row) throws SQLException {
        for (int i = 0; i < shape.size(); i++) {
            mapper.bind(statement, i + 1, row, shape.column(i));
        }
    }

    // What the rows have then

    private List<E> readBack(UpsertShape shape, List<E> rows) {
        Map<Object, E> stored = new HashMap<>();
        int atOnce = target.size() == 1 ? BATCH : BY_SEVERAL;
        for (int from = 0; from < rows.size(); from += atOnce) {
            List<E> some = rows.subList(from, Math.min(from + atOnce, rows.size()));
            for (E row : StatementRunner.list(calls, Sql.select(table).where(meantBy(some)))) {
                stored.put(identity(mapper.values(row)), row);
            }
        }
        List<E> read = new ArrayList<>(rows.size());
        for (E row : rows) {
            E found = stored.get(identity(mapper.values(row)));
            Object[] values = mapper.values(row).clone();
            shape.takeGiven(values, mapper.values(found != null ? found : readAlone(row)));
            read.add(mapper.fill(row, values));
        }
        return read;
    }

    /**
     * A row that has other values in the target's columns, equal for the database: in another case, say. Or one that is not seen, on
     * MySQL, as it came after the transaction had begun, and had all values already: a lock sees it.
     */
    private E readAlone(E row) {
        Select<E> query = Sql.select(table).where(meantBy(List.of(row)));
        List<E> found = StatementRunner.list(calls, calls.dialect().upsertForm().anyKey() ? query.forUpdate() : query);
        if (found.size() != 1) {
            throw new RowGoneException("a row of " + table + " is gone right after it was written");
        }
        return found.get(0);
    }

    private Condition meantBy(List<E> rows) {
        if (target.size() == 1) {
            Column<E, ?> column = target.get(0);
            return in(column, rows.stream().<Object>map(row -> mapper.values(row)[column.position()]).toList());
        }
        Condition any = meant(rows.get(0));
        for (E row : rows.subList(1, rows.size())) {
            any = any.or(meant(row));
        }
        return any;
    }

    private Condition meant(E row) {
        Object[] values = mapper.values(row);
        Condition all = equal(target.get(0), values[target.get(0).position()]);
        for (Column<E, ?> column : target.subList(1, target.size())) {
            all = all.and(equal(column, values[column.position()]));
        }
        return all;
    }

    private Object identity(Object[] values) {
        Object[] parts = new Object[target.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = identity(target.get(i).type(), values[target.get(i).position()]);
        }
        return Arrays.asList(parts);
    }

    @SuppressWarnings("unchecked")      // a mapper gives values of its columns' types
    private static <T> Object identity(ColumnType<T> type, Object value) {
        return type.identity((T) value);
    }

    @SuppressWarnings("unchecked")      // as above
    private static <T> Condition in(Column<?, T> column, List<?> values) {
        return column.in((List<T>) values);
    }

    @SuppressWarnings("unchecked")      // as above
    private static <T> Condition equal(Column<?, T> column, Object value) {
        return column.eq((T) value);
    }
}
