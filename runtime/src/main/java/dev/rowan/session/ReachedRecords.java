package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The records that relationships lead to in a flush: any instance stands for the row of its key, if it says the same of it, as what is in
 * a row is changed by {@link Session#replace} and by nothing else. Of one flush.
 */
final class ReachedRecords {

    private final UnitOfWork work;
    private final Wanted wanted;
    /** Those that are to be inserted, by table and key; null until one is looked for. */
    private Map<List<Object>, Object> added;

    ReachedRecords(UnitOfWork work, Wanted wanted) {
        this.work = work;
        this.wanted = wanted;
    }

    /**
     * Whether a record stands for a row that the session holds, or inserts with a key that was given.
     *
     * @throws SessionStateException if it says otherwise of that
     */
    <T> boolean isRow(Relationship<?, T> relationship, T record) {
        Held<T, ?> held = work.identities().of(record);
        if (held == null) {
            return isAdded(relationship, relationship.target(), record);
        }
        if (wanted.deletes(held)) {
            return held.standsFor(record);      // another takes its place
        }
        if (held.entity() != record && !Reach.generatesKeys(relationship.target()) && !held.agreesWith(record)) {
            throw otherwise(relationship, record, "the one this session holds");
        }
        return true;
    }

    private <T, K> boolean isAdded(Relationship<?, T> relationship, KeyedTable<T, K> table, T record) {
        List<Object> row = row(table, record);
        Object other = row == null ? null : added().get(row);
        if (other != null && !same(table, record, other)) {
            throw otherwise(relationship, record, "one that this flush is to insert");
        }
        return other != null;
    }

    @SuppressWarnings("unchecked")      // found by its table
    private static <T> boolean same(KeyedTable<T, ?> table, T record, Object other) {
        return table.mapper().same(record, table.mapper().values((T) other));
    }

    private static SessionStateException otherwise(Relationship<?, ?> relationship, Object record, String other) {
        return new SessionStateException("the " + record.getClass().getSimpleName() + " in " + relationship
                + " says otherwise than " + other
                + " with its key: put that one there; what is in a row is changed by session.replace(…)");
    }

    /** One more is to be inserted. */
    void add(Object entity) {
        if (added != null) {
            note(entity);
        }
    }

    private Map<List<Object>, Object> added() {
        if (added == null) {
            added = new HashMap<>();
            wanted.insertions().forEach(row -> note(row.entity()));
        }
        return added;
    }

    private <T> void note(T entity) {
        if (entity instanceof Record && Tables.ofEntity(entity) instanceof KeyedTable<T, ?> table) {
            List<Object> row = row(table, entity);
            if (row != null) {
                added.putIfAbsent(row, entity);
            }
        }
    }

    private static <T, K> List<Object> row(KeyedTable<T, K> table, T record) {
        K key = table.mapper().key(record);
        return key == null ? null : List.of(table.entity(), table.identity(key));
    }
}
