package dev.rowan.sql;

import dev.rowan.dialect.Dialect;

/**
 * A statement as a value: immutable, without a connection, run by a transaction or a session as often as wanted. All threads
 * may share it.
 */
public interface Statement {

    /** What it does. */
    Verb verb();

    /**
     * Says the statement to a sink, piece by piece, the same pieces each time.
     *
     * <p>One sink writes the text, another only tells the shape and takes the values; so everything that changes the text must
     * go through the sink.
     */
    void render(SqlSink sink);

    /** The table whose rows it changes; null where it changes none, or nothing tells of which. */
    default Table<?> changed() {
        return null;
    }

    /** Whether rows that were there before it may be others after it, or gone. */
    default boolean rewrites() {
        return verb() == Verb.UPDATE || verb() == Verb.DELETE || verb() == Verb.DDL;
    }

    /** Whether its text stands in the program, as SQL the user wrote. */
    default boolean written() {
        return false;
    }

    /** How many rows it affected when the driver says that it were so many. */
    default int affected(int told, Dialect dialect) {
        return told;
    }
}
