package dev.rowan.dialect;

import java.sql.SQLException;

/** Finds the constraint in a driver's error; for a missing value, the column. Values in the message may hold anything, quotes too. */
final class ConstraintNames {
    private ConstraintNames() {
    }

    static String in(DriverFamily family, FaultKind kind, SQLException error) {
        String message = String.valueOf(error.getMessage());
        return switch (family) {
            case H2 -> h2(kind, message);
            case CONNECTOR_J, MARIADB -> mySql(kind, message);
            case SQLITE -> sqlite(kind, message);
            case POSTGRESQL -> PostgreSqlFaults.constraint(kind, error);
            case OTHER -> null;
        };
    }

    /**
     * {@code UNIQUE constraint failed: users.name, users.age}: a unique constraint has no name there, but columns; a foreign key nothing.
     */
    private static String sqlite(FaultKind kind, String message) {
        String name = between(message, message.indexOf(" constraint failed: "), " constraint failed: ", ")");
        return kind == FaultKind.NOT_NULL ? lastPart(name) : kind == FaultKind.UNIQUE || kind == FaultKind.CHECK ? name : null;
    }

    private static String mySql(FaultKind kind, String message) {
        return switch (kind) {
            case UNIQUE -> lastPart(between(message, message.lastIndexOf(" for key '"), " for key '", "'"));
            case FOREIGN_KEY -> between(message, message.lastIndexOf(" CONSTRAINT `"), " CONSTRAINT `", "`");
            case NOT_NULL -> first(message, "olumn '", "'", "ield '", "'");
            case CHECK -> lastPart(first(message, "onstraint '", "'", "CONSTRAINT `", "`"));
            default -> null;
        };
    }

    /** MySQL 8 says {@code users.uq_users_email}. */
    private static String lastPart(String name) {
        return name == null ? null : name.substring(name.lastIndexOf('.') + 1);
    }

    /** The words around are translated into the user's language; the quotes are not. */
    private static String h2(FaultKind kind, String message) {
        String quoted = between(message, message.indexOf('"'), "\"", "\"");
        if (quoted == null) {
            return null;
        }
        return switch (kind) {
            case UNIQUE -> index(quoted);
            case FOREIGN_KEY, CHECK -> quoted.substring(0, end(quoted, ':'));
            case NOT_NULL -> quoted;
            default -> null;
        };
    }

    /** {@code PUBLIC.UQ_USERS_EMAIL_INDEX_4 ON PUBLIC.USERS(EMAIL) VALUES (...)}: H2 names the index of a constraint after it. */
    private static String index(String quoted) {
        String name = quoted.substring(0, end(quoted, ' '));
        return lastPart(name.replaceFirst("_INDEX_[0-9A-Z]+$", ""));
    }

    private static int end(String text, char c) {
        int end = text.indexOf(c);
        return end < 0 ? text.length() : end;
    }

    private static String first(String message, String open, String close, String otherOpen, String otherClose) {
        String name = between(message, message.indexOf(open), open, close);
        return name != null ? name : between(message, message.indexOf(otherOpen), otherOpen, otherClose);
    }

    private static String between(String message, int at, String open, String close) {
        int start = at + open.length();
        int end = at < 0 ? -1 : message.indexOf(close, start);
        return end < 0 ? null : message.substring(start, end);
    }
}
