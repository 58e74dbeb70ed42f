package dev.rowan.session;

import dev.rowan.NoRowException;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What generated repositories extend: all of {@link CrudRepository} over one table. All threads may share it. */
public abstract class TableRepository<E, K> extends KeylessRepository<E> implements CrudRepository<E, K> {

    private final KeyedTable<E, K> table;

    /** A repository of a table. */
    protected TableRepository(SessionSource sessions, KeyedTable<E, K> table) {
        super(sessions, table);
        this.table = table;
    }

    @Override
    public Optional<E> get(K key) {
        Session session = session();
        return session != null ? session.get(table, key)
                : autocommit().finder().find(table, Objects.requireNonNull(key, "a key"), EntityReader.DIRECT);
    }

    @Override
    public E getOne(K key) {
        return get(key).orElseThrow(() -> new NoRowException("no row of " + table + " has the key " + key));
    }

    @Override
    public List<E> getAll(Collection<? extends K> keys) {
        Session session = session();
        return session != null ? session.getAll(table, keys) : autocommit().finder().findAll(table, keys, EntityReader.DIRECT);
    }

    @Override
    public boolean exists(K key) {
        Session session = session();
        return session != null ? session.exists(table, key) : autocommit().finder().exists(table, Objects.requireNonNull(key, "a key"));
    }

    @Override
    public void update(E entity) {
        Session session = session();
        if (session != null) {
            session.update(table, entity);
        } else {
            autocommit().writer().update(table, entity);
        }
    }

    @Override
    public void updateAll(Collection<? extends E> entities) {
        Session session = session();
        if (session != null) {
            session.updateAll(table, entities);
        } else {
            autocommit().writer().updateAll(table, entities);
        }
    }

    @Override
    public void delete(E entity) {
        deleteAll(List.of(entity));
    }

    @Override
    public boolean deleteById(K key) {
        Session session = session();
        if (session == null) {
            return autocommit().writer().deleteKeys(table, List.of(key)) > 0;
        }
        Optional<E> held = session.get(table, key);
        held.ifPresent(entity -> deleteAll(List.of(entity)));
        return held.isPresent();
    }

    @Override
    public void deleteAll(Collection<? extends E> entities) {
        Session session = session();
        if (session == null) {
            autocommit().writer().deleteAll(table, entities);
        } else {
            entities.forEach(session::delete);
            session.flush();
        }
    }
}
