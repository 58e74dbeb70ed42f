package dev.rowan.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The text of a statement for one database, with the values of its parameters. */
public final class Bound {

    private final String sql;
    private final List<Bind<?>> binds;
    private final Origin origin;

    Bound(String sql, List<Bind<?>> binds, Origin origin) {
        this.sql = sql;
        this.binds = binds;
        this.origin = origin;
    }

    /** The same, met again. */
    Bound cached() {
        return origin == Origin.RENDERED ? new Bound(sql, binds, Origin.CACHED) : this;
    }

    /** The text. */
    public String sql() {
        return sql;
    }

    /** Where the text came from. */
    public Origin origin() {
        return origin;
    }

    /** How many parameters there are. */
    public int size() {
        return binds.size();
    }

    /** What a statement is asked to do once its values are bound. */
    @FunctionalInterface
    public interface Execution<R> {

        /** Runs the statement: {@code PreparedStatement::executeUpdate}, say. */
        R run(PreparedStatement statement) throws SQLException;
    }

    /**
     * Binds all values, from parameter 1 on, and runs the statement; streams that were opened for it are closed then.
     *
     * @throws SQLException what the driver throws, and where the source of a {@link LargeValue} failed, what that says
     * @throws dev.rowan.DataException if the database would store another value than one of these
     */
    public <R> R execute(PreparedStatement statement, Execution<R> execution) throws SQLException {
        List<AnnouncedStream> opened = new ArrayList<>(0);
        try {
            bind(statement, opened);
            return execution.run(statement);
        } catch (SQLException e) {
            throw explained(e, opened);
        } finally {
            opened.forEach(AnnouncedStream::close);
        }
    }

    private void bind(PreparedStatement statement, List<AnnouncedStream> opened) throws SQLException {
        for (int i = 0; i < binds.size(); i++) {
            if (binds.get(i).value() instanceof LargeValue large) {
                opened.add(large.announced());
                opened.get(opened.size() - 1).bind(statement, i + 1);
            } else {
                binds.get(i).bind(statement, i + 1);
            }
        }
    }

    /** Drivers hide what a stream threw, each in its own way; the state is that of a value's length (SQL:2016, 24.1). */
    private static SQLException explained(SQLException error, List<AnnouncedStream> opened) {
        for (AnnouncedStream stream : opened) {
            if (stream.failure() != null) {
                SQLException explained = new SQLException("a large value was not read: " + stream.failure().getMessage(), "22026",
                        stream.failure());
                explained.addSuppressed(error);
                return explained;
            }
        }
        return error;
    }

    /** The values, for a log or an error: made when asked for. */
    public List<Parameter> parameters() {
        List<Parameter> parameters = new ArrayList<>(binds.size());
        for (Bind<?> bind : binds) {
            parameters.add(bind.parameter());
        }
        return parameters;
    }
}
