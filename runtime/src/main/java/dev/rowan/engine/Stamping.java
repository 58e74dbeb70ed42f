package dev.rowan.engine;

import dev.rowan.mapper.Mapper;
import dev.rowan.sql.Stamps;
import dev.rowan.sql.Table;
import dev.rowan.type.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Gives the rows of one call their versions and times before they are bound, and takes that back from those that are no records if the
 * call fails, or its transaction is rolled back. Of one thread.
 */
final class Stamping<E> {

    private final Mapper<E> mapper;
    private final Stamps stamps;
    private final Moment now;
    private final List<E> rows = new ArrayList<>(1);
    private final List<Object[]> before = new ArrayList<>(1);

    Stamping(Table<E> table, Moment now) {
        this.mapper = table.mapper();
        this.stamps = table.stamps();
        this.now = now;
    }

    /** A row as it is to be inserted: the same object, or a record's new instance. */
    E inserted(E row) {
        Object[] values = remembered(row).clone();
        stamps.insert(values, now);
        return mapper.withStamps(row, values);
    }

    /** A row as it is to be updated. */
    E updated(E row, Object[] loaded) {
        Object[] values = remembered(row).clone();
        stamps.update(values, loaded, now);
        return mapper.withStamps(row, values);
    }

    private Object[] remembered(E row) {
        Object[] values = mapper.values(row);
        rows.add(row);
        before.add(values);
        return values;
    }

    /** Runs what stamps and writes rows; after an error they are what they were. */
    <R> R orTakenBack(Supplier<R> writing) {
        try {
            return writing.get();
        } catch (RuntimeException | Error error) {
            takeBack();
            throw error;
        }
    }

    void takeBack() {
        for (int i = rows.size() - 1; i >= 0; i--) {
            mapper.withStamps(rows.get(i), before.get(i));
        }
    }
}
