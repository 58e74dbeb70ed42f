package dev.rowan.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** How a transaction begins and ends on a connection, which goes back as it came. */
enum Demarcation {
    /** By SQL text, on a connection that stays in auto-commit: JDBC's way would cost two statements more. */
    TEXT {
        @Override
        int begin(Connection connection, Isolation isolation) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                if (isolation != null) {
                    statement.execute("SET TRANSACTION ISOLATION LEVEL " + isolation.sql());
                }
                statement.execute("START TRANSACTION");
            }
            return UNCHANGED;
        }

        @Override
        void commit(Connection connection) throws SQLException {
            step(connection, "COMMIT");
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            step(connection, "ROLLBACK");
        }
    },
    /**
     * SQLite's, by SQL text, with the lock that writers need from the beginning: a transaction that asks for it later, when another has
     * written meanwhile, fails at once, whatever the timeout. Its driver would begin the next one within each commit.
     */
    IMMEDIATE {
        @Override
        int begin(Connection connection, Isolation isolation) throws SQLException {
            step(connection, "BEGIN IMMEDIATE");
            return UNCHANGED;
        }

        @Override
        void commit(Connection connection) throws SQLException {
            step(connection, "COMMIT");
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            rollbackIfAny(connection);
        }
    },
    /** SQLite's, with that lock from the first write: where most only read, and those that write are ready to be repeated. */
    DEFERRED {
        @Override
        int begin(Connection connection, Isolation isolation) throws SQLException {
            step(connection, "BEGIN");
            return UNCHANGED;
        }

        @Override
        void commit(Connection connection) throws SQLException {
            step(connection, "COMMIT");
        }

        @Override
        void rollback(Connection connection) throws SQLException {
            rollbackIfAny(connection);
        }
    },
    /** By switching auto-commit off, and on again. */
    SWITCHED {
        @Override
        int begin(Connection connection, Isolation isolation) throws SQLException {
            int before = KEPT.begin(connection, isolation);
            connection.setAutoCommit(false);
            return before;
        }

        @Override
        void end(Connection connection, int isolationBefore) throws SQLException {
            connection.setAutoCommit(true);
            super.end(connection, isolationBefore);
        }
    },
    /** As {@link #SWITCHED}, but the transaction itself is told its isolation, by its first statement: the connection keeps its own. */
    TOLD {
        @Override
        int begin(Connection connection, Isolation isolation) throws SQLException {
            connection.setAutoCommit(false);
            if (isolation != null) {
                step(connection, "SET TRANSACTION ISOLATION LEVEL " + isolation.sql());
            }
            return UNCHANGED;
        }

        @Override
        void end(Connection connection, int isolationBefore) throws SQLException {
            connection.setAutoCommit(true);
        }
    },

    /** Auto-commit is off for as long as the rows of one query are read. */
    AROUND_ROWS {
        @Override
        void end(Connection connection, int isolationBefore) throws SQLException {
            connection.setAutoCommit(true);
        }
    },

    /** The connection came with auto-commit off, as a mere setting of its pool, and goes back so. */
    KEPT,
    /** The connection is in a transaction around, and has a savepoint for this one; the isolation is that of the one around. */
    NESTED {
        @Override
        int begin(Connection connection, Isolation isolation) {
            return UNCHANGED;
        }
    },
    /** The connection came with somebody else's transaction, who will end it. */
    EXTERNAL {
        @Override
        int begin(Connection connection, Isolation isolation) {
            return UNCHANGED;
        }

        @Override
        void commit(Connection connection) {
        }

        @Override
        void rollback(Connection connection) {
        }
    };

    static final int UNCHANGED = -1;

    /** Begins; gives the isolation that {@link #end} must set again. */
    int begin(Connection connection, Isolation isolation) throws SQLException {
        if (isolation == null) {
            return UNCHANGED;
        }
        int before = connection.getTransactionIsolation();
        if (before == isolation.level()) {
            return UNCHANGED;
        }
        connection.setTransactionIsolation(isolation.level());
        return before;
    }

    void commit(Connection connection) throws SQLException {
        connection.commit();
    }

    void rollback(Connection connection) throws SQLException {
        connection.rollback();
    }

    /** Whether the transaction is, or is within, one that goes on after it: nothing may commit, and no other connection will do. */
    boolean within() {
        return this == EXTERNAL || this == NESTED;
    }

    /** Makes the connection what it was, after the commit or rollback. */
    void end(Connection connection, int isolationBefore) throws SQLException {
        if (isolationBefore != UNCHANGED) {
            connection.setTransactionIsolation(isolationBefore);
        }
    }

    /** SQLite itself rolls back after some errors; then there is nothing left to undo, and the connection is sound. */
    private static void rollbackIfAny(Connection connection) throws SQLException {
        try {
            step(connection, "ROLLBACK");
        } catch (SQLException e) {
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    static void step(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
