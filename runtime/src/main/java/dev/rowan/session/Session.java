package dev.rowan.session;

import dev.rowan.NoRowException;
import dev.rowan.RowGoneException;
import dev.rowan.SessionStateException;
import dev.rowan.engine.Block;
import dev.rowan.engine.Engine;
import dev.rowan.log.StatementCounts;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Relationship;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A unit of work: it holds the objects it has read or was given, one for each row, and writes what changed, in order, when it is
 * flushed. It belongs to one thread and has one transaction at a time, which its first statement begins; closing it rolls back.
 *
 * <p>A query flushes first, so that it sees what the objects say (unless autoflush is off). To know what changed, a flush looks at every
 * object the session holds: a session is for a unit of work, not for a whole table; what is only read goes through a stream.
 */
public final class Session extends SessionQueries implements SessionSource, AutoCloseable {

    private final SessionRows rows;
    private final DetachedWrites writes;

    Session(Engine engine, SessionOptions options, boolean managed) {
        super(engine, options, managed);
        this.rows = new SessionRows(work, transaction);
        this.writes = new DetachedWrites(work, transaction, rows);
    }

    /** A new session with the settings of {@link SessionFactory#of}; the caller closes it. */
    public static Session open(Engine engine) {
        return SessionFactory.of(engine).open();
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Session current() {
        return this;
    }

    // Objects

    /**
     * Has an object inserted at the next flush; does nothing if the session holds it already. A record whose key the database
     * generates is inserted at once.
     *
     * @return the object; of a record inserted at once the instance with its key
     * @throws SessionStateException if another object stands for the same row, or this one's row was just deleted
     */
    public <E> E add(E entity) {
        return addAll(List.of(Objects.requireNonNull(entity, "an object to add"))).get(0);
    }

    /**
     * Adds each of these, or none if one is refused.
     *
     * @throws SessionStateException as {@link #add}
     */
    public <E> List<E> addAll(Collection<? extends E> entities) {
        transaction.requireUsable();
        List<E> all = List.copyOf(entities);
        all.forEach(rows::letGoIfGone);
        all.forEach(work::requireAddable);
        boolean recordsToGetAKey = false;
        for (E entity : all) {
            work.add(entity);
            recordsToGetAKey |= entity.getClass().isRecord() && work.lacksKey(entity) && work.state(entity) == EntityState.PENDING;
        }
        return recordsToGetAKey ? all.stream().<E>map(transaction.flush()::of).toList() : all;
    }

    /**
     * Has an object's row deleted at the next flush.
     *
     * @throws SessionStateException if it stands for no row
     */
    public void delete(Object entity) {
        deleteAll(List.of(Objects.requireNonNull(entity, "an object to delete")));
    }

    /** The same for each of these, or none if one is refused. */
    void deleteAll(Collection<?> entities) {
        transaction.requireUsable();
        entities.forEach(work::requireDeletable);
        engine.usingCodec(() -> entities.forEach(work::delete));
    }

    /** The object of the row with this key: the one the session holds, without asking the database, or one read now. */
    public <E, K> Optional<E> get(KeyedTable<E, K> table, K key) {
        return rows.get(table, key);
    }

    /**
     * The same of a row that must be there.
     *
     * @throws NoRowException if there is none
     */
    public <E, K> E getOne(KeyedTable<E, K> table, K key) {
        return get(table, key).orElseThrow(() -> new NoRowException("no row of " + table + " has the key " + key));
    }

    /** The objects of the rows with these keys, in their order, each once; keys without a row are left out. */
    public <E, K> List<E> getAll(KeyedTable<E, K> table, Collection<? extends K> keys) {
        return rows.getAll(table, keys);
    }

    /** Whether there is a row with this key. */
    public <E, K> boolean exists(KeyedTable<E, K> table, K key) {
        return rows.exists(table, key);
    }

    /**
     * Writes an object's row now, into the one that has the same values in these columns, or a new one: see {@link #upsertAll}.
     *
     * @param target the columns of a key, a UNIQUE constraint or a unique index; none for the primary key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> E upsert(KeyedTable<E, ?> table, E entity, Column<E, ?>... target) {
        return writes.upsertAll(table, List.of(entity), List.of(target)).get(0);
    }

    /**
     * Writes the rows of objects now, after a flush, each into the row that has the same values in these columns, or a new one. The flush
     * has written those that the session holds itself; where it holds another object for a row, that one is read anew.
     *
     * @param target the columns of a key, a UNIQUE constraint or a unique index; none for the primary key
     * @return the objects of the rows: those that the session holds, and for others the ones given, which stay detached
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> List<E> upsertAll(KeyedTable<E, ?> table, Collection<? extends E> entities, Column<E, ?>... target) {
        return writes.upsertAll(table, entities, List.of(target));
    }

    /**
     * Reads an object's row again, and with it overwrites what the object says: changes that were not flushed too. Relationships that
     * were loaded are loaded anew, so that collections lose what was put in and has not been flushed.
     *
     * @throws SessionStateException if the session does not hold it as a row
     * @throws RowGoneException if the row is no more
     */
    public void refresh(Object entity) {
        rows.refresh(entity);
    }

    /**
     * Copies the columns of an object that need not be this session's into the one that is: the one it holds for that row, one read now,
     * or where there is no such row a new one, which is added. Of an object that this session has, it is that object. A flush comes
     * first, unless autoflush is off. What its relationships lead to is merged too, where they cascade that: a null field, or one that
     * was not loaded, says nothing, and an empty collection is emptied. What Rowan or the database writes into a row that is there is not
     * copied. A record takes the place of the one that is held. What was to be deleted no longer is.
     *
     * @return the session's own object; the one given stays what it is
     * @throws dev.rowan.StaleRowException if the object has a version, and it is another than that of the row
     * @throws SessionStateException if its table has no key
     */
    public <E> E merge(E detached) {
        return mergeAll(List.of(Objects.requireNonNull(detached, "an object to merge"))).get(0);
    }

    /** Merges each of these, in their order; the rows that are not held are read in one statement for each table and 500 rows. */
    public <E> List<E> mergeAll(Collection<? extends E> detached) {
        return Merge.all(this, detached);
    }

    /**
     * Puts a record in the place of the one that this session has under its key; the next flush writes what differs. Objects of this
     * session that led to that one lead to it.
     *
     * @return the record
     * @throws dev.rowan.StaleRowException if it has a version, and it is another than that of the row
     * @throws SessionStateException if the session has none under that key, or it is no record
     */
    public <E> E replace(E record) {
        transaction.requireUsable();
        E replaced = new Merge(this).replace(Objects.requireNonNull(record, "a record"));
        work.follow();
        return replaced;
    }

    /** Lets go of an object: whatever becomes of it is not written. */
    public void expunge(Object entity) {
        if (!work.expunge(entity)) {
            throw new SessionStateException("this " + entity.getClass().getSimpleName() + " is not in this session");
        }
    }

    /** Lets go of all objects. */
    public void expungeAll() {
        work.expungeAll();
    }

    /**
     * Whether what this relationship of an object leads to is known: because it was loaded, or because the object is new.
     *
     * @throws SessionStateException if the session does not hold the object
     */
    public <E> boolean isLoaded(E entity, Relationship<E, ?> relationship) {
        Held<E, ?> held = work.identities().of(entity);
        if (held == null && work.state(entity) != EntityState.PENDING) {
            throw new SessionStateException("this " + entity.getClass().getSimpleName() + " is " + work.state(entity)
                    + ": a session knows only of its own objects what is loaded");
        }
        return held == null || held.isLoaded(relationship);
    }

    /** What an object is to this session. */
    public EntityState state(Object entity) {
        return work.state(entity);
    }

    /** Whether a flush would write something for this object. */
    public boolean isDirty(Object entity) {
        return work.isDirty(entity);
    }

    /**
     * What a flush would write, found without writing or reading anything; no object changes by it.
     *
     * @throws SessionStateException if the flush would be refused before its first statement, with the same message
     */
    public Changes changes() {
        if (work.isClean()) {
            return Changes.NONE;
        }
        AtomicReference<Changes> changes = new AtomicReference<>();
        engine.usingCodec(() -> changes.set(new Foretelling(work, key -> key.deferredOn(engine.dialect()))
                .told(engine.hidesParameters())));
        return changes.get();
    }

    /** Whether the session holds this object, as a row or to be one. */
    public boolean contains(Object entity) {
        return work.contains(entity);
    }

    // The transaction

    /** Whether a transaction has begun and not ended. */
    public boolean inTransaction() {
        return transaction.hasBegun();
    }

    /**
     * Writes what changed. An error leaves a transaction that can only be rolled back, with that error kept.
     *
     * @throws dev.rowan.StaleRowException if a row to be updated is not there
     */
    public void flush() {
        transaction.flush();
    }

    /** Flushes and commits; without a transaction and changes it does nothing. */
    public void commit() {
        transaction.commit();
    }

    /**
     * Rolls back, the objects too: new ones leave the session without their generated keys, deleted ones are back, changed ones get
     * the values they were loaded with, and are read anew when the session next meets them.
     */
    public void rollback() {
        transaction.rollback();
    }

    /**
     * Runs a body within a savepoint: flushes first; an exception takes back what the body did, in the objects too, and is let
     * through.
     *
     * @throws X what the body throws
     */
    public <X extends Exception> void savepoint(Block<X> body) throws X {
        try (SessionSavepoint savepoint = savepoint()) {
            body.run();
            savepoint.release();
        }
    }

    /** Sets a savepoint: flushes first; closing it without {@link SessionSavepoint#release} goes back to it. */
    public SessionSavepoint savepoint() {
        flush();
        return new SessionSavepoint(transaction.begun().savepoint(), this::flush, work);
    }

    /**
     * Runs a body in which queries do not flush first.
     *
     * @throws X what the body throws
     */
    public <X extends Exception> void noAutoflush(Block<X> body) throws X {
        transaction.withoutAutoflush(body);
    }

    /** Rolls back what was not committed, and lets go of all objects; a second call does nothing. */
    @Override
    public void close() {
        transaction.close();
    }

    // What it ran

    /**
     * How often which statements ran in this session up to now, in all its transactions.
     *
     * @throws dev.rowan.RowanException when the engine does not count: see {@link dev.rowan.engine.EngineBuilder#watch}
     */
    public StatementCounts statements() {
        return transaction.tally().counts();
    }

    /**
     * Checks how many statements ran in this session up to now.
     *
     * @throws AssertionError when they were more than this: with all their texts
     * @throws dev.rowan.RowanException when the engine does not count: see {@link dev.rowan.engine.EngineBuilder#watch}
     */
    public void assertStatements(int max) {
        statements().assertAtMost(max);
    }

    SessionTransaction transaction() {
        return transaction;
    }

    DetachedWrites writes() {
        return writes;
    }

    @Override
    public String toString() {
        return "Session(" + engine + ")";
    }
}
