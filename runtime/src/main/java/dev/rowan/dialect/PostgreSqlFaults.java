package dev.rowan.dialect;

import java.sql.SQLException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL's states say beyond the standard's (manual, appendix A), and what its driver knows of an error. */
final class PostgreSqlFaults {
    private PostgreSqlFaults() {
    }

    static FaultKind kind(SQLException error) {
        return switch (String.valueOf(error.getSQLState())) {
            case "23001" -> FaultKind.FOREIGN_KEY;                      // ON DELETE RESTRICT, since PostgreSQL 18
            // the session was ended: idle or at work for too long, its database gone
            case "25P03", "25P04", "57P04" -> FaultKind.CONNECTION;
            case "54000" -> FaultKind.DATA;                             // a value too large for an index
            default -> FaultKind.OTHER;
        };
    }

    /**
     * The server tells names apart from its words, which come in its own language; so the driver's class is asked. It need not be
     * there: nobody comes here without an error of that driver.
     */
    static String constraint(FaultKind kind, SQLException error) {
        try {
            return error.getClass().getName().startsWith("org.postgresql.") ? Told.by(kind, error) : null;
        } catch (NoClassDefFoundError e) {
            return null;   // the driver is another class loader's, which Rowan cannot see
        }
    }

    /** What the server tells of an error besides: values of the row; null where it tells nothing. */
    static String detail(SQLException error) {
        try {
            return error.getClass().getName().startsWith("org.postgresql.") ? Told.detail(error) : null;
        } catch (NoClassDefFoundError e) {
            return null;   // as above
        }
    }

    /** Whether it would be the same next time: no TLS there, another way to log in, an option that the driver cannot read. */
    static boolean hopeless(String state) {
        return state.equals("08004") || state.equals("22023");
    }

    private static final class Told {
        static String by(FaultKind kind, SQLException error) {
            ServerErrorMessage told = error instanceof PSQLException own ? own.getServerErrorMessage() : null;
            if (told == null) {
                return null;
            }
            return kind == FaultKind.NOT_NULL ? told.getColumn() : told.getConstraint();
        }

        static String detail(SQLException error) {
            ServerErrorMessage told = error instanceof PSQLException own ? own.getServerErrorMessage() : null;
            return told == null ? null : told.getDetail();
        }
    }
}
