package dev.rowan.session;

import dev.rowan.session.PendingRows.Pending;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The objects that a flush is to insert and to delete: those of which the session was told, and those found since. The session learns of
 * these when the flush {@linkplain #settle settles} it. Of one flush.
 */
final class Wanted {

    private final UnitOfWork work;
    private final List<Pending<?>> reached = new ArrayList<>(0);
    private final Set<Object> inserted = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<Object> takenBack = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final Set<Held<?, ?>> deleted = Collections.newSetFromMap(new IdentityHashMap<>(0));
    private final List<Held<?, ?>> attached = new ArrayList<>(0);

    Wanted(UnitOfWork work) {
        this.work = work;
    }

    boolean inserts(Object entity) {
        return (work.isPending(entity) || inserted.contains(entity)) && !takenBack.contains(entity);
    }

    boolean deletes(Held<?, ?> held) {
        return held.deletionWanted() || deleted.contains(held);
    }

    /**
     * A new object is to be inserted, too.
     *
     * @throws dev.rowan.SessionStateException if the session could not add it
     */
    void insert(Object entity) {
        work.requireAddable(entity);
        inserted.add(entity);
        reached.add(new Pending<>(Tables.ofEntity(entity), entity));
    }

    void delete(Held<?, ?> held) {
        deleted.add(held);
    }

    /** The row of a detached object is to be deleted; where the session has another object for it, it is that one's. */
    <E, K> void deleteDetached(KeyedTable<E, K> table, E entity) {
        K key = table.mapper().key(entity);
        Object identity = table.identity(key);
        Held<?, ?> held = work.identities().identified(table, identity);
        for (Held<?, ?> other : attached) {
            if (other.table().equals(table) && other.identity().equals(identity)) {
                held = other;
            }
        }
        if (held == null) {
            held = new Held<>(table, key, entity, identity);
            attached.add(held);
        }
        delete(held);
    }

    /** The rows of detached objects that are to be deleted, and that the session does not hold yet. */
    List<Held<?, ?>> attached() {
        return attached;
    }

    /** An object is not to be inserted after all. */
    void takeBack(Object entity) {
        takenBack.add(entity);
    }

    /** The objects to be inserted: those that were added in the order of that, then the others. */
    List<Pending<?>> insertions() {
        List<Pending<?>> all = work.pending();
        if (reached.isEmpty() && takenBack.isEmpty()) {
            return all;
        }
        List<Pending<?>> insertions = new ArrayList<>(all);
        insertions.addAll(reached);
        insertions.removeIf(row -> takenBack.contains(row.entity()));
        return insertions;
    }

    /** Tells the session, which wants the same from then on. */
    void settle() {
        reached.forEach(row -> work.add(row.entity()));
        takenBack.stream().filter(work::isPending).forEach(work::expunge);
        attached.forEach(work.identities()::put);
        deleted.forEach(held -> held.wantDeletion(true));
        attached.clear();
        reached.clear();
        inserted.clear();
        takenBack.clear();
        deleted.clear();
    }
}
