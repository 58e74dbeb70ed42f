package dev.rowan.engine;

import dev.rowan.ConnectionException;
import dev.rowan.FailedStatement;
import dev.rowan.pool.Deadline;
import dev.rowan.pool.Lease;
import dev.rowan.pool.Lender;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Lends one connection, which is in a transaction, to many borrowers, each of whom has a savepoint in place of a transaction of his own.
 * One thread at a time has it, with as many loans as it likes; others wait.
 */
final class NestedConnections implements Lender {
    private final Connection connection;
    /** Those that have a savepoint, the outermost first. */
    private final List<NestedTurn> open = new ArrayList<>();
    private final AtomicInteger names = new AtomicInteger();
    private Thread owner;
    private int lent;
    private int waiting;
    private boolean closed;

    NestedConnections(Connection connection) {
        this.connection = connection;
    }

    @Override
    public synchronized Lease borrow(Deadline deadline) throws SQLException {
        if (closed) {
            throw new ConnectionException("The engine is closed.", FailedStatement.NONE, null);
        }
        waiting++;
        try {
            while (lent > 0 && owner != Thread.currentThread()) {
                await(deadline);
            }
        } finally {
            waiting--;
        }
        owner = Thread.currentThread();
        lent++;
        return new NestedTurn(this, connection);
    }

    private void await(Deadline deadline) throws SQLException {
        long left = deadline.left();
        if (left == 0) {
            throw new SQLException("All that happens within one transaction has one connection, and thread " + owner.getName()
                    + " has it, in a transaction or stream that is not ended", "08000");
        }
        try {
            wait(left);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while waiting for a connection", "08000", e);
        }
    }

    synchronized void ended() {
        lent--;
        notifyAll();
    }

    /** Its turns, the outermost first; they look after them under this object's lock. */
    List<NestedTurn> open() {
        return open;
    }

    /** A name that no other savepoint of the transaction has: with some databases a second one of a name takes the first away. */
    String name() {
        return "rowan_within_" + names.incrementAndGet();
    }

    @Override
    public synchronized Counts counts() {
        return new Counts(lent > 0 ? 1 : 0, lent > 0 ? 0 : 1, waiting);
    }

    /** Does nothing: the connection is the transaction's. */
    @Override
    public void dispose() {
    }

    @Override
    public synchronized void close() {
        closed = true;
    }
}
