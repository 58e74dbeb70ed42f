package dev.rowan.engine;

import dev.rowan.ConnectionException;
import dev.rowan.DatabaseException;
import dev.rowan.FailedStatement;
import dev.rowan.TransactionStateException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.dialect.RowSpan;
import dev.rowan.log.StatementTally;
import dev.rowan.mapper.RowReader;
import dev.rowan.pool.Deadline;
import dev.rowan.sql.StatementCache;
import dev.rowan.sql.Verb;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The calls of one transaction: it begins with the first, and an error in one of them spoils it. For one thread at a time. */
final class TransactionCalls implements Calls {
    private final EngineCore core;
    private final StatementTally tally;
    private final TransactionConnection connection;
    private final TransactionState state = new TransactionState();
    private final UndoLog undoLog = new UndoLog();
    private SavepointStack savepoints;
    /** How many calls may have written something. */
    private int writes;
    private boolean streaming;
    /** Whether somebody made statements of the connection itself, whose errors are not seen. */
    private boolean unheard;

    TransactionCalls(EngineCore core, Isolation isolation, StatementTally tally) {
        this.core = core;
        this.tally = tally;
        this.connection = new TransactionConnection(core, isolation);
    }

    @Override
    public Dialect dialect() {
        return core.database().dialect();
    }

    @Override
    public StatementCache cache() {
        return core.database().cache();
    }

    @Override
    public Clock clock() {
        return core.options().clock();
    }

    @Override
    public boolean countsBatches() {
        return core.database().countsBatches();
    }

    @Override
    public void onRollback(Runnable step) {
        undoLog.add(step);
    }

    UndoLog undoLog() {
        return undoLog;
    }

    TransactionState state() {
        return state;
    }

    SavepointStack savepoints() {
        if (savepoints == null) {
            savepoints = new SavepointStack(this);
        }
        return savepoints;
    }

    /** Whether something may have been written, or must be kept, that a commit between would make final. */
    String commitment() {
        return writes > 0 ? "written already" : savepoints != null && !savepoints.isEmpty() ? "a savepoint" : null;
    }

    @Override
    public <R> R together(Function<Calls, R> body) {
        int before = writes;
        try {
            return tally.on() ? tally.asOne(() -> body.apply(this)) : body.apply(this);
        } catch (RuntimeException | Error e) {
            if (writes > before) {
                state.spoiled(e);   // all or none: a part of it is written
            }
            throw e;
        }
    }

    @Override
    public boolean keepsEach() {
        return false;
    }

    StatementTally tally() {
        return tally;
    }

    @Override
    public <R> R asOne(Supplier<R> body) {
        return tally.asOne(body);
    }

    @Override
    public <R> R call(Request request, JdbcWork<R> work) {
        checkReady();
        if (request.alone() || request.verb() == Verb.DDL && dialect().ddlCommits()) {
            return new DdlCall(core, connection, this).run(request, work);
        }
        return attempt(request, trip -> core.run(request, work, connection.jdbc(), trip));
    }

    void checkReady() {
        state.checkActive();
        checkNotStreaming();
    }

    private void checkNotStreaming() {
        if (streaming) {
            throw new TransactionStateException("A stream is open in this transaction: read it to its end or close it first, "
                    + "or use a second transaction.");
        }
    }

    /** What is done with the connection of the moment: another one after a dead one. */
    private interface Attempt<R> {
        R run(Trip trip) throws SQLException;
    }

