package dev.rowan.engine;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows that are being read, and the statement they belong to. */
record OpenRows(PreparedStatement statement, ResultSet rows) {
    void close() throws SQLException {
        try (statement) {
            rows.close();
        }
    }

    /** Closes; whether that went well. */
    boolean closed() {
        try {
            close();
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
