package dev.rowan.engine;

import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultPhase;
import java.sql.SQLException;

/** The end of a stream that has a connection to itself. */
final class AutocommitStream implements StreamEnd {
    private final EngineCore core;
    private final Loan loan;
    private final Request request;
    private final long start;

    AutocommitStream(EngineCore core, Loan loan, Request request) {
        this.core = core;
        this.loan = loan;
        this.request = request;
        this.start = core.log().start();
    }

    @Override
    public void exhausted(OpenRows rows, long read) throws SQLException {
        rows.close();
        loan.commitImplicit();
        loan.giveBack();
        told(read, null);
    }

    /** To read the rest could take for ever, and a connection with an unread rest is of no use to anybody. */
    @Override
    public void abandoned(OpenRows rows, long read) {
        if (core.database().family().closesUnread() && rows.closed()) {
            loan.undo();
        } else {
            loan.evict();
        }
        told(read, null);
    }

    @Override
    public RuntimeException broken(OpenRows rows, long read, SQLException error) {
        Fault fault = core.fault(error, FaultPhase.STATEMENT);
        loan.evict();
        told(read, error);
        return core.failures().of(error, fault, request);
    }

    private void told(long read, SQLException error) {
        core.log().ended(request, read, start, error);
    }
}
