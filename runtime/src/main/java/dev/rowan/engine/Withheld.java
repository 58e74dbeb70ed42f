package dev.rowan.engine;

import dev.rowan.sql.Parameter;
import java.sql.SQLException;

/** Drivers put values into their messages; where one is a value that must not be seen, the message is kept back. */
final class Withheld {
    /** Servers cut long values: so many characters are enough to tell one. */
    private static final int TELLING = 16;

    private Withheld() {
    }

    /** The error itself, or a copy of it without the message. */
    static SQLException from(SQLException error, Request request, boolean hideAll) {
        return shows(error, request, hideAll) ? copy(error) : error;
    }

    private static boolean shows(SQLException error, Request request, boolean hideAll) {
        for (int set = 0; set < request.sets(); set++) {
            for (Parameter parameter : request.parameters(set)) {
                if ((hideAll || parameter.sensitive()) && parameter.value() != null && anyShows(error, parameter.value().toString())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean anyShows(SQLException error, String value) {
        for (Throwable each = error; each != null; each = each.getCause()) {
            if (each.getMessage() != null && holds(each.getMessage(), value)) {
                return true;
            }
        }
        SQLException next = error.getNextException();
        return next != null && next != error && next.getMessage() != null && holds(next.getMessage(), value);
    }

    /** Whether the value stands in the message as a word of its own. */
    private static boolean holds(String message, String value) {
        String start = value.length() <= TELLING ? value : value.substring(0, TELLING);
        if (start.isEmpty()) {
            return false;
        }
        for (int at = message.indexOf(start); at >= 0; at = message.indexOf(start, at + 1)) {
            int end = at + start.length();
            boolean begins = at == 0 || !Character.isLetterOrDigit(message.charAt(at - 1)) || start.length() == TELLING;
            boolean ends = end == message.length() || !Character.isLetterOrDigit(message.charAt(end)) || start.length() == TELLING;
            if (begins && ends) {
                return true;
            }
        }
        return false;
    }

    private static SQLException copy(SQLException error) {
        SQLException copy = new SQLException(
                "(" + error.getClass().getSimpleName() + "; the driver's message is kept back, as it shows a hidden value)",
                error.getSQLState(), error.getErrorCode());
        copy.setStackTrace(error.getStackTrace());
        return copy;
    }
}
