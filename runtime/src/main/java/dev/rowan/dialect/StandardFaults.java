package dev.rowan.dialect;

import java.io.EOFException;
import java.net.SocketException;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLSyntaxErrorException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLDataException;

/** What the SQL standard's states and JDBC's classes say, where the vendor's own code says nothing. */
final class StandardFaults {
    private StandardFaults() {
    }

    static FaultKind kind(SQLException error) {
        if (cut(error)) {
            return FaultKind.CONNECTION;
        }
        String state = error.getSQLState();
        FaultKind kind = state == null || state.length() != 5 ? FaultKind.OTHER : byState(state);
        return kind == FaultKind.OTHER ? byClass(error) : kind;
    }

    private static FaultKind byState(String state) {
        return switch (state) {
            case "23505" -> FaultKind.UNIQUE;
            case "23503", "23506" -> FaultKind.FOREIGN_KEY;
            case "23502" -> FaultKind.NOT_NULL;
            case "23513", "23514" -> FaultKind.CHECK;
            case "40001" -> FaultKind.SERIALIZATION;
            case "40P01" -> FaultKind.DEADLOCK;
            case "55P03", "HYT00" -> FaultKind.LOCK_TIMEOUT;
            case "57014" -> FaultKind.QUERY_TIMEOUT;
            case "57P01", "57P02", "57P03", "57P05" -> FaultKind.CONNECTION;
            default -> byStateClass(state.substring(0, 2));
        };
    }

    private static FaultKind byStateClass(String stateClass) {
        return switch (stateClass) {
            case "08" -> FaultKind.CONNECTION;
            case "22" -> FaultKind.DATA;
            case "23" -> FaultKind.INTEGRITY;
            case "28", "42" -> FaultKind.SYNTAX;
            default -> FaultKind.OTHER;
        };
    }

    private static FaultKind byClass(SQLException error) {
        if (error instanceof SQLIntegrityConstraintViolationException) {
            return FaultKind.INTEGRITY;
        }
        if (error instanceof SQLSyntaxErrorException) {
            return FaultKind.SYNTAX;
        }
        if (error instanceof SQLDataException) {
            return FaultKind.DATA;
        }
        if (error instanceof SQLTimeoutException) {
            return FaultKind.QUERY_TIMEOUT;
        }
        boolean connection = error instanceof SQLNonTransientConnectionException || error instanceof SQLTransientConnectionException
                || error instanceof SQLRecoverableException;
        return connection ? FaultKind.CONNECTION : FaultKind.OTHER;
    }

    /** A socket that ended, whatever the driver calls it: in the middle of a result it is often "S1000". */
    private static boolean cut(SQLException error) {
        Throwable each = error;
        for (int i = 0; each != null && i < 16; i++) {
            if (each instanceof EOFException || each instanceof SocketException || each instanceof java.net.SocketTimeoutException
                    || each.getClass().getName().equals("com.mysql.cj.exceptions.CJCommunicationsException")) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }
}
