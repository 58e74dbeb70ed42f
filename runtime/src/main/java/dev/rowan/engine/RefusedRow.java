package dev.rowan.engine;

import dev.rowan.dialect.BatchFaults;
import dev.rowan.dialect.DriverFamily;
import dev.rowan.dialect.Fault;
import dev.rowan.dialect.FaultKind;
import dev.rowan.dialect.FaultPhase;
import dev.rowan.dialect.FaultTable;
import dev.rowan.dialect.RowSpan;
import dev.rowan.sql.Verb;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Finds the row at which a batch failed. What the driver tells is taken; where it made one statement of the batch, and so does not know,
 * the rows are tried one by one within a savepoint, which is rolled back: only where that has no other effect, and on databases that take
 * statements after an error. For one call.
 */
final class RefusedRow {

    private static final String SAVEPOINT = "rowan_refused_row";

    private final Connection connection;
    private final Trip trip;
    private final RowRequest request;
    private final boolean keysWanted;
    private final RowBatch.Step again;

    RefusedRow(Connection connection, Trip trip, RowRequest request, boolean keysWanted, RowBatch.Step again) {
        this.connection = connection;
        this.trip = trip;
        this.request = request;
        this.keysWanted = keysWanted;
        this.again = again;
    }

    /**
     * The row, or those among which it is; null where the error is about no row.
     *
     * @param changesBefore what SQLite had counted before the batch
     */
    RowSpan find(SQLException error, long changesBefore) {
        if (!BatchFaults.ofARow(fault(error).kind())) {
            return null;
        }
        RowSpan all = new RowSpan(0, request.sets() - 1);
        try {
            boolean merged = request.verb() == Verb.INSERT && !keysWanted && BatchFaults.merges(trip.family(), connection);
            RowSpan told = BatchFaults.span(trip.family(), error, request.sets(), merged);
            return told.one() ? told : sought(error, told, told.equals(all), changesBefore);
        } catch (SQLException e) {
            error.addSuppressed(e);
            return all;
        }
    }

    private RowSpan sought(SQLException error, RowSpan told, boolean nothingStored, long changesBefore) throws SQLException {
        return switch (trip.family()) {
            case POSTGRESQL -> RowDetail.find(BatchFaults.detail(error), request, told);
            case CONNECTOR_J -> !request.newRows() || nothingStored ? tried(error, told) : told;
            case MARIADB -> tried(error, told);
            case SQLITE -> request.newRows() ? counted(changesBefore, told) : tried(error, told);
            case H2, OTHER -> told;
        };
    }

    /** SQLite ends at the error, and counts a row for each INSERT before it. */
    private RowSpan counted(long before, RowSpan told) throws SQLException {
        long done = BatchFaults.changes(DriverFamily.SQLITE, connection) - before;
        return undoable() && done >= 0 && done < request.sets() ? RowSpan.of((int) done) : told;
    }

    private boolean undoable() throws SQLException {
        return BatchFaults.undoable(trip.family(), connection, request.table().schema(), request.table().name());
    }

    /** MySQL's INSERT of many rows has stored none; an upsert, UPDATE or DELETE that was done does the same again, or nothing. */
    private RowSpan tried(SQLException error, RowSpan told) throws SQLException {
        if (!undoable()) {
            return told;
        }
        Demarcation.step(connection, "savepoint " + SAVEPOINT);
        try {
            return matching(error, told);
        } finally {
            Demarcation.step(connection, "rollback to savepoint " + SAVEPOINT);
            Demarcation.step(connection, "release savepoint " + SAVEPOINT);
        }
    }

    /**
     * The rows that are refused in the same way. Of rows that MariaDB's driver has inserted one by one, as it does where keys are wanted,
     * each is a duplicate now: of itself, and perhaps of the one that is sought.
     */
    private RowSpan matching(SQLException error, RowSpan told) {
        Fault fault = fault(error);
        boolean first = trip.family() != DriverFamily.MARIADB || !request.newRows() || fault.kind() != FaultKind.UNIQUE;
        RowSpan found = null;
        for (int row = told.first(); row <= told.last() && !(first && found != null); row++) {
            try {
                again.run(row);
            } catch (SQLException e) {
                if (fault(e).equals(fault) && (fault.kind() != FaultKind.UNIQUE || e.getMessage().equals(error.getMessage()))) {
                    found = found == null ? RowSpan.of(row) : new RowSpan(found.first(), row);
                }
            }
        }
        return found == null ? told : found;
    }

    private Fault fault(SQLException error) {
        return FaultTable.classify(trip.family(), FaultPhase.STATEMENT, error);
    }
}
