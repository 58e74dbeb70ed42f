package dev.rowan.engine;

import dev.rowan.DataException;
import dev.rowan.FailedRow;
import dev.rowan.dialect.BatchFaults;
import dev.rowan.dialect.RowSpan;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** One statement run for many rows, which tells the trip the row that the database refused. For one call. */
final class RowBatch<T> {

    private final Connection connection;
    private final Trip trip;
    private final RowRequest request;
    private final List<? extends T> rows;
    private final Binder<? super T> binder;

    RowBatch(Connection connection, Trip trip, RowRequest request, List<? extends T> rows, Binder<? super T> binder) {
        this.connection = connection;
        this.trip = trip;
        this.request = request;
        this.rows = rows;
        this.binder = binder;
    }

    /** Binds the values of one row. */
    interface Binder<T> {

        void bind(PreparedStatement statement, T row) throws SQLException;
    }

    /** What is done for one row. */
    interface Step {

        void run(int row) throws SQLException;
    }

    /** All in one batch; gives what the driver says of each. */
    int[] together(PreparedStatement statement, boolean keysWanted) throws SQLException {
        long before = BatchFaults.changes(trip.family(), connection);
        for (int i = 0; i < rows.size(); i++) {
            bind(statement, i);
            statement.addBatch();
        }
        try {
            return statement.executeBatch();
        } catch (SQLException error) {
            trip.refused(new RefusedRow(connection, trip, request, keysWanted, again(statement)).find(error, before));
            throw error;
        }
    }

    /** What Rowan itself refuses is told with its row, too. */
    private void bind(PreparedStatement statement, int row) throws SQLException {
        try {
            binder.bind(statement, rows.get(row));
        } catch (DataException refused) {
            int place = request.before() + row + 1;
            throw refused.in(new FailedRow(place, place, request.total(), null));
        }
    }

    private Step again(PreparedStatement statement) {
        return row -> {
            bind(statement, row);
            statement.executeUpdate();
        };
    }

    /** One after the other. */
    void oneByOne(PreparedStatement statement, Step step) throws SQLException {
        trip.runsForEach(request);
        for (int i = 0; i < rows.size(); i++) {
            bind(statement, i);
            try {
                step.run(i);
            } catch (SQLException error) {
                trip.refused(RowSpan.of(i));
                throw error;
            }
        }
    }
}
