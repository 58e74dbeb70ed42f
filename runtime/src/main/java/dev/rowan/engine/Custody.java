package dev.rowan.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** What a connection in other hands may do, and who hears of it. */
interface Custody {
    /**
     * Somebody is about to make a statement.
     *
     * @param sql its text, or null where it is said later
     */
    void speaking(String sql) throws SQLException;

    default boolean autoCommit(Connection connection) throws SQLException {
        return connection.getAutoCommit();
    }

    default void commit() throws SQLException {
        throw refused("commit");
    }

    default void rollback() throws SQLException {
        throw refused("rollback");
    }

    static SQLException refused(String method) {
        return new SQLException("Connection." + method + " would go behind the transaction's back: say it to the transaction", "25000");
    }
}
