package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Brings what detached objects say into a session: into the objects that it holds for their rows, reads now, or adds. For one call;
 * each object is met once, however it is reached. Of one thread.
 */
final class Merge {

    private final Session session;
    private final UnitOfWork work;
    /** The session's own object for each that was met. */
    private final Map<Object, Object> managed = new IdentityHashMap<>();
    /** The objects to be inserted, by table and key: those that were pending, and those that this adds. */
    private final Map<List<Object>, Object> added = new HashMap<>();
    /** The rows that were looked for, so that what is not held now is not there. */
    private final Set<List<Object>> asked = new HashSet<>();
    private final MergedRelations relations = new MergedRelations(this);

    Merge(Session session) {
        this.session = session;
        this.work = session.work;
        work.pending().forEach(row -> noteAdded(row.entity()));
    }

    private <E> void noteAdded(E entity) {
        if (Tables.ofEntity(entity) instanceof KeyedTable<E, ?> table) {
            List<Object> row = row(table, entity);
            if (row != null) {
                added.putIfAbsent(row, entity);
            }
        }
    }

    /** What names the row of an object among all tables, or null if it has no key. */
    private static <E, K> List<Object> row(KeyedTable<E, K> table, E entity) {
        K key = table.mapper().key(entity);
        return key == null ? null : List.of(table.entity(), table.identity(key));
    }

    /** Merges each of these, or none if one is refused for what it is. */
    static <E> List<E> all(Session session, Collection<? extends E> detached) {
        session.transaction.requireUsable();
        List<E> all = List.copyOf(detached);
        all.forEach(Merge::tableOf);
        boolean own = true;
        for (E entity : all) {
            if (isManaged(session.work, entity)) {
                session.add(entity);        // which takes back that it was to be deleted
            } else {
                own = false;
            }
        }
        if (own) {
            return all;
        }
        session.transaction.autoflush(() -> "merge(…)");
        List<E> merged = new ArrayList<>(all.size());
        session.noAutoflush(() -> session.engine.usingCodec(() -> {
            Merge merge = new Merge(session);
            merge.read(all);
            all.forEach(entity -> merged.add(merge.merge(entity)));
            merge.relations.follow();
            session.work.follow();
        }));
        return merged;
    }

    /** Verifies that an object can be merged, and gives its table. */
    private static <E> KeyedTable<E, ?> tableOf(E entity) {
        Table<E> table = Tables.ofEntity(entity);
        table.requireWritable();
        if (table instanceof KeyedTable<E, ?> keyed) {
            return keyed;
        }
        throw new SessionStateException(table + " has no key, so that nothing tells which row this "
                + entity.getClass().getSimpleName() + " is: add it, or write it by a statement");
    }

    /** Reads the rows of these that the session does not hold, in one statement for each table and 500 rows. */
    void read(Collection<?> detached) {
        Map<KeyedTable<?, ?>, List<Object>> missing = new LinkedHashMap<>();
        for (Object entity : detached) {
            noteMissing(entity, missing);
        }
        missing.forEach(this::read);
    }

    private <E> void noteMissing(E entity, Map<KeyedTable<?, ?>, List<Object>> missing) {
        KeyedTable<E, ?> table = tableOf(entity);
        List<Object> row = row(table, entity);
        if (row != null && !isManaged(work, entity) && !added.containsKey(row) && isUnknown(table, entity) && asked.add(row)) {
            missing.computeIfAbsent(table, ignored -> new ArrayList<>()).add(entity);
        }
    }

    private <E, K> boolean isUnknown(KeyedTable<E, K> table, E entity) {
        Held<E, K> held = work.identities().find(table, table.mapper().key(entity));
        return held == null || held.expired();
    }

    @SuppressWarnings("unchecked")      // collected by their table
    private <E, K> void read(KeyedTable<E, K> table, List<Object> entities) {
        List<K> keys = new ArrayList<>(entities.size());
        entities.forEach(entity -> keys.add(table.mapper().key((E) entity)));
        if (keys.size() == 1) {
            session.get(table, keys.get(0));
        } else {
            session.getAll(table, keys);
        }
    }

