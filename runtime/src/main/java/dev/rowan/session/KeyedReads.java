package dev.rowan.session;

import dev.rowan.NoRowException;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What a repository asks for by key. All threads may share it. */
record KeyedReads<E, K>(ReadRepository<E> repository, KeyedTable<E, K> table) {

    Optional<E> get(K key) {
        Session session = repository.session();
        return session != null ? session.get(table, key)
                : repository.autocommit().finder().find(table, Objects.requireNonNull(key, "a key"), EntityReader.DIRECT);
    }

    E getOne(K key) {
        return get(key).orElseThrow(() -> new NoRowException("no row of " + table + " has the key " + key));
    }

    List<E> getAll(Collection<? extends K> keys) {
        Session session = repository.session();
        return session != null ? session.getAll(table, keys)
                : repository.autocommit().finder().findAll(table, keys, EntityReader.DIRECT);
    }

    boolean exists(K key) {
        Session session = repository.session();
        return session != null ? session.exists(table, key)
                : repository.autocommit().finder().exists(table, Objects.requireNonNull(key, "a key"));
    }
}
