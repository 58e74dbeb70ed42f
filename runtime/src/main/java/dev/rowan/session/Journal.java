package dev.rowan.session;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * What the flushes of a transaction did to the objects of a session, so that a rollback, of all or to a savepoint, can take it
 * back step by step. A step is noted before its statement is sent. Of one thread.
 */
final class Journal {

    private final IdentityMap identities;
    private final List<Step> steps = new ArrayList<>(0);
    private final Set<Object> deleted = Collections.newSetFromMap(new IdentityHashMap<>(4));

    Journal(IdentityMap identities) {
        this.identities = identities;
    }

    /** Where the journal stands: a rollback to a savepoint goes back to the place noted when it was made. */
    int place() {
        return steps.size();
    }

    /** Whether this object's row was deleted in this transaction. */
    boolean isDeleted(Object entity) {
        return deleted.contains(entity);
    }

    /** An object is about to be inserted. */
    <E, K> void inserting(KeyedTable<E, K> table, E entity) {
        boolean generated = table.mapper().key(entity) == null;
        Object[] before = table.stamps().none() ? null : table.mapper().values(entity);
        steps.add(() -> {
            Held<E, ?> held = identities.of(entity);
            if (held == null && table.mapper().key(entity) != null) {
                held = identities.find(table, table.mapper().key(entity));      // read since the session let go of this one
            }
            if (held != null) {
                identities.remove(held);
            }
            if (before != null) {
                table.mapper().withStamps(entity, before);
            }
            if (generated) {
                takeBackKey(table.mapper(), entity);
            }
        });
    }

    private static <E, K> void takeBackKey(KeyedMapper<E, K> mapper, E entity) {
        mapper.withKey(entity, null);
    }

    /** A row is about to be updated. */
    <E, K> void updating(Held<E, K> held) {
        K key = held.key();
        Object[] loaded = held.loaded();
        Related related = held.related() == null ? null : held.related().copy();
        steps.add(() -> {
            identities.remove(held);
            held.restore(key, loaded);
            held.restore(related);
            if (!held.released()) {
                identities.put(held);
            }
        });
    }

    /** A row is about to be deleted. */
    <E, K> void deleting(Held<E, K> held) {
        steps.add(() -> {
            deleted.remove(held.entity());
            identities.put(held);
        });
    }

    /** The row of an object that is not held was deleted. */
    void deletingUnheld(Object entity) {
        deleted.add(entity);
        steps.add(() -> deleted.remove(entity));
    }

    /** Something is about to be done that this takes back. */
    void onUndo(Runnable step) {
        steps.add(step::run);
    }

    /** A row was deleted. */
    void deleted(Held<?, ?> held) {
        deleted.add(held.entity());
    }

    /** Takes back what was done since the journal stood there, the last first. */
    void undo(int place) {
        while (steps.size() > place) {
            steps.remove(steps.size() - 1).undo();
        }
    }

    /** Forgets everything: the transaction has ended. */
    void clear() {
        steps.clear();
        deleted.clear();
    }

    private interface Step {

        void undo();
    }
}
