package dev.rowan.pool;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.SQLExceptionOverride;
import com.zaxxer.hikari.pool.HikariPool;
import dev.rowan.PoolTimeoutException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** One HikariCP pool, from its first connection to the return of its last. */
final class RunningPool {
    private static final long OVERFLOW_IDLE_MILLIS = 10_000;   // HikariCP's floor

    private final PoolSettings settings;
    private final ConnectionMaker maker;
    private final BorrowTraces traces;
    private final HikariConfig config;
    private final HikariPool hikari;
    private final AtomicInteger users = new AtomicInteger();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile boolean retired;

    RunningPool(PoolSettings settings, ConnectionMaker maker, BorrowTraces traces) {
        this.settings = settings;
        this.maker = maker;
        this.traces = traces;
        this.config = config(settings, maker);
        this.hikari = new HikariPool(config);
    }

    private static HikariConfig config(PoolSettings settings, ConnectionMaker maker) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(settings.name());
        config.setDataSource(maker);
        config.setMaximumPoolSize(settings.maximum());
        config.setMinimumIdle(settings.size());
        config.setConnectionTimeout(settings.timeout().toMillis());
        config.setValidationTimeout(Math.min(5_000, settings.timeout().toMillis()));
        config.setMaxLifetime(settings.recycle().toMillis());
        config.setKeepaliveTime(0);
        config.setInitializationFailTimeout(-1);   // the first connection has been made when this pool starts
        config.setAutoCommit(true);
        config.setTransactionIsolation(settings.isolation());
        config.setExceptionOverride(new NeverEvict());
        if (settings.overflow() > 0) {
            config.setIdleTimeout(OVERFLOW_IDLE_MILLIS);
        }
        config.validate();
        return config;
    }

    /** A connection, or null when this pool was retired meanwhile. */
    Lease borrow(Deadline deadline) throws SQLException {
        users.incrementAndGet();
        Lease lease = null;
        try {
            if (!retired) {
                lease = new PooledLease(this, hikari.getConnection(Math.max(1, deadline.left())));
                traces.borrowed(lease);
            }
            return lease;
        } catch (SQLTransientConnectionException e) {
            throw notInTime(deadline, e);
        } finally {
            if (lease == null) {
                leave();
            }
        }
    }

    /** Either all were in use, or no new one could be made in time. */
    private SQLException notInTime(Deadline deadline, SQLTransientConnectionException e) {
        Lender.Counts counts = counts();
        if (counts.lent() + counts.idle() >= settings.maximum()) {
            throw timeout(counts, deadline);
        }
        return e.getCause() instanceof SQLException cause ? cause
                : maker.failure("none could be made within " + deadline.waited().toMillis() + " ms");
    }

    private PoolTimeoutException timeout(Lender.Counts counts, Deadline deadline) {
        String message = "No connection came free within " + deadline.waited().toMillis() + " ms: " + counts.lent() + " in use (poolSize "
                + settings.size() + " + maxOverflow " + settings.overflow() + "), " + counts.idle() + " idle, " + counts.waiting()
                + " more waiting. " + traces.oldest()
                + "Make transactions shorter, close each (try-with-resources), or raise poolSize, maxOverflow or poolTimeout.";
        return new PoolTimeoutException(
                message, settings.size(), settings.overflow(), counts.lent(), counts.idle(), counts.waiting(), deadline.waited());
    }

    Lender.Counts counts() {
        return new Lender.Counts(hikari.getActiveConnections(), hikari.getIdleConnections(), hikari.getThreadsAwaitingConnection());
    }

    /** Nobody new comes; idle connections close now, lent ones when they come back, and the last one ends the pool. */
    void retire() {
        users.incrementAndGet();
        retired = true;
        config.setMinimumIdle(0);
        hikari.softEvictConnections();
        leave();
    }

    void returned(Lease lease, Connection pooled, boolean sound) {
        traces.returned(lease);
        try {
            if (sound && !retired) {
                pooled.close();
            } else {
                hikari.evictConnection(pooled);
            }
        } catch (SQLException e) {
            hikari.evictConnection(pooled);
        }
        leave();
    }

    private void leave() {
        if (users.decrementAndGet() == 0 && retired && ended.compareAndSet(false, true)) {
            end();
        }
    }

    private void end() {
        try {
            hikari.shutdown();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Rowan knows better than a list of SQLStates which error means a broken connection: HikariCP is not to guess. */
    private static final class NeverEvict implements SQLExceptionOverride {
        @java.lang.Override   // the interface has a type of that name too
        public SQLExceptionOverride.Override adjudicate(SQLException e) {
            return SQLExceptionOverride.Override.DO_NOT_EVICT;
        }
    }
}
