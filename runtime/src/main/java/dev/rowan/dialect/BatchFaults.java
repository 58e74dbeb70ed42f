package dev.rowan.dialect;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.postgresql.core.BaseConnection;
import org.sqlite.SQLiteConnection;

/** What drivers tell of the row at which a batch failed. */
public final class BatchFaults {
    private static final Set<FaultKind> OF_A_ROW = EnumSet.of(FaultKind.UNIQUE, FaultKind.FOREIGN_KEY, FaultKind.NOT_NULL,
            FaultKind.CHECK, FaultKind.INTEGRITY, FaultKind.DATA);

    /** {@code Batch entry 2 … was aborted}, in the user's language: the number comes first in each. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}");

    private BatchFaults() {
    }

    /** Whether such an error is about one row, rather than about a lock or the connection. */
    public static boolean ofARow(FaultKind kind) {
        return OF_A_ROW.contains(kind);
    }

    /**
     * The rows among which the refused one is.
     *
     * @param rows how many the batch had
     * @param merged whether the driver may have made one statement of several
     */
    public static RowSpan span(DriverFamily family, SQLException error, int rows, boolean merged) {
        RowSpan all = new RowSpan(0, rows - 1);
        if (!(error instanceof BatchUpdateException batch)) {
            return all;
        }
        if (family == DriverFamily.POSTGRESQL) {
            int entry = merged ? -1 : number(String.valueOf(error.getMessage()));
            return entry >= 0 && entry < rows ? RowSpan.of(entry) : all;
        }
        RowSpan failed = failed(batch.getUpdateCounts(), rows, all);
        return family == DriverFamily.H2 ? RowSpan.of(failed.first()) : failed;   // H2 tells each row, and the error of the first
    }

    /** A driver goes on after an error and tells of each row, or ends with the counts of those before. */
    private static RowSpan failed(int[] counts, int rows, RowSpan all) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0 && counts[i] != Statement.SUCCESS_NO_INFO) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first >= 0 ? new RowSpan(first, last) : counts.length < rows ? RowSpan.of(counts.length) : all;
    }

    private static int number(String message) {
        Matcher number = NUMBER.matcher(message);
        return number.find() ? Integer.parseInt(number.group()) : -1;
    }

    /** Whether a driver may make one statement of a batch of INSERTs that ask for no keys. */
    public static boolean merges(DriverFamily family, Connection connection) throws SQLException {
        return family != DriverFamily.POSTGRESQL || PostgreSql.merges(connection);
    }

    /** What PostgreSQL's server tells of a row in an error: its values, or those of a key; null where it tells nothing. */
    public static String detail(SQLException error) {
        SQLException each = error;
        String detail = null;
        while (each != null && detail == null) {
            detail = PostgreSqlFaults.detail(each);
            each = each.getNextException();
        }
        return detail;
    }

    /** How many rows a connection to SQLite has changed; 0 of another database. */
    public static long changes(DriverFamily family, Connection connection) throws SQLException {
        return family == DriverFamily.SQLITE ? Sqlite.changes(connection) : 0;
    }

    /**
     * Whether all that statements do to a table can be undone by a rollback to a savepoint, and does nothing else: there are no triggers,
     * and on MySQL and MariaDB the table is InnoDB's.
     */
    public static boolean undoable(DriverFamily family, Connection connection, String schema, String table) throws SQLException {
        boolean sqlite = family == DriverFamily.SQLITE;
        try (PreparedStatement query = connection.prepareStatement(sqlite
                ? "select not exists(select 1 from sqlite_master where type = 'trigger')"
                : "select engine = 'InnoDB' and not exists(select 1 from information_schema.triggers "
                        + "where event_object_schema = table_schema and event_object_table = table_name) "
                        + "from information_schema.tables where table_schema = coalesce(?, database()) and table_name = ?")) {
            if (!sqlite) {
                query.setString(1, schema);
                query.setString(2, table);
            }
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    /** Loaded only where that driver is. */
    private static final class PostgreSql {
        static boolean merges(Connection connection) throws SQLException {
            return !connection.isWrapperFor(BaseConnection.class)
                    || connection.unwrap(BaseConnection.class).getQueryExecutor().isReWriteBatchedInsertsEnabled();
        }
    }

    private static final class Sqlite {
        static long changes(Connection connection) throws SQLException {
            return connection.unwrap(SQLiteConnection.class).getDatabase().total_changes();
        }
    }
}
