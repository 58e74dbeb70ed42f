package dev.rowan.engine;

import dev.rowan.dialect.DriverFamily;
import dev.rowan.dialect.RowSpan;
import dev.rowan.log.StatementTally;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** One call on its way to the database: makes its statements, and notes how far it came. */
final class Trip {
    private final int timeoutSeconds;
    private final DriverFamily family;
    private final StatementTally tally;
    private long rows;
    private boolean prepared;
    private RowSpan refused;

    Trip(int timeoutSeconds, DriverFamily family, StatementTally tally) {
        this.timeoutSeconds = timeoutSeconds;
        this.family = family;
        this.tally = tally;
    }

    /**
     * Its statement is about to be made.
     *
     * @throws dev.rowan.RepeatedStatementException when it ran too often already
     */
    void starts(Request request) {
        if (tally.on() && !(request instanceof Step)) {
            tally.statement(request.sql(), request.verb(), 1);
        }
    }

    /** Its statement runs for each of these rows, rather than for all at once. */
    void runsForEach(Request request) {
        if (tally.on() && request.sets() > 1) {
            tally.statement(request.sql(), request.verb(), request.sets() - 1);
        }
    }

    /** A statement, with the engine's query timeout; the caller closes it. */
    PreparedStatement prepare(Connection connection, String sql) throws SQLException {
        return ready(connection.prepareStatement(sql), connection);
    }

    /** The same, whose generated keys are asked for: of these columns, or as the driver likes when none is named. */
    PreparedStatement prepareForKeys(Connection connection, String sql, String... columns) throws SQLException {
        return ready(columns.length == 0
                ? connection.prepareStatement(sql, Statement.RETURN_GENERATED_KEYS)
                : connection.prepareStatement(sql, columns), connection);
    }

    /** Runs a text without parameters; gives the rows it changed. */
    int execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            if (timeoutSeconds > 0) {
                statement.setQueryTimeout(timeoutSeconds);
            }
            prepared = true;
            rows = statement.executeUpdate(sql);
            return (int) rows;
        }
    }

    private PreparedStatement ready(PreparedStatement driversOwn, Connection connection) throws SQLException {
        PreparedStatement statement = family.adapted(driversOwn, connection);
        if (timeoutSeconds > 0) {
            statement.setQueryTimeout(timeoutSeconds);
        }
        prepared = true;
        return statement;
    }

    /** Tells how many rows were read or changed. */
    void rows(long number) {
        rows = number;
    }

    long rows() {
        return rows;
    }

    DriverFamily family() {
        return family;
    }

    /** Tells that the database refused one of these rows, counted from the first of this call. */
    void refused(RowSpan rows) {
        refused = rows;
    }

    /** Null where nothing is known of rows. */
    RowSpan refused() {
        return refused;
    }

    /** Whether a statement may have reached the server; before that, a call can be done again without harm. */
    boolean prepared() {
        return prepared;
    }
}
