package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.mapper.RowReader;
import dev.rowan.pool.Deadline;
import dev.rowan.sql.StatementCache;
import dev.rowan.sql.Verb;
import java.sql.SQLException;
import java.time.Clock;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Each call on a connection of its own, where it commits itself. Threads share it. */
final class AutocommitCalls implements Calls {
    private final EngineCore core;
    private final Engine engine;

    AutocommitCalls(EngineCore core, Engine engine) {
        this.core = core;
        this.engine = engine;
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
    public void onRollback(Runnable undo) {
        // each call is committed when it returns
    }

    @Override
    public boolean keepsEach() {
        return true;
    }

    @Override
    public <R> R asOne(Supplier<R> body) {
        return body.get();      // each is counted by itself alone
    }

    @Override
    public <R> R call(Request request, JdbcWork<R> work) {
        return engine.isolation() == null ? alone(request, work) : together(tx -> tx.call(request, work));
    }

    private <R> R alone(Request request, JdbcWork<R> work) {
        DdlCall.check(core, request);
        Deadline deadline = core.deadline();
        while (true) {
            Loan loan = core.loan(deadline);
            Trip trip = core.trip(engine.around());
            R result;
            try {
                result = core.run(request, work, loan.connection(), trip);
            } catch (SQLException e) {
                if (again(e, loan, request, trip, deadline)) {
                    continue;
                }
                throw failure(e, request, trip);
            } catch (RuntimeException | Error e) {
                loan.undo();
                throw e;
            }
            settle(loan, request);
            return result;
        }
    }

    private void settle(Loan loan, Request request) {
        try {
            loan.commitImplicit();
        } catch (SQLException e) {
            Fault fault = core.fault(e, FaultPhase.COMMIT);
            loan.evict();
            throw fault.lost() ? core.failures().unknown(e, request) : core.failures().of(e, fault, request);
        }
        loan.giveBack();
    }

    /** Frees the connection; true when a dead one was met before anything could happen on it. */
    private boolean again(SQLException error, Loan loan, Request request, Trip trip, Deadline deadline) {
        Fault fault = core.fault(error, FaultPhase.STATEMENT);
        boolean harmless = request.verb() == Verb.SELECT || !trip.prepared();
        boolean again = harmless && core.redoable(error, fault, loan, deadline);
        if (fault.lost()) {
            loan.evict();
        } else {
            loan.undo();
        }
        return again;
    }

    private RuntimeException failure(SQLException error, Request request, Trip trip) {
        Fault fault = core.fault(error, FaultPhase.STATEMENT);
        boolean unknown = fault.lost() && request.verb() != Verb.SELECT && trip.prepared();
        return unknown ? core.failures().unknown(error, request) : core.failures().of(error, fault, request, trip.refused());
    }

    @Override
    public <R> R together(Function<Calls, R> body) {
        return engine.<R, RuntimeException>once(tx -> tx.calls().together(body));
    }

    @Override
    public <T> Stream<T> stream(Request request, JdbcWork<OpenRows> opening, RowReader<T> reader) {
        Deadline deadline = core.deadline();
        while (true) {
            Loan loan = core.loanForRows(deadline);
            Trip trip = core.trip(engine.around());
            try {
                trip.starts(request);
                OpenRows rows = core.codecs().run(opening, loan.connection(), trip);
                return RowStream.of(rows, core.codecs().reading(reader), new AutocommitStream(core, loan, request));
            } catch (SQLException e) {
                if (!again(e, loan, request, trip, deadline)) {
                    throw failure(e, request, trip);
                }
            } catch (RuntimeException | Error e) {
                loan.undo();
                throw e;
            }
        }
    }
}
