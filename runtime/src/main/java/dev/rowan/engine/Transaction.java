package dev.rowan.engine;

import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A transaction: begins at its first statement, ends with {@link #commit()}, {@link #rollback()} or {@link #close()}.
 * Any SQL error makes it roll-back-only: what else is tried throws a {@link dev.rowan.TransactionStateException} that names the first error,
 * until it is rolled back, or a savepoint before the error is. For one thread at a time.
 */
public final class Transaction implements Executor, AutoCloseable {
    private final TransactionCalls calls;
    private final Readers readers;

    Transaction(EngineCore core, Isolation isolation) {
        this.calls = new TransactionCalls(core, isolation);
        this.readers = new Readers(calls, core);
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

    /** The JDBC connection, for what JDBC alone can do; it begins the transaction, and ends neither that nor itself. */
    public Connection jdbc() {
        return calls.jdbc();
    }

    /** Writes rows in this transaction. */
    public RowWriter writer() {
        return new RowWriter(calls);
    }

    /** Finds rows by their keys in this transaction. */
    public RowFinder finder() {
        return new RowFinder(calls);
    }

    /** Inserts a row and gives it back with its generated values: the same object, or a record's new instance. */
    public <E> E insert(Table<E> table, E row) {
        return writer().insert(table, row);
    }

    /** Inserts rows, in batches, and gives them back in their order with their generated values. */
    public <E> List<E> insertAll(Table<E> table, Collection<? extends E> rows) {
        return writer().insertAll(table, rows);
    }

    /**
     * Writes every column of a row but its key.
     *
     * @throws dev.rowan.StaleRowException when there is no row with its key
     */
    public <E> void update(KeyedTable<E, ?> table, E row) {
        writer().update(table, row);
    }

    /**
     * Writes every column of these rows but their keys, in batches.
     *
     * @throws dev.rowan.StaleRowException when there is no row with one of the keys
     */
    public <E> void updateAll(KeyedTable<E, ?> table, Collection<? extends E> rows) {
        writer().updateAll(table, rows);
    }

    /** Deletes a row by its key, and tells whether it was there. */
    public <E> boolean delete(KeyedTable<E, ?> table, E row) {
        return writer().delete(table, row);
    }

    /** Deletes rows by their keys, in batches, and tells how many were there. */
    public <E> int deleteAll(KeyedTable<E, ?> table, Collection<? extends E> rows) {
        return writer().deleteAll(table, rows);
    }

    @Override
    public <T> List<T> list(Query<T> query) {
        return readers.list(query);
    }

    @Override
    public <T> T one(Query<T> query) {
        return readers.one(query);
    }

    @Override
    public <T> Optional<T> optional(Query<T> query) {
        return readers.optional(query);
    }

    @Override
    public <T> Optional<T> first(Query<T> query) {
        return readers.first(query);
    }

    @Override
    public <T> T scalar(Query<T> query) {
        return readers.scalar(query);
    }

    @Override
    public <T> Stream<T> stream(Query<T> query) {
        return readers.stream(query);
    }

    @Override
    public <T> Page<T> page(Select<T> query, PageRequest request) {
        return readers.page(query, request);
    }

    @Override
    public boolean exists(Select<?> query) {
        return readers.exists(query);
    }

    @Override
    public long count(Select<?> query) {
        return readers.count(query);
    }

    @Override
    public int execute(Statement statement) {
        return readers.execute(statement);
    }
}
