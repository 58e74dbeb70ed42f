package dev.rowan.dialect;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;

/** The error codes of MySQL and MariaDB, through either driver. */
final class MySqlFaults {
    private static final int OUT_OF_RANGE = 1690;

    private MySqlFaults() {
    }

    static FaultKind kind(SQLException error) {
        if (error.getErrorCode() == OUT_OF_RANGE && String.valueOf(error.getMessage()).contains(UpsertForm.OTHER_KEY_MARK)) {
            return FaultKind.UNIQUE;
        }
        FaultKind kind = byCode(error.getErrorCode());
        if (kind != FaultKind.OTHER) {
            return kind;
        }
        String name = error.getClass().getSimpleName();
        if (name.equals("PacketTooBigException")) {
            return FaultKind.DATA;
        }
        // Connector/J cancels a statement that runs too long and tells it by class alone: no state, no code.
        return error instanceof SQLTimeoutException ? FaultKind.QUERY_TIMEOUT : FaultKind.OTHER;
    }

    private static FaultKind byCode(int code) {
        return switch (code) {
            case 1022, 1062, 1169, 1586 -> FaultKind.UNIQUE;
            case 1216, 1217, 1451, 1452, 1761, 1762 -> FaultKind.FOREIGN_KEY;
            case 1048, 1364, 1566 -> FaultKind.NOT_NULL;
            case 3819, 4025 -> FaultKind.CHECK;
            case 1153, 1264, 1265, 1292, 1300, 1365, 1366, 1367, 1406, 1411, 1426, 1441, 1690, 3140, 3141, 3156 -> FaultKind.DATA;
            case 1213, 1614, 3058, 3132 -> FaultKind.DEADLOCK;
            case 1020 -> FaultKind.SERIALIZATION;
            case 1205, 3572 -> FaultKind.LOCK_TIMEOUT;   // Connector/J calls 1205 a rolled-back transaction: only the statement is
            case 1317, 1969, 3024 -> FaultKind.QUERY_TIMEOUT;
            case 1040, 1053, 1152, 1158, 1159, 1160, 1161, 1203, 1927, 2006, 2013, 2055, 3169, 4031 -> FaultKind.CONNECTION;
            default -> FaultKind.OTHER;
        };
    }
}