    /** The session's own object for this one, with its values. */
    <E> E merge(E detached) {
        return merge(detached, false);
    }

    /**
     * The same of one that others lead to: a record whose key is generated waits for the flush, as they may refer to more that is new.
     */
    <E> E mergeReached(E detached) {
        return merge(detached, true);
    }

    @SuppressWarnings("unchecked")      // each was put beside one of its entity
    private <E> E merge(E detached, boolean reached) {
        E known = (E) managed.get(detached);
        if (known == null) {
            known = reached && detached instanceof Record && !work.hasKey(detached)
                    ? addLater(detached)
                    : merge(tableOf(detached), detached);
            managed.put(detached, known);
            relations.met(detached, known);
        }
        return known;
    }

    private <E> E addLater(E record) {
        work.add(record);
        return record;
    }

    @SuppressWarnings("unchecked")      // each was put by its table
    private <E, K> E merge(KeyedTable<E, K> table, E detached) {
        boolean record = table.entity().isRecord();
        if (isManaged(work, detached)) {
            return session.add(detached);
        }
        List<Object> row = row(table, detached);
        E pending = row == null ? null : (E) added.get(row);
        if (pending != null) {
            return intoPending(table, row, pending, detached);
        }
        Held<E, K> held = row == null ? null : holder(table, detached);
        if (held == null) {
            E fresh = session.add(record ? detached : copy(table, detached));
            noteAdded(fresh);
            return fresh;
        }
        held.wantDeletion(false);
        if (record) {
            work.replaceRecord(detached);
        } else {
            held.requireVersionOf(detached);
            held.take(Values.copied(table, detached));
        }
        return held.entity();
    }

    /** The row of an object, if it is there. */
    private <E, K> Held<E, K> holder(KeyedTable<E, K> table, E detached) {
        read(List.of(detached));
        return work.identities().find(table, table.mapper().key(detached));
    }

    /** Whether it is the very object that the session has. A record that it holds may be another one of the same key. */
    private static boolean isManaged(UnitOfWork work, Object entity) {
        return work.isPending(entity) || !entity.getClass().isRecord() && work.contains(entity);
    }

    private <E> E copy(KeyedTable<E, ?> table, E detached) {
        return table.mapper().fill(table.mapper().blank(), Values.copied(table, detached));
    }

    /** Of two that are to be the same new row the later says what is in it. */
    private <E> E intoPending(KeyedTable<E, ?> table, List<Object> row, E pending, E detached) {
        if (!table.entity().isRecord()) {
            return table.mapper().fill(pending, Values.copied(table, detached));
        }
        work.replacePending(table, pending, detached);
        added.put(row, detached);
        return detached;
    }

    // Records

    /**
     * Puts a record in the place of the one that the session has under its key.
     *
     * @throws SessionStateException if it has none, or it is no record
     */
    @SuppressWarnings("unchecked")      // each was put by its table
    <E, K> E replace(E record) {
        KeyedTable<E, K> table = (KeyedTable<E, K>) tableOf(record);
        String name = record.getClass().getSimpleName();
        if (!table.entity().isRecord()) {
            throw new SessionStateException(name + " is no record: change the object itself, or merge another one into it");
        }
        K key = table.mapper().key(record);
        List<Object> row = row(table, record);
        E pending = row == null ? null : (E) added.get(row);
        if (pending != null) {
            return pending == record ? record : intoPending(table, row, pending, record);
        }
        Held<E, K> held = key == null ? null : work.identities().find(table, key);
        if (held == null) {
            throw new SessionStateException("this session has no " + name + (key == null ? " without a key" : " with the key " + key)
                    + " that this one could take the place of: get it first, or merge this one");
        }
        held.wantDeletion(false);
        work.replaceRecord(record);
        return record;
    }
}
