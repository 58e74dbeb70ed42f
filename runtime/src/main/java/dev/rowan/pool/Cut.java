package dev.rowan.pool;

import java.sql.Connection;
import java.sql.SQLException;

/** Cuts a connection without a word to the server; a plain close would first read what a stream left unread. */
final class Cut {
    private Cut() {
    }

    static void now(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException | RuntimeException e) {
            return;   // it was dead already: nothing is left to cut
        }
    }
}
