package dev.rowan.dialect;

import java.sql.SQLException;

/** H2's error codes; most are the standard's states as numbers. */
final class H2Faults {
    static final int CONNECTION_BROKEN = 90067;

    private H2Faults() {
    }

    static FaultKind kind(SQLException error) {
        return switch (error.getErrorCode()) {
            case 23505 -> FaultKind.UNIQUE;
            case 23503, 23506 -> FaultKind.FOREIGN_KEY;
            case 23502, 23507 -> FaultKind.NOT_NULL;
            case 23513, 23514 -> FaultKind.CHECK;
            case 40001 -> FaultKind.DEADLOCK;
            case 90131 -> FaultKind.SERIALIZATION;
            case 50200 -> FaultKind.LOCK_TIMEOUT;
            case 57014 -> FaultKind.QUERY_TIMEOUT;
            case 90007, 90098, 90121, CONNECTION_BROKEN -> FaultKind.CONNECTION;
            default -> FaultKind.OTHER;
        };
    }
}
