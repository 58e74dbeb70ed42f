package dev.rowan.session;

import dev.rowan.RowGoneException;
import dev.rowan.SessionStateException;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Tables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a session reads by key: the objects it holds, and from the database those it does not. Of one thread. */
final class SessionRows {

    private final UnitOfWork work;
    private final SessionTransaction transaction;

    SessionRows(UnitOfWork work, SessionTransaction transaction) {
        this.work = work;
        this.transaction = transaction;
    }

    private EntityReader reader(boolean overwrite) {
        return new IdentityReader(work.identities(), overwrite, true);
    }

    <E, K> Optional<E> get(KeyedTable<E, K> table, K key) {
        transaction.requireUsable();
        Held<E, K> held = work.identities().find(table, Objects.requireNonNull(key, "a key"));
        if (held != null && !held.deletionWanted() && !held.expired()) {
            return Optional.of(held.entity());
        }
        transaction.autoflush(() -> "get(" + table + ", …)");
        held = work.identities().find(table, key);
        if (held != null && !held.expired()) {
            return Optional.of(held.entity());
        }
        Optional<E> read = transaction.begun().finder().find(table, key, reader(false));
        work.follow();
        if (read.isEmpty() && held != null) {
            work.identities().remove(held);
        }
        return read;
    }

    <E, K> List<E> getAll(KeyedTable<E, K> table, Collection<? extends K> keys) {
        transaction.autoflush(() -> "getAll(" + table + ", …)");
        List<E> read = transaction.begun().finder().findAll(table, keys, reader(false));
        work.follow();
        if (read.size() < keys.size()) {
            letGoOfGone(table, keys, read);
        }
        return read;
    }

    /** Of a row that was to be read anew and is not there, nothing is held any more. */
    private <E, K> void letGoOfGone(KeyedTable<E, K> table, Collection<? extends K> keys, List<E> read) {
        Set<E> there = Collections.newSetFromMap(new IdentityHashMap<>());
        there.addAll(read);
        for (K key : keys) {
            Held<E, K> held = work.identities().find(table, key);
            if (held != null && held.expired() && !there.contains(held.entity())) {
                work.identities().remove(held);
            }
        }
    }

    <E, K> boolean exists(KeyedTable<E, K> table, K key) {
        transaction.autoflush(() -> "exists(" + table + ", …)");
        return transaction.begun().finder().exists(table, Objects.requireNonNull(key, "a key"));
    }

    /** Lets go of what is held under an object's key if that waits to be read anew, and its row is gone: the object may be a new one. */
    <E> void letGoIfGone(E entity) {
        if (Tables.ofEntity(entity) instanceof KeyedTable<E, ?> table) {
            letGoIfGone(table, entity);
        }
    }

    private <E, K> void letGoIfGone(KeyedTable<E, K> table, E entity) {
        K key = table.mapper().key(entity);
        Held<E, K> held = key == null ? null : work.identities().find(table, key);
        if (held != null && held.expired() && !held.deletionWanted()) {
            get(table, key);
        }
    }

    void refresh(Object entity) {
        transaction.requireUsable();
        Held<?, ?> held = work.identities().of(entity);
        if (held == null) {
            throw new SessionStateException("this " + entity.getClass().getSimpleName() + " is " + work.state(entity)
                    + ": only a persistent object can be refreshed");
        }
        held.reset(work.identities());
        held.resetRelationships(work.identities());
        transaction.autoflush(() -> "refresh(" + held + ")");
        List<LoadStep> loaded = new ArrayList<>(0);
        for (Relationship<?, ?> relationship : held.table().relationships()) {
            if (held.isLoaded(relationship)) {
                loaded.add(new LoadStep(relationship, false, List.of()));
            }
        }
        refresh(held);
        new Loading(work, transaction.begun(), true, false).of(List.of(held.entity()), loaded);
        work.follow();
    }

    <E, K> void refresh(Held<E, K> held) {
        if (transaction.begun().finder().find(held.table(), held.key(), reader(true)).isEmpty()) {
            throw new RowGoneException("the row of " + held + " is no more");
        }
    }
}
