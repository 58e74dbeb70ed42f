package dev.rowan.dialect;

import dev.rowan.RowanException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConnection;

/** Makes SQLite's connections what Rowan promises of them. Loaded only where SQLite's driver is; threads share it. */
final class SqliteConnections {
    /** SQLite asks after so many steps of its machine whether to go on: some ten thousand times a second. */
    private static final int STEPS = 10_000;
    private static final long PAUSE_MILLIS = 10;

    /** Those that were seen, which are not kept from being collected. */
    private static final Set<Connection> READY = Collections.newSetFromMap(Collections.synchronizedMap(new WeakHashMap<>()));

    private SqliteConnections() {
    }

    /**
     * Makes a connection ready, the first time that it is seen: functions for decimals, foreign keys, LIKE that minds case as {@code =}
     * does.
     *
     * @param mayCommit whether a transaction that is open, of which nothing is done yet, may be ended for it
     */
    static void ready(Connection connection, boolean mayCommit) throws SQLException {
        SQLiteConnection physical = connection.unwrap(SQLiteConnection.class);
        if (READY.contains(physical)) {
            return;
        }
        SqliteFunctions.register(physical);
        boolean open = !physical.getAutoCommit();
        if (open && mayCommit) {
            physical.setAutoCommit(true);
        }
        try (Statement statement = physical.createStatement()) {
            statement.execute("pragma foreign_keys = on");
            statement.execute("pragma case_sensitive_like = on");
            requireForeignKeys(statement);
        }
        if (open && mayCommit) {
            physical.setAutoCommit(false);
        }
        READY.add(physical);
    }

    /** SQLite switches them on between transactions only, and says nothing where it does not. */
    private static void requireForeignKeys(Statement statement) throws SQLException {
        if (!"1".equals(text(statement, "pragma foreign_keys"))) {
            throw new RowanException("Foreign keys are off on this connection of SQLite, and its transaction keeps "
                    + "Rowan from switching them on: let its DataSource do it (SQLiteConfig.enforceForeignKeys(true)).", null);
        }
    }

    /**
     * Sets how the database keeps what a transaction may undo. In WAL, a reader and the writer do not wait for one another; it is a
     * property of the file, so that most find it done.
     *
     * @param mode the mode, or null to leave it as it is
     * @param patience how many milliseconds to wait for others, as SQLite does not here
     */
    static void journal(Connection connection, String mode, long patience) throws SQLException {
        long start = System.nanoTime();
        while (mode != null) {
            try (Statement statement = connection.createStatement()) {
                if (mode.equalsIgnoreCase(text(statement, "pragma journal_mode"))
                        || text(statement, "pragma journal_mode = " + mode) != null) {
                    return;
                }
            } catch (SQLException e) {
                if (e.getErrorCode() == SqliteFaults.READONLY) {
                    return;   // a file that nobody writes needs none
                }
                if (e.getErrorCode() != SqliteFaults.BUSY || System.nanoTime() - start > patience * 1_000_000) {
                    throw e;
                }
                pause(e);
            }
        }
    }

    private static void pause(SQLException reason) throws SQLException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw reason;
        }
    }

    private static String text(Statement statement, String sql) throws SQLException {
        try (ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    /**
     * Stops what runs on a connection at this time of {@link System#nanoTime}: SQLite's driver takes a query timeout for another thing.
     */
    static void stopAt(Connection connection, long deadline) throws SQLException {
        ProgressHandler.setHandler(connection.unwrap(SQLiteConnection.class), STEPS, new ProgressHandler() {
            @Override
            protected int progress() {
                return System.nanoTime() - deadline > 0 ? 1 : 0;
            }
        });
    }

    /** Lets it run again as long as it likes. */
    static void goOn(Connection connection) throws SQLException {
        ProgressHandler.clearHandler(connection.unwrap(SQLiteConnection.class));
    }
}
