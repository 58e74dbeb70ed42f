package dev.rowan.pool;

import dev.rowan.ConnectionException;
import dev.rowan.FailedStatement;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** A pool that opens nothing before the first borrower comes, and is replaced by an empty one at {@link #dispose()}. Threads share it. */
public final class ConnectionPool implements Lender {
    private final PoolSettings settings;
    private final ConnectionMaker maker;
    private final BorrowTraces traces;
    private final ReentrantLock change = new ReentrantLock();
    private volatile RunningPool running;
    private volatile boolean closed;

    public ConnectionPool(PoolSettings settings, ConnectionMaker maker) {
        this.settings = settings;
        this.maker = maker;
        this.traces = settings.leakTracing() ? new BorrowTraces() : BorrowTraces.NONE;
    }

    @Override
    public Lease borrow(Deadline deadline) throws SQLException {
        RunningPool pool = running;
        Lease lease = pool == null ? null : pool.borrow(deadline);
        while (lease == null) {   // loading a driver, or changing pools, is no wait for a connection: that begins now
            lease = start(deadline).borrow(Deadline.in(settings.timeout()));
        }
        return lease;
    }

    private RunningPool start(Deadline deadline) throws SQLException {
        if (!lock(deadline)) {
            throw maker.failure("none could be made within " + settings.timeout().toMillis() + " ms");
        }
        try {
            if (closed) {
                throw new ConnectionException("The engine is closed.", FailedStatement.NONE, null);
            }
            if (running == null) {
                maker.makeFirst(deadline);
                running = new RunningPool(settings, maker, traces);
            }
            return running;
        } finally {
            change.unlock();
        }
    }

    private boolean lock(Deadline deadline) throws SQLException {
        try {
            return change.tryLock(deadline.left(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", "08000", e);
        }
    }

    @Override
    public Counts counts() {
        RunningPool pool = running;
        return pool == null ? Counts.NONE : pool.counts();
    }

    @Override
    public void dispose() {
        change.lock();
        try {
            RunningPool old = running;
            running = null;
            if (old != null) {
                old.retire();
            }
        } finally {
            change.unlock();
        }
    }

    @Override
    public void close() {
        closed = true;
        dispose();
    }
}
