package dev.rowan.engine;

import dev.rowan.log.ParameterText;
import dev.rowan.log.StatementEvent;
import dev.rowan.log.StatementLog;
import dev.rowan.log.StatementTally;
import dev.rowan.log.StatementWatch;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/** Tells a log of calls and steps, and a tally of calls; where it does not listen, nothing is prepared for it. Threads share it. */
final class CallLog {
    private final StatementLog log;
    private final boolean hide;

    CallLog(StatementLog log, boolean hide) {
        this.log = log;
        this.hide = hide;
    }

    /** Runs one call, unless its tally refuses it, and tells of it. */
    <R> R run(Request request, JdbcWork<R> work, Connection connection, Trip trip) throws SQLException {
        trip.starts(request);
        if (!log.on()) {
            return work.run(connection, trip);
        }
        long start = System.nanoTime();
        R result;
        try {
            result = work.run(connection, trip);
        } catch (SQLException e) {
            tell(request, trip.rows(), start, e);
            throw e;
        }
        tell(request, trip.rows(), start, null);
        return result;
    }

    /** When a call begins whose end is told by {@link #ended}. */
    long start() {
        return log.on() ? System.nanoTime() : 0;
    }

    /** A call ended, well or, with an error, not. */
    void ended(Request request, long rows, long start, SQLException failure) {
        if (log.on()) {
            tell(request, rows, start, failure);
        }
    }

    private void tell(Request request, long rows, long start, SQLException failure) {
        if (request instanceof Step step) {
            log.transaction(failure == null ? step.sql() : step.sql() + " failed");
            return;
        }
        log.statement(new StatementEvent(request.sql(), request.verb(), ParameterText.of(request.sets(), request::parameters, hide),
                request.sets(), rows, Duration.ofNanos(System.nanoTime() - start), request.origin(), failure));
    }

    /** A tally for one session, or one transaction without a session. */
    StatementTally tally(StatementWatch watch, StatementTally around) {
        return watch.tally(around, log);
    }

    /** A transaction took a step. */
    void step(String step) {
        if (log.on()) {
            log.transaction(step);
        }
    }
}
