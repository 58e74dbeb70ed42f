package dev.rowan.engine;

import dev.rowan.ddl.TableRebuild;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Builds a table anew on a connection without a transaction: foreign keys off, all in one transaction, and on again, whatever happens.
 */
record RebuildWork(TableRebuild rebuild) implements JdbcWork<Integer> {
    /** What an engine takes for a lost connection (SQLITE_IOERR): one whose foreign keys stay off is fit for nobody. */
    private static final int LOST = 10;

    @Override
    public Integer run(Connection connection, Trip trip) throws SQLException {
        boolean kept = !connection.getAutoCommit();
        if (kept) {
            connection.setAutoCommit(true);     // nothing is done in its transaction
        }
        try {
            OnConnection database = new OnConnection(connection, trip);
            boolean keys = database.keys();
            database.execute("pragma foreign_keys = off");
            try {
                within(database);
            } finally {
                if (keys) {
                    database.keysOn();
                }
            }
        } finally {
            if (kept) {
                connection.setAutoCommit(false);
            }
        }
        return 0;
    }

    private void within(OnConnection database) throws SQLException {
        database.execute("begin immediate");
        try {
            rebuild.perform(database);
            database.execute("commit");
        } catch (SQLException | RuntimeException | Error e) {
            database.rollback(e);
            throw e;
        }
    }

    /** A connection as a rebuilding sees it. */
    private record OnConnection(Connection connection, Trip trip) implements TableRebuild.Database {
        @Override
        public List<String> texts(String query) throws SQLException {
            List<String> texts = new ArrayList<>();
            try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            }
            return texts;
        }

        @Override
        public void execute(String sql) throws SQLException {
            trip.execute(connection, sql);
        }

        boolean keys() throws SQLException {
            return texts("pragma foreign_keys").equals(List.of("1"));
        }

        void keysOn() throws SQLException {
            execute("pragma foreign_keys = on");
            if (!keys()) {
                throw new SQLException("the connection's foreign keys could not be switched on again", null, LOST);
            }
        }

        /** After an error that was worth one SQLite has rolled back by itself. */
        void rollback(Throwable failure) {
            try {
                execute("pragma legacy_alter_table = off");
                execute("rollback");
            } catch (SQLException e) {
                failure.addSuppressed(e);
            }
        }
    }
}
