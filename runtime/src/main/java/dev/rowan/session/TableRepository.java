package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What generated repositories extend: all of {@link CrudRepository} over one table. All threads may share it. */
public abstract class TableRepository<E, K> extends KeylessRepository<E> implements CrudRepository<E, K> {

    private final KeyedTable<E, K> table;
    private final KeyedReads<E, K> reads;

    /** A repository of a table. */
    @SuppressWarnings("this-escape")    // it is kept, and not used before a row is asked for
    protected TableRepository(SessionSource sessions, KeyedTable<E, K> table) {
        super(sessions, table);
        this.table = table;
        this.reads = new KeyedReads<>(this, table);
    }

    @Override
    public Optional<E> get(K key) {
        return reads.get(key);
    }

    @Override
    public E getOne(K key) {
        return reads.getOne(key);
    }

    @Override
    public List<E> getAll(Collection<? extends K> keys) {
        return reads.getAll(keys);
    }

    @Override
    public boolean exists(K key) {
        return reads.exists(key);
    }

    @Override
    public E update(E entity) {
        if (GraphUpdates.says(table, List.of(entity))) {
            return updateAll(List.of(entity)).get(0);
        }
        Session session = session();
        return session != null ? session.writes().updateAll(table, List.of(entity)).get(0) : autocommit().writer().update(table, entity);
    }

    @Override
    public List<E> updateAll(Collection<? extends E> entities) {
        if (GraphUpdates.says(table, entities)) {
            return inSession(session -> GraphUpdates.updateAll(session, table, entities));
        }
        Session session = session();
        return session != null ? session.writes().updateAll(table, entities) : autocommit().writer().updateAll(table, entities);
    }

    @Override
    public E upsert(E entity) {
        return upsertAll(List.of(entity), List.of()).get(0);
    }

    @Override
    public E upsert(E entity, Column<E, ?> target) {
        return upsertAll(List.of(entity), List.of(target)).get(0);
    }

    /** Writes an object's row into the one that has the same values in columns that are unique together, or a new one. */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final E upsert(E entity, Column<E, ?> first, Column<E, ?> second, Column<E, ?>... more) {
        List<Column<E, ?>> target = new ArrayList<>(List.of(first, second));
        target.addAll(List.of(more));
        return upsertAll(List.of(entity), target).get(0);
    }

    @Override
    public List<E> upsertAll(Collection<? extends E> entities) {
        return upsertAll(entities, List.of());
    }

    @Override
    public List<E> upsertAll(Collection<? extends E> entities, Column<E, ?> target) {
        return upsertAll(entities, List.of(target));
    }

    /** The same by columns that are unique together. */
    public List<E> upsertAll(Collection<? extends E> entities, List<Column<E, ?>> target) {
        Session session = session();
        return session != null
                ? session.writes().upsertAll(table, entities, target)
                : autocommit().writer().upsertAll(table, entities, target);
    }

    @Override
    public void delete(E entity) {
        deleteAll(List.of(entity));
    }

    @Override
    public boolean deleteById(K key) {
        if (!takesASession()) {
            return autocommit().writer().deleteKeys(table, List.of(key)) > 0;
        }
        return inSession(session -> {
            Optional<E> held = session.get(table, key);
            held.ifPresent(entity -> delete(session, List.of(entity)));
            return held.isPresent();
        });
    }

    @Override
    public void deleteAll(Collection<? extends E> entities) {
        if (!takesASession()) {
            autocommit().writer().deleteAll(table, entities);
        } else {
            inSession(session -> delete(session, entities));
        }
    }

    private static Void delete(Session session, Collection<?> entities) {
        session.deleteAll(entities);
        session.flush();
        return null;
    }
}
