package dev.rowan.engine;

import dev.rowan.dialect.Dialect;
import dev.rowan.sql.Bound;
import dev.rowan.sql.Column;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows that a change gives back. */
final class ChangedRows {

    private ChangedRows() {
    }

    /** The statement of a query, which is to tell its generated key where that is its row. */
    static PreparedStatement prepare(Trip trip, Connection connection, String sql, Query<?> query, Dialect dialect) throws SQLException {
        Column<?, ?> key = query.generatedKey(dialect);
        return key == null ? trip.prepare(connection, sql) : trip.prepareForKeys(connection, sql, key.name());
    }

    /** How it is run. */
    static Bound.Execution<ResultSet> of(Query<?> query, Dialect dialect) {
        if (query.generatedKey(dialect) != null) {
            return statement -> {
                statement.executeUpdate();
                return statement.getGeneratedKeys();
            };
        }
        return query.verb() == Verb.SELECT ? PreparedStatement::executeQuery : ChangedRows::run;
    }

    /** MariaDB answers a DELETE without rows, not with none, where it knew before that its condition never holds (as of 11.4). */
    private static ResultSet run(PreparedStatement statement) throws SQLException {
        return statement.execute() ? statement.getResultSet() : none();
    }

    private static ResultSet none() {
        return (ResultSet) Proxy.newProxyInstance(ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class},
                (proxy, method, arguments) ->
                method.getReturnType() == boolean.class ? false : null);
    }
}
