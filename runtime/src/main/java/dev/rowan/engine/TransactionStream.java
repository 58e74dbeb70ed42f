package dev.rowan.engine;

import dev.rowan.dialect.DriverFamily;
import dev.rowan.dialect.FaultPhase;
import java.sql.Connection;
import java.sql.SQLException;

/** The end of a stream in a transaction, which goes on after it. */
final class TransactionStream implements StreamEnd {
    private static final long PATIENCE_NANOS = 400_000_000;

    private final TransactionCalls calls;
    private final EngineCore core;
    private final Request request;
    private final long start;

    TransactionStream(TransactionCalls calls, EngineCore core, Request request) {
        this.calls = calls;
        this.core = core;
        this.request = request;
        this.start = core.log().start();
    }

    @Override
    public void exhausted(OpenRows rows, long read) throws SQLException {
        rows.close();
        calls.streamEnded();
        told(read, null);
    }

    /**
     * MySQL's and MariaDB's drivers must read what is left before anything else can be said on the connection: so they may, for a moment.
     * Where that is not enough the connection is cut, and the transaction with it.
     */
    @Override
    public void abandoned(OpenRows rows, long read) {
        told(read, null);
        if (!calls.streaming()) {
            return;   // the transaction has ended, and the connection with it
        }
        DriverFamily family = core.database().family();
        boolean sound = family == DriverFamily.CONNECTOR_J || family == DriverFamily.MARIADB ? drained(rows) : rows.closed();
        calls.streamAbandoned(sound, sound && family.closesUnread(), request);
    }

    private static boolean drained(OpenRows rows) {
        long begun = System.nanoTime();
        try {
            Connection connection = rows.statement().getConnection();
            int timeout = connection.getNetworkTimeout();
            connection.setNetworkTimeout(Runnable::run, (int) (PATIENCE_NANOS / 1_000_000));
            while (rows.rows().next()) {
                if (System.nanoTime() - begun > PATIENCE_NANOS) {
                    return false;
                }
            }
            connection.setNetworkTimeout(Runnable::run, timeout);
            rows.close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public RuntimeException broken(OpenRows rows, long read, SQLException error) {
        calls.streamEnded();
        told(read, error);
        rows.closed();
        return calls.failed(error, core.fault(error, FaultPhase.STATEMENT), request);
    }

    private void told(long read, SQLException error) {
        core.log().ended(request, read, start, error);
    }
}
