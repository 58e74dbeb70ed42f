package dev.rowan.dialect;

import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Locale;

/** Tells what an error of a driver means, by driver family, vendor code, SQLState, class and phase: SQLState alone lies too often. */
public final class FaultTable {
    private static final int DEPTH = 16;

    private FaultTable() {
    }

    /** What the error means; looks at those it brings along too, until one is understood. */
    public static Fault classify(DriverFamily family, FaultPhase phase, SQLException error) {
        if (phase == FaultPhase.CONNECT) {
            return Fault.of(FaultKind.CONNECTION);
        }
        SQLException each = error;
        for (int i = 0; each != null && i < DEPTH; i++) {
            FaultKind kind = kind(family(family, each), each);
            if (kind != FaultKind.OTHER) {
                return new Fault(kind, constraint(family, kind, each));
            }
            each = next(each);
        }
        return Fault.of(FaultKind.OTHER);
    }

    /** The error of a batch may know no more than its state. */
    private static String constraint(DriverFamily family, FaultKind kind, SQLException error) {
        SQLException each = error;
        for (int i = 0; each != null && i < DEPTH; i++) {
            String name = ConstraintNames.in(family(family, each), kind, each);
            if (name != null) {
                return name;
            }
            each = next(each);
        }
        return null;
    }

    private static SQLException next(SQLException error) {
        return error.getNextException() != null ? error.getNextException()
                : error.getCause() instanceof SQLException cause ? cause : null;
    }

    /** An error knows its driver better than the pool it came through. */
    private static DriverFamily family(DriverFamily known, SQLException error) {
        String name = error.getClass().getName();
        if (name.startsWith("org.h2.")) {
            return DriverFamily.H2;
        }
        if (name.startsWith("com.mysql.")) {
            return DriverFamily.CONNECTOR_J;
        }
        if (name.startsWith("org.sqlite.")) {
            return DriverFamily.SQLITE;
        }
        if (name.startsWith("org.postgresql.")) {
            return DriverFamily.POSTGRESQL;
        }
        return name.startsWith("org.mariadb.") ? DriverFamily.MARIADB : known;
    }

    private static FaultKind kind(DriverFamily family, SQLException error) {
        FaultKind kind = switch (family) {
            case H2 -> H2Faults.kind(error);
            case CONNECTOR_J, MARIADB -> MySqlFaults.kind(error);
            case SQLITE -> SqliteFaults.kind(error);
            case POSTGRESQL -> PostgreSqlFaults.kind(error);
            case OTHER -> FaultKind.OTHER;
        };
        return kind == FaultKind.OTHER ? StandardFaults.kind(error) : kind;
    }

    /** Whether the wait for an answer ended, rather than the connection: what was asked may have been done. */
    public static boolean silence(SQLException error) {
        Throwable each = error;
        for (int i = 0; each != null && i < DEPTH; i++) {
            if (each instanceof SocketTimeoutException) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /** Whether a connection that was refused so will be refused again: the password, the database, the account, an option. */
    public static boolean hopeless(SQLException error) {
        String state = error.getSQLState() == null ? "" : error.getSQLState();
        String message = String.valueOf(error.getMessage()).toLowerCase(Locale.ROOT);
        if (error.getClass().getName().startsWith("org.h2.")) {
            return error.getErrorCode() != H2Faults.CONNECTION_BROKEN;
        }
        if (error.getClass().getName().startsWith("org.sqlite.")) {
            return error.getErrorCode() != SqliteFaults.BUSY;
        }
        if (error.getClass().getName().startsWith("org.postgresql.") && PostgreSqlFaults.hopeless(state)) {
            return true;
        }
        return state.startsWith("28") || state.startsWith("42") || state.startsWith("3D") || message.contains("public key retrieval")
                || unreadableOption(error, state);
    }

    /** An option with a value its driver cannot read, which it finds when it connects: MySQL's has a state for that, MariaDB's none. */
    private static boolean unreadableOption(SQLException error, String state) {
        return state.equals("S1009") || state.isEmpty() && error.getCause() instanceof IllegalArgumentException;
    }
}
