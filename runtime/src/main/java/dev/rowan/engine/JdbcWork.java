package dev.rowan.engine;

import java.sql.Connection;
import java.sql.SQLException;

/** What a call does with a connection. It may be done anew on another one, when the first turns out to be dead. */
interface JdbcWork<R> {
    R run(Connection connection, Trip trip) throws SQLException;
}
