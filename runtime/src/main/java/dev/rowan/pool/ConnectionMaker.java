package dev.rowan.pool;

import dev.rowan.dialect.FaultTable;
import dev.rowan.dialect.JdbcTarget;
import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Logger;
import javax.sql.DataSource;

/** Makes the connections of a pool; keeps the first until HikariCP asks for it, so that its borrower sees at once what is wrong. */
public final class ConnectionMaker implements DataSource {
    private static final long PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 500;

    private final JdbcTarget target;
    private final AtomicReference<Connection> first = new AtomicReference<>();
    private volatile SQLException lastFailure;

    public ConnectionMaker(JdbcTarget target) {
        this.target = target;
    }

    /** Tries until the deadline, since a server may still be starting; a wrong password or database is told at once. */
    void makeFirst(Deadline deadline) throws SQLException {
        for (long pause = PAUSE_MILLIS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS)) {
            try {
                close(first.getAndSet(target.connect()));
                lastFailure = null;
                return;
            } catch (SQLException e) {
                lastFailure = e;
                if (deadline.left() <= pause || FaultTable.hopeless(e)) {
                    throw e;
                }
                pause(pause, e);
            }
        }
    }

    private static void pause(long millis, SQLException reason) throws SQLException {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private static void close(Connection connection) throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }

    /** Why there is no connection: the last thing that went wrong. */
    SQLException failure(String otherwise) {
        SQLException failure = lastFailure;
        return failure != null ? failure : new SQLException(otherwise, "08001");
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection ready = first.getAndSet(null);
        if (ready != null) {
            return ready;
        }
        try {
            Connection made = target.connect();
            lastFailure = null;
            return made;
        } catch (SQLException e) {
            lastFailure = e;
            throw e;
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The engine's URL says who connects");
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
    }

    @Override
    public void setLoginTimeout(int seconds) {
    }

    /** How long HikariCP waits at its end for a connection that is being made. */
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public String toString() {
        return "ConnectionMaker";   // HikariCP logs its data source
    }
}
