package dev.rowan.pool;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.HikariPoolMXBean;
import dev.rowan.ConnectionException;
import dev.rowan.FailedStatement;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The connections of somebody else's {@link DataSource}, who also closes it. Threads share it. */
public final class GivenConnections implements Lender {
    private final DataSource source;
    private volatile boolean closed;

    public GivenConnections(DataSource source) {
        this.source = source;
    }

    @Override
    public Lease borrow(Deadline deadline) throws SQLException {
        if (closed) {
            throw new ConnectionException("The engine is closed.", FailedStatement.NONE, null);
        }
        return new GivenLease(source, source.getConnection());
    }

    @Override
    public Counts counts() {
        HikariPoolMXBean pool = source instanceof HikariDataSource hikari ? hikari.getHikariPoolMXBean() : null;
        return pool == null ? Counts.NONE
                : new Counts(pool.getActiveConnections(), pool.getIdleConnections(), pool.getThreadsAwaitingConnection());
    }

    @Override
    public void dispose() {
        if (source instanceof HikariDataSource hikari && hikari.getHikariPoolMXBean() != null) {
            hikari.getHikariPoolMXBean().softEvictConnections();
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private record GivenLease(DataSource source, Connection connection) implements Lease {
        @Override
        public Connection pooled() {
            return connection;
        }

        @Override
        public void giveBack() {
            try {
                connection.close();
            } catch (SQLException e) {
                Cut.now(connection);
            }
        }

        @Override
        public void evict() {
            Cut.now(connection);
            if (source instanceof HikariDataSource hikari) {
                hikari.evictConnection(connection);
            } else {
                giveBack();
            }
        }
    }
}
