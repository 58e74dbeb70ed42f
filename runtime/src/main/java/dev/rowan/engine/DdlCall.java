package dev.rowan.engine;

import dev.rowan.DatabaseException;
import dev.rowan.TransactionStateException;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.pool.Deadline;
import dev.rowan.sql.Verb;
import java.sql.SQLException;

/**
 * DDL in a transaction of a database that commits when it meets DDL, or DDL that is a transaction of its own: it stands alone, between
 * reads and what begins anew after it.
 */
final class DdlCall {
    private static final String WITHIN = " would commit the transaction around this one when it meets DDL: run "
            + "that before, outside of it.";

    private final EngineCore core;
    private final TransactionConnection connection;
    private final TransactionCalls calls;

    DdlCall(EngineCore core, TransactionConnection connection, TransactionCalls calls) {
        this.core = core;
        this.connection = connection;
        this.calls = calls;
    }

    <R> R run(Request request, JdbcWork<R> work) {
        if (calls.commitment() != null) {
            throw refused((request.alone() ? " builds a table anew in a transaction of its own, and this one has "
                    : " commits when it meets DDL, and this transaction has ") + calls.commitment()
                    + ": run the DDL first, or in a transaction of its own.", request);
        }
        Deadline deadline = core.deadline();
        while (true) {
            connection.borrow(deadline);
            if (connection.nested()) {
                throw refused(WITHIN, request);
            }
            if (connection.external()) {
                throw refused(request.alone() ? " builds a table anew in a transaction of its own, and this one is somebody else's."
                        : " would commit somebody else's transaction when it meets DDL.", request);
            }
            Trip trip = core.trip(calls.tally());
            try {
                connection.pause();
                R result = core.run(request, work, connection.jdbc(), trip);
                connection.loan().commitImplicit();
                return result;
            } catch (SQLException e) {
                Fault fault = core.fault(e, FaultPhase.STATEMENT);
                if (trip.prepared() || !core.redoable(e, fault, connection.loan(), deadline)) {
                    throw fault.lost() && trip.prepared() ? unknown(e, request) : calls.failed(e, fault, request);
                }
                connection.drop();
            }
        }
    }

    /** Refuses DDL that would end the transaction in which all of an engine happens. */
    static void check(EngineCore core, Request request) {
        if (core.nested() && (request.alone() || request.verb() == Verb.DDL && core.database().dialect().ddlCommits())) {
            throw new TransactionStateException(core.database().dialect().product() + WITHIN + " Refused: " + request.sql());
        }
    }

    private TransactionStateException refused(String reason, Request request) {
        return new TransactionStateException(calls.dialect().product() + reason + " Refused: " + request.sql());
    }

    private DatabaseException unknown(SQLException error, Request request) {
        DatabaseException unknown = core.failures().unknown(error, request);
        calls.state().spoiled(unknown);
        connection.drop();
        return unknown;
    }
}
