package dev.rowan.engine;

import dev.rowan.sql.Bound;
import dev.rowan.sql.Verb;
import java.lang.reflect.Proxy;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The rows that a change gives back. */
final class ChangedRows {

    private ChangedRows() {
    }

    /** How a query is run that does this. */
    static Bound.Execution<ResultSet> of(Verb verb) {
        return verb == Verb.SELECT ? PreparedStatement::executeQuery : ChangedRows::run;
    }

    /** MariaDB answers a DELETE without rows, not with none, where it knew before that its condition never holds (as of 11.4). */
    private static ResultSet run(PreparedStatement statement) throws SQLException {
        return statement.execute() ? statement.getResultSet() : none();
    }

    private static ResultSet none() {
        return (ResultSet) Proxy.newProxyInstance(ResultSet.class.getClassLoader(), new Class<?>[] {ResultSet.class}, (proxy, method, arguments) ->
                method.getReturnType() == boolean.class ? false : null);
    }
}
