package dev.rowan.dialect;

import java.sql.SQLException;

/** SQLite's result codes: there is no SQLState, and the extended code stands only as a name before the message. */
final class SqliteFaults {
    static final int BUSY = 5;
    static final int READONLY = 8;

    private SqliteFaults() {
    }

    static FaultKind kind(SQLException error) {
        String message = String.valueOf(error.getMessage());
        return switch (error.getErrorCode()) {
            case 0 -> message.endsWith("connection closed") ? FaultKind.CONNECTION : FaultKind.OTHER;
            case 1 -> statement(message);
            case BUSY, 6 -> message.startsWith("[SQLITE_BUSY_SNAPSHOT]") ? FaultKind.SERIALIZATION : FaultKind.LOCK_TIMEOUT;
            case 9 -> FaultKind.QUERY_TIMEOUT;
            case 10, 11, 14, 26 -> FaultKind.CONNECTION;
            case 18, 20, 25 -> FaultKind.DATA;
            case 19 -> constraint(message);
            default -> FaultKind.OTHER;
        };
    }

    /** SQLITE_ERROR is all that has no code of its own. */
    private static FaultKind statement(String message) {
        boolean data = message.contains("(integer overflow)") || message.contains("(malformed JSON") || message.contains("(rowan: ");
        return data ? FaultKind.DATA : FaultKind.SYNTAX;
    }

    /** A RESTRICT is told as a trigger's. */
    private static FaultKind constraint(String message) {
        if (message.contains("FOREIGN KEY constraint failed")) {
            return FaultKind.FOREIGN_KEY;
        }
        return switch (message.substring(0, message.indexOf(']') + 1)) {
            case "[SQLITE_CONSTRAINT_UNIQUE]", "[SQLITE_CONSTRAINT_PRIMARYKEY]", "[SQLITE_CONSTRAINT_ROWID]" -> FaultKind.UNIQUE;
            case "[SQLITE_CONSTRAINT_NOTNULL]" -> FaultKind.NOT_NULL;
            case "[SQLITE_CONSTRAINT_CHECK]" -> FaultKind.CHECK;
            case "[SQLITE_CONSTRAINT_DATATYPE]" -> FaultKind.DATA;
            default -> FaultKind.INTEGRITY;
        };
    }
}
