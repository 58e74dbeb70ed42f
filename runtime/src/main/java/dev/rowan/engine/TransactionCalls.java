package dev.rowan.engine;

import dev.rowan.ConnectionException;
import dev.rowan.DatabaseException;
import dev.rowan.FailedStatement;
import dev.rowan.TransactionStateException;
import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.mapper.RowReader;
import dev.rowan.pool.Deadline;
import dev.rowan.sql.StatementCache;
import dev.rowan.sql.Verb;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import java.util.stream.Stream;

/** The calls of one transaction: it begins with the first, and an error in one of them spoils it. For one thread at a time. */
final class TransactionCalls implements Calls {
    private final EngineCore core;
    private final Isolation isolation;
    private final TransactionState state = new TransactionState();
    private final SavepointStack savepoints = new SavepointStack(this);
    private Loan loan;
    private boolean begun;
    private boolean wrote;
    private boolean streaming;
    private boolean tainted;
    private int isolationBefore = Demarcation.UNCHANGED;

    TransactionCalls(EngineCore core, Isolation isolation) {
        this.core = core;
        this.isolation = core.isolation(isolation);
    }

    @Override
    public Dialect dialect() {
        return core.database().dialect();
    }

    @Override
    public StatementCache cache() {
        return core.database().cache();
    }

    TransactionState state() {
        return state;
    }

    SavepointStack savepoints() {
        return savepoints;
    }

    @Override
    public <R> R together(Function<Calls, R> body) {
        return body.apply(this);
    }

