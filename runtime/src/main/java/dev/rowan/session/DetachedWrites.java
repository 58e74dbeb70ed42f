package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Set;

/**
 * Writes the rows of objects at once, of those that a session does not hold too: after a flush, which has written the ones that it
 * does. Of one thread.
 */
final class DetachedWrites {

    private final UnitOfWork work;
    private final SessionTransaction transaction;
    private final SessionRows rows;

    DetachedWrites(UnitOfWork work, SessionTransaction transaction, SessionRows rows) {
        this.work = work;
        this.transaction = transaction;
        this.rows = rows;
    }

    /** Writes what changed of an object that is held, every column of a detached one, which stays so. */
    <E, K> List<E> updateAll(KeyedTable<E, K> table, Collection<? extends E> entities) {
        transaction.requireUsable();
        entities.forEach(work::replaceRecord);
        transaction.flush();
        List<E> detached = new ArrayList<>();
        for (E entity : entities) {
            if (!work.contains(entity)) {
                work.requireFree(table, entity);
                detached.add(entity);
            }
        }
        Iterator<E> written = detached.isEmpty()
                ? Collections.emptyIterator()
                : transaction.begun().writer().updateAll(table, detached).iterator();
        List<E> updated = new ArrayList<>(entities.size());
        for (E entity : entities) {
            Held<E, ?> held = work.identities().of(entity);
            updated.add(held == null ? written.next() : held.entity());
        }
        work.follow();
        return updated;
    }

    /** Writes each into the row that has the same values in these columns, or a new one. */
    <E, K> List<E> upsertAll(KeyedTable<E, K> table, Collection<? extends E> entities, List<Column<E, ?>> target) {
        transaction.requireUsable();
        transaction.flush();
        if (table.entity().isRecord()) {
            entities.forEach(work::replaceRecord);   // of the rows that are held since the flush, too
            transaction.flush();
        }
        Set<E> held = Collections.newSetFromMap(new IdentityHashMap<>());
        List<E> detached = new ArrayList<>(entities);
        detached.removeIf(entity -> work.contains(entity) && held.add(entity));
        Iterator<E> written = transaction.begun().writer().upsertAll(table, detached, target).iterator();
        List<E> upserted = new ArrayList<>(entities.size());
        for (E entity : entities) {
            upserted.add(held.contains(entity) ? work.identities().of(entity).entity() : holding(table, written.next()));
        }
        work.follow();
        return upserted;
    }

    /** The object that the session holds for a row that was written, read anew, or the one that was written. */
    private <E, K> E holding(KeyedTable<E, K> table, E written) {
        Held<E, K> held = work.identities().find(table, table.mapper().key(written));
        if (held == null) {
            return written;
        }
        rows.refresh(held);
        return held.entity();
    }
}
