package dev.rowan.dialect;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Locale;

/** Drivers that behave alike: how they report faults, stream rows, and end transactions. */
public enum DriverFamily {
    H2, CONNECTOR_J, MARIADB, POSTGRESQL, SQLITE, OTHER;

    /** The family of the driver behind a connection. */
    public static DriverFamily of(DatabaseMetaData metaData) throws SQLException {
        String name = String.valueOf(metaData.getDriverName()).toLowerCase(Locale.ROOT);
        if (name.startsWith("h2")) {
            return H2;
        }
        if (name.startsWith("mariadb")) {
            return MARIADB;
        }
        if (name.startsWith("sqlite")) {
            return SQLITE;
        }
        if (name.startsWith("postgresql")) {
            return POSTGRESQL;
        }
        return name.startsWith("mysql") ? CONNECTOR_J : OTHER;
    }

    /**
     * Whether a batch tells how many rows each of its statements changed. MariaDB's driver can send the rows of an UPDATE in bulk, and
     * is told nothing but success then.
     */
    public static boolean countsBatches(DatabaseMetaData metaData) throws SQLException {
        String url = String.valueOf(metaData.getURL()).toLowerCase(Locale.ROOT);
        return of(metaData) != MARIADB || !url.contains("usebulkstmts=true");
    }

    /** Whether its COMMIT of a transaction that an error has ended stores nothing and says nothing. */
    public boolean commitsInSilence() {
        return this == POSTGRESQL;
    }

    /** Whether rows come a few at a time only where auto-commit is off. */
    public boolean streamsInTransactionsOnly() {
        return this == POSTGRESQL;
    }

    /** The fetch size that reads rows one by one, or a few at a time, instead of all into memory. */
    public int streamFetchSize(int wanted) {
        int size = wanted > 0 ? wanted : 1000;
        return this == CONNECTOR_J ? Integer.MIN_VALUE : size;
    }

    /**
     * Makes a connection ready that somebody else opened, the first time that it is seen.
     *
     * @param mayCommit whether a transaction that is open, of which nothing is done yet, may be ended for it
     * @throws SQLException what the driver throws
     */
    public void ready(Connection connection, boolean mayCommit) throws SQLException {
        if (this == SQLITE) {
            SqliteConnections.ready(connection, mayCommit);
        }
    }

    /** A statement that binds and reads every type as Rowan's mappers and types expect it. */
    public PreparedStatement adapted(PreparedStatement statement, Connection connection) {
        return this == SQLITE ? new SqliteStatement(statement, connection) : statement;
    }

    /** Whether rows that nobody wants any more are closed at once, and leave a sound connection. */
    public boolean closesUnread() {
        return this == SQLITE;
    }
}
