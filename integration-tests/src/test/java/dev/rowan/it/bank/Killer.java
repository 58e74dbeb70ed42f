package dev.rowan.it.bank;

import dev.rowan.it.database.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Has the server end connections, by a connection of its own; threads share it. */
final class Killer implements AutoCloseable {
    private static final int NO_SUCH_THREAD = 1094;

    private final boolean mySql;
    private final Connection connection;

    Killer(TestDatabase database) throws SQLException {
        mySql = database.kind().isMySqlFamily();
        connection = database.dataSource().getConnection();
    }

    /** Ends the connection that comes from that port; false when there is none. */
    synchronized boolean kill(int port) {
        try {
            return mySql ? killThread(port) : terminateBackend(port);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean killThread(int port) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select id from information_schema.processlist where host = ?")) {
            query.setString(1, "127.0.0.1:" + port);
            try (ResultSet rows = query.executeQuery(); Statement kill = connection.createStatement()) {
                if (!rows.next()) {
                    return false;
                }
                kill.execute("kill " + rows.getLong(1));
                return true;
            }
        } catch (SQLException e) {
            if (e.getErrorCode() == NO_SUCH_THREAD) {
                return false;
            }
            throw e;
        }
    }

    private boolean terminateBackend(int port) throws SQLException {
        try (PreparedStatement kill = connection.prepareStatement(
                "select pg_terminate_backend(pid) from pg_stat_activity where client_port = ?")) {
            kill.setInt(1, port);
            try (ResultSet rows = kill.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    @Override
    public synchronized void close() throws SQLException {
        connection.close();
    }
}
