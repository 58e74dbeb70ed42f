package dev.rowan.dialect;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.util.Locale;

/** Drivers that behave alike: how they report faults, stream rows, and end transactions. */
public enum DriverFamily {
    H2, CONNECTOR_J, MARIADB, OTHER;

    /** The family of the driver behind a connection. */
    public static DriverFamily of(DatabaseMetaData metaData) throws SQLException {
        String name = String.valueOf(metaData.getDriverName()).toLowerCase(Locale.ROOT);
        if (name.startsWith("h2")) {
            return H2;
        }
        if (name.startsWith("mariadb")) {
            return MARIADB;
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

    /** The fetch size that reads rows one by one, or a few at a time, instead of all into memory. */
    public int streamFetchSize(int wanted) {
        int size = wanted > 0 ? wanted : 1000;
        return this == CONNECTOR_J ? Integer.MIN_VALUE : size;
    }
}