    /** A dead connection met by the first statement is replaced: nothing has happened yet. */
    private <R> R attempt(Request request, Attempt<R> attempt) {
        boolean first = !connection.begun();
        Deadline deadline = first ? core.deadline() : null;
        while (true) {
            if (first) {
                begin(deadline);
            }
            Trip trip = core.trip(tally);
            try {
                R result = attempt.run(trip);
                writes += request.verb() == Verb.SELECT ? 0 : 1;
                return result;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.STATEMENT);
                boolean harmless = request.verb() != Verb.DDL || !trip.prepared();
                if (first && harmless && core.redoable(e, fault, connection.loan(), deadline)) {
                    connection.drop();
                    continue;
                }
                throw failed(e, fault, request, trip.refused());
            } catch (RuntimeException | Error e) {
                if (request.verb() != Verb.SELECT && trip.prepared()) {
                    state.spoiled(e);   // some of it may have been written
                }
                throw e;
            }
        }
    }

    private void begin(Deadline deadline) {
        try {
            connection.begin(deadline);
        } catch (DatabaseException e) {
            state.spoiled(e);
            throw e;
        }
    }

    /** An error of the database: the transaction can only be rolled back. */
    DatabaseException failed(SQLException error, Fault fault, Request request) {
        return failed(error, fault, request, null);
    }

    private DatabaseException failed(SQLException error, Fault fault, Request request, RowSpan refused) {
        DatabaseException failure = core.failures().of(error, fault, request, refused);
        state.spoiled(failure);
        if (fault.lost()) {
            connection.drop();
        }
        return failure;
    }

    String savepointName(int number) {
        return core.savepoint(number);
    }

    /** Runs a step such as SAVEPOINT. */
    void run(String sql) {
        checkReady();
        Request step = new Step(sql);
        attempt(step, trip -> core.run(step, text(sql), connection.jdbc(), trip));
    }

    private static JdbcWork<Void> text(String sql) {
        return (jdbc, trip) -> {
            Demarcation.step(jdbc, sql);
            return null;
        };
    }

    /** Goes back to a savepoint, also after an error, if the server still has it. */
    void restore(String sql) {
        state.checkOpen();
        checkNotStreaming();
        if (!connection.begun()) {
            throw new TransactionStateException("The connection was lost, and the savepoint with it.");
        }
        Request step = new Step(sql);
        try {
            core.run(step, text(sql), connection.jdbc(), core.trip(StatementTally.NONE));
        } catch (SQLException e) {
            throw failed(e, core.fault(e, FaultPhase.STATEMENT), step);
        }
        state.restored();
    }

    /** The connection, for what JDBC alone can do. */
    Connection jdbc() {
        checkReady();
        if (!connection.begun()) {
            begin(core.deadline());
        }
        writes++;   // who knows
        return new LentConnection(connection.loan().lease().pooled(), sql -> unheard = true);
    }

    /** The connection, for transactions within this one. */
    Connection around() {
        checkReady();
        if (!connection.begun()) {
            begin(core.deadline());
        }
        writes++;   // who knows
        return connection.jdbc();
    }

    @Override
    public <T> Stream<T> stream(Request request, JdbcWork<OpenRows> opening, RowReader<T> reader) {
        checkReady();
        OpenRows rows = attempt(request, trip -> {
            trip.starts(request);
            return core.codecs().run(opening, connection.jdbc(), trip);
        });
        streaming = true;
        return RowStream.of(rows, core.codecs().reading(reader), new TransactionStream(this, core, request));
    }

    boolean streaming() {
        return streaming;
    }

    void streamEnded() {
        streaming = false;
    }

    /**
     * A stream was closed before its end: the connection serves this transaction on, if it can, and nobody after it unless it is as new.
     */
    void streamAbandoned(boolean sound, boolean asNew, Request request) {
        streaming = false;
        if (!asNew) {
            connection.taint();
        }
        if (!sound) {
            connection.drop();
            state.spoiled(new ConnectionException("A stream was closed before its end, with too many rows left to read: "
                    + "its connection was cut, and the transaction is lost. Limit the query, or stream in a transaction of its own.",
                    new FailedStatement(request.sql(), List.of(), null, null), null));
        }
    }

    void commit() {
        checkReady();
        if (unheard && core.database().family().commitsInSilence()) {
            run("SELECT 1");   // refused after an error that was seen by nobody
        }
        try {
            connection.commit();
        } catch (SQLException e) {
            throw commitFailed(e);
        } catch (RuntimeException | Error e) {
            undoLog.clear();
            state.unknown(e);
            connection.drop();
            throw e;
        }
        undoLog.clear();
        state.ended(TransactionStatus.COMMITTED);
        connection.release("COMMIT");
    }

    private DatabaseException commitFailed(SQLException error) {
        Fault fault = core.fault(error, FaultPhase.COMMIT);
        core.log().step("COMMIT failed");
        if (fault.leavesCommitUnknown()) {
            undoLog.clear();
            DatabaseException unknown = core.failures().unknown(error, null);
            state.unknown(unknown);
            connection.drop();
            return unknown;
        }
        undo();
        return core.failures().of(error, fault, null);
    }

    void rollback() {
        if (state.status() != TransactionStatus.ROLLED_BACK) {
            state.checkOpen();
            undo();
        }
    }

    void close() {
        if (state.open()) {
            undo();
        }
    }

    private void undo() {
        if (streaming) {
            streaming = false;
            connection.drop();
        }
        state.ended(TransactionStatus.ROLLED_BACK);
        connection.rollback();
        connection.release("ROLLBACK");
        undoLog.undo(0);
    }
}
