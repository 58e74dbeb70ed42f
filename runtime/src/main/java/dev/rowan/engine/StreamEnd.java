package dev.rowan.engine;

import java.sql.SQLException;

/** What happens to a connection when a stream over it ends, in one of three ways, once. */
interface StreamEnd {
    /** All rows were read. */
    void exhausted(OpenRows rows, long read) throws SQLException;

    /** The stream was closed before. */
    void abandoned(OpenRows rows, long read);

    /** Reading failed; gives what to throw. */
    RuntimeException broken(OpenRows rows, long read, SQLException error);
}
