package dev.rowan.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** A connection of our own pool. */
final class PooledLease implements Lease {
    private final RunningPool pool;
    private final Connection pooled;
    private final Connection connection;

    PooledLease(RunningPool pool, Connection pooled) throws SQLException {
        this.pool = pool;
        this.pooled = pooled;
        this.connection = pooled.unwrap(Connection.class);
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Connection pooled() {
        return pooled;
    }

    @Override
    public void giveBack() {
        pool.returned(this, pooled, true);
    }

    @Override
    public void evict() {
        Cut.now(connection);
        pool.returned(this, pooled, false);
    }
}
