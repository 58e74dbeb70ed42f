package dev.rowan.engine;

import dev.rowan.sql.Page;
import dev.rowan.sql.PageRequest;
import dev.rowan.sql.Query;
import dev.rowan.sql.Select;
import dev.rowan.sql.Statement;
import java.sql.Connection;
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
        return calls.connection();
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