    @Override
    public <R> R call(Request request, JdbcWork<R> work) {
        checkReady();
        if (request.verb() == Verb.DDL && dialect().ddlCommits()) {
            return ddl(request, work);
        }
        return attempt(request, trip -> core.run(request, work, loan.connection(), trip));
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
        boolean first = !begun;
        Deadline deadline = first ? core.deadline() : null;
        while (true) {
            if (first) {
                begin(deadline);
            }
            Trip trip = core.trip();
            try {
                R result = attempt.run(trip);
                wrote |= request.verb() != Verb.SELECT;
                return result;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.STATEMENT);
                boolean harmless = request.verb() != Verb.DDL || !trip.prepared();
                if (first && harmless && core.redoable(e, fault, loan, deadline)) {
                    drop();
                    continue;
                }
                throw failed(e, fault, request);
            } catch (RuntimeException | Error e) {
                if (request.verb() != Verb.SELECT && trip.prepared()) {
                    state.spoiled(e);   // some of it may have been written
                }
                throw e;
            }
        }
    }

    private void begin(Deadline deadline) {
        while (!begun) {
            Loan taken = loan != null ? loan : core.loan(deadline);
            try {
                checkIsolation(taken);
                isolationBefore = taken.demarcation().begin(taken.connection(), isolation);
                loan = taken;
                begun = true;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.BEGIN);
                boolean again = core.redoable(e, fault, taken, deadline);
                taken.evict();
                loan = null;
                if (!again) {
                    DatabaseException failure = core.failures().of(e, fault, null);
                    state.spoiled(failure);
                    throw failure;
                }
            }
        }
        step("BEGIN");
    }

    private void checkIsolation(Loan taken) {
        if (isolation != null && taken.demarcation() == Demarcation.EXTERNAL) {
            taken.giveBack();
            throw new TransactionStateException("Somebody else began this transaction: its isolation cannot be chosen here.");
        }
    }

    /** DDL commits by itself here: it stands alone, between this transaction's reads and what begins anew after it. */
    private <R> R ddl(Request request, JdbcWork<R> work) {
        if (wrote || !savepoints.isEmpty()) {
            throw new TransactionStateException(dialect().product() + " commits when it meets DDL, and this transaction has "
                    + (wrote ? "written already" : "a savepoint") + ": run the DDL first, or in a transaction of its own. Refused: " + request.sql());
        }
        if (begun) {
            endReads();
        }
        Deadline deadline = core.deadline();
        while (true) {
            Loan taken = loan != null ? loan : core.loan(deadline);
            checkDdl(taken, request);
            loan = taken;
            Trip trip = core.trip();
            try {
                R result = core.run(request, work, loan.connection(), trip);
                loan.commitImplicit();
                return result;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.STATEMENT);
                if (!trip.prepared() && core.redoable(e, fault, loan, deadline)) {
                    drop();
                    continue;
                }
                throw fault.lost() && trip.prepared() ? unknownDdl(e, request) : failed(e, fault, request);
            }
        }
    }

    private void checkDdl(Loan taken, Request request) {
        if (taken.demarcation() == Demarcation.EXTERNAL) {
            if (loan == null) {
                taken.giveBack();
            }
            throw new TransactionStateException(
                    dialect().product() + " would commit somebody else's transaction when it meets DDL. Refused: " + request.sql());
        }
    }

    private void endReads() {
        if (loan.demarcation() == Demarcation.EXTERNAL) {
            return;
        }
        try {
            loan.demarcation().commit(loan.connection());
            loan.demarcation().end(loan.connection(), isolationBefore);
        } catch (SQLException e) {
            throw failed(e, core.fault(e, FaultPhase.COMMIT), null);
        }
        begun = false;
        core.step("COMMIT");
    }

    private DatabaseException unknownDdl(SQLException error, Request request) {
        DatabaseException unknown = core.failures().unknown(error, request);
        state.spoiled(unknown);
        drop();
        return unknown;
    }

    /** An error of the database: the transaction can only be rolled back. */
    DatabaseException failed(SQLException error, Fault fault, Request request) {
        DatabaseException failure = core.failures().of(error, fault, request);
        state.spoiled(failure);
        if (fault.lost()) {
            drop();
        }
        return failure;
    }

    /** Cuts the connection, and with it all that this transaction did. */
    private void drop() {
        Loan dead = loan;
        loan = null;
        begun = false;
        if (dead != null) {
            dead.evict();
        }
    }

    /** Runs a step such as SAVEPOINT. */
    void run(String sql) {
        checkReady();
        Request step = new Step(sql);
        attempt(step, trip -> core.run(step, TransactionCalls.text(sql), loan.connection(), trip));
    }

    private static JdbcWork<Void> text(String sql) {
        return (connection, trip) -> {
            Demarcation.step(connection, sql);
            return null;
        };
    }

    /** Goes back to a savepoint, also after an error, if the server still has it. */
    void restore(String sql) {
        state.checkOpen();
        checkNotStreaming();
        if (!begun) {
            throw new TransactionStateException("The connection was lost, and the savepoint with it.");
        }
        Request step = new Step(sql);
        try {
            core.run(step, text(sql), loan.connection(), core.trip());
        } catch (SQLException e) {
            throw failed(e, core.fault(e, FaultPhase.STATEMENT), step);
        }
        state.restored();
    }

    /** The connection, for what JDBC alone can do. */
    Connection connection() {
        checkReady();
        if (!begun) {
            begin(core.deadline());
        }
        wrote = true;   // who knows
        return new LentConnection(loan.lease().pooled());
    }

    @Override
    public <T> Stream<T> stream(Request request, JdbcWork<OpenRows> opening, RowReader<T> reader) {
        checkReady();
        OpenRows rows = attempt(request, trip -> opening.run(loan.connection(), trip));
        streaming = true;
        return RowStream.of(rows, reader, new TransactionStream(this, core, request));
    }

    boolean streaming() {
        return streaming;
    }

    void streamEnded() {
        streaming = false;
    }

    /** A stream was closed before its end: the connection serves this transaction on, if it can, and nobody after it. */
    void streamAbandoned(boolean sound, Request request) {
        streaming = false;
        tainted = true;
        if (!sound) {
            drop();
            state.spoiled(new ConnectionException("A stream was closed before its end, with too many rows left to read: its connection was cut, "
                    + "and the transaction is lost. Limit the query, or stream in a transaction of its own.",
                    new FailedStatement(request.sql(), java.util.List.of(), null), null));
        }
    }

    void commit() {
        checkReady();
        if (begun) {
            try {
                loan.demarcation().commit(loan.connection());
            } catch (SQLException e) {
                throw commitFailed(e);
            } catch (RuntimeException | Error e) {
                state.unknown(e);
                drop();
                throw e;
            }
        }
        end(TransactionStatus.COMMITTED, "COMMIT");
    }

    private DatabaseException commitFailed(SQLException error) {
        Fault fault = core.fault(error, FaultPhase.COMMIT);
        core.step("COMMIT failed");
        if (fault.lost()) {
            DatabaseException unknown = core.failures().unknown(error, null);
            state.unknown(unknown);
            drop();
            return unknown;
        }
        DatabaseException failure = core.failures().of(error, fault, null);
        undo();
        return failure;
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

    /** However this fails, nothing is stored: a connection that cannot say ROLLBACK is cut. */
    private void undo() {
        if (streaming) {
            streaming = false;
            drop();
        }
        if (begun) {
            try {
                loan.demarcation().rollback(loan.connection());
            } catch (SQLException | RuntimeException e) {
                drop();
            }
        }
        end(TransactionStatus.ROLLED_BACK, "ROLLBACK");
    }

    private void end(TransactionStatus status, String step) {
        state.ended(status);
        Loan ended = loan;
        boolean said = begun;
        loan = null;
        begun = false;
        if (ended != null) {
            release(ended, said);
        }
        if (said && ended.demarcation() != Demarcation.EXTERNAL) {
            core.step(step);
        }
    }

    private void release(Loan ended, boolean said) {
        try {
            if (said) {
                ended.demarcation().end(ended.connection(), isolationBefore);
            }
        } catch (SQLException | RuntimeException e) {
            ended.evict();
            return;
        }
        if (tainted) {
            ended.evict();
        } else {
            ended.giveBack();
        }
    }

    private void step(String step) {
        if (loan.demarcation() != Demarcation.EXTERNAL) {
            core.step(step);
        }
    }
}
