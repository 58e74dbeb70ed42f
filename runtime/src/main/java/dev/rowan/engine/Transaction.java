package dev.rowan.engine;

import dev.rowan.log.StatementCounts;
import dev.rowan.log.StatementTally;
import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.sql.Connection;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A transaction: begins at its first statement, ends with {@link #commit()}, {@link #rollback()} or {@link #close()}.
 * Any SQL error makes it roll-back-only: what else is tried throws a {@link dev.rowan.TransactionStateException} that names the first,
 * until it is rolled back, or a savepoint before the error is. For one thread at a time.
 */
public final class Transaction extends StatementRunner implements AutoCloseable {
    private final TransactionCalls calls;
    private final EngineCore core;

    Transaction(EngineCore core, Isolation isolation, StatementTally tally) {
        this(new TransactionCalls(core, isolation, tally), core);
    }

    private Transaction(TransactionCalls calls, EngineCore core) {
        super(calls, core);
        this.calls = calls;
        this.core = core;
    }

    boolean isOf(EngineCore engine) {
        return engine == core;
    }

    /** An engine on this one's connection. */
    EngineCore within() {
        return core.within(calls.around());
    }

    Calls calls() {
        return calls;
    }

    /** Where it stands. */
    public TransactionStatus status() {
        return calls.state().status();
    }

    /**
     * Stores what was done.
     *
     * @throws dev.rowan.CommitOutcomeUnknownException when the connection broke meanwhile
     * @throws dev.rowan.TransactionStateException when an error happened in it, or it has ended
     */
    public void commit() {
        calls.commit();
    }

    /**
     * Checks that it takes statements.
     *
     * @throws dev.rowan.TransactionStateException when an error happened in it, or it has ended
     */
    public void requireActive() {
        calls.state().checkActive();
    }

    /**
     * Checks that it takes a statement now.
     *
     * @throws dev.rowan.TransactionStateException when an error happened in it, it has ended, or a stream is open
     */
    public void requireReady() {
        calls.checkReady();
    }

    /** Lets nothing but a rollback follow, for a reason that the database does not know; the first reason stays. */
    public void rollbackOnly(Throwable reason) {
        calls.state().spoiled(reason);
    }

    /** Undoes what was done; a second time does nothing. */
    public void rollback() {
        calls.rollback();
    }

    /** Rolls back, unless it has ended. Throws nothing. */
    @Override
    public void close() {
        calls.close();
    }

    /** A moment to which this transaction can go back; the caller closes it. */
    public Savepoint savepoint() {
        return calls.savepoints().open();
    }

    /** Runs a block in a savepoint: released after it, and on any exception rolled back to. */
    public <X extends Exception> void savepoint(Block<X> block) throws X {
        try (Savepoint savepoint = savepoint()) {
            block.run();
            savepoint.release();
        }
    }

    /**
     * How often which statements ran in it up to now; of a session's transaction, in the session.
     *
     * @throws dev.rowan.RowanException when the engine does not count: see {@link EngineBuilder#watch}
     */
    public StatementCounts statements() {
        return calls.tally().counts();
    }

    /**
     * Checks how many statements ran in it up to now.
     *
     * @throws AssertionError when they were more than this: with all their texts
     * @throws dev.rowan.RowanException when the engine does not count: see {@link EngineBuilder#watch}
     */
    public void assertStatements(int max) {
        statements().assertAtMost(max);
    }

    /**
     * Runs what is one call for its user, however many statements it takes: a {@linkplain EngineBuilder#watch watch} sees no repetition
     * in it.
     */
    public <R> R asOne(Supplier<R> call) {
        return calls.asOne(call);
    }

    /** The JDBC connection, for what JDBC alone can do; it begins the transaction, and ends neither that nor itself. */
    public Connection jdbc() {
        return calls.jdbc();
    }

    /** Inserts a row and gives it back with its generated values: the same object, or a record's new instance. */
    public <E> E insert(Table<E> table, E row) {
        return writer().insert(table, row);
    }

    /** Inserts rows, in batches, and gives them back in their order with their generated values. */
    public <E> List<E> insertAll(Table<E> table, Collection<? extends E> rows) {
        return writer().insertAll(table, rows);
    }

    /** The same, which tells of each batch. */
    public <E> List<E> insertAll(Table<E> table, Collection<? extends E> rows, Progress progress) {
        return writer().telling(progress).insertAll(table, rows);
    }

    /**
     * Inserts rows that need not be in memory together, in batches, and tells how many they were. Neither they nor what the database gave
     * them is kept; after an error those of the last batch have the values that they had. The caller closes the stream, which must not be
     * one of this transaction's own.
     */
    public <E> long insertAll(Table<E> table, Stream<? extends E> rows) {
        return writer().insertAll(table, rows.iterator());
    }

    /** The same, which tells of each batch; the total is not known. */
    public <E> long insertAll(Table<E> table, Stream<? extends E> rows, Progress progress) {
        return writer().telling(progress).insertAll(table, rows.iterator());
    }

    /** The same as of a stream. */
    public <E> long insertAll(Table<E> table, Iterator<? extends E> rows) {
        return writer().insertAll(table, rows);
    }

    /** The same, which tells of each batch; the total is not known. */
    public <E> long insertAll(Table<E> table, Iterator<? extends E> rows, Progress progress) {
        return writer().telling(progress).insertAll(table, rows);
    }

    /**
     * Writes every column of a row but its key.
     *
     * @return the row as it is then: the same object, or a record's new instance if its version or time is new
     * @throws dev.rowan.StaleRowException when there is no row with its key and version
     */
    public <E> E update(KeyedTable<E, ?> table, E row) {
        return writer().update(table, row);
    }

    /**
     * Writes every column of these rows but their keys, in batches.
     *
     * @return the rows as they are then, in their order
     * @throws dev.rowan.StaleRowException when there is no row with one of the keys and its version
     */
    public <E> List<E> updateAll(KeyedTable<E, ?> table, Collection<? extends E> rows) {
        return writer().updateAll(table, rows);
    }

    /**
     * The same, which tells of each batch.
     *
     * @throws dev.rowan.StaleRowException when there is no row with one of the keys and its version
     */
    public <E> List<E> updateAll(KeyedTable<E, ?> table, Collection<? extends E> rows, Progress progress) {
        return writer().telling(progress).updateAll(table, rows);
    }

    /**
     * Writes a row into the one that has the same values in these columns, or a new one: see {@link RowWriter#upsertAll}.
     *
     * @param target the columns of a key, a UNIQUE constraint or a unique index; none for the primary key
     * @return the row as it is then, with its key as stored: the same object, or a record's new instance
     * @throws dev.rowan.UniqueException when it collides with a row on another key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> E upsert(KeyedTable<E, ?> table, E row, Column<E, ?>... target) {
        return writer().upsert(table, row, List.of(target));
    }

    /**
     * Writes rows, in batches, each into the row that has the same values in these columns, or a new one: see
     * {@link RowWriter#upsertAll}.
     *
     * @return the rows as they are then, in their order
     * @throws dev.rowan.UniqueException when one collides with a row on another key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> List<E> upsertAll(KeyedTable<E, ?> table, Collection<? extends E> rows, Column<E, ?>... target) {
        return writer().upsertAll(table, rows, List.of(target));
    }

    /**
     * The same, which tells of each batch.
     *
     * @throws dev.rowan.UniqueException when one collides with a row on another key
     */
    @SafeVarargs
    @SuppressWarnings("varargs")        // the array is only copied
    public final <E> List<E> upsertAll(KeyedTable<E, ?> table, Collection<? extends E> rows, Progress progress, Column<E, ?>... target) {
        return writer().telling(progress).upsertAll(table, rows, List.of(target));
    }

    /**
     * Deletes a row by its key, and tells whether it was there.
     *
     * @throws dev.rowan.StaleRowException when rows have versions, and there is none with its key and version
     */
    public <E> boolean delete(KeyedTable<E, ?> table, E row) {
        return writer().delete(table, row);
    }

    /**
     * Deletes rows by their keys, in batches, and tells how many were there.
     *
     * @throws dev.rowan.StaleRowException when rows have versions, and there is none with one of the keys and its version
     */
    public <E> int deleteAll(KeyedTable<E, ?> table, Collection<? extends E> rows) {
        return writer().deleteAll(table, rows);
    }

    /**
     * The same, which tells of each batch.
     *
     * @throws dev.rowan.StaleRowException when rows have versions, and there is none with one of the keys and its version
     */
    public <E> int deleteAll(KeyedTable<E, ?> table, Collection<? extends E> rows, Progress progress) {
        return writer().telling(progress).deleteAll(table, rows);
    }
}
