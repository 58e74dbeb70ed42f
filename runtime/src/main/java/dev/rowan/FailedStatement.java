package dev.rowan;

import java.util.List;

/**
 * The statement that a database refused: its text, its parameters as a log shows them, the constraint it broke, and the row of many it
 * was. Sensitive parameters are {@code ***}; the list is empty where parameters are hidden. Any part may be unknown: the texts null, the
 * list empty.
 */
public record FailedStatement(String sql, List<String> parameters, String constraint, FailedRow row) {
    /** No statement: the error came with a connection, a BEGIN, or a value refused before anything was sent. */
    public static final FailedStatement NONE = new FailedStatement(null, List.of(), null, null);

    public FailedStatement {
        parameters = List.copyOf(parameters);
    }

    /** What follows the driver's own words in a message. */
    String suffix() {
        String where = row == null ? "" : " [" + row + "]";
        if (sql == null) {
            return where;
        }
        String text = where + " [SQL: " + sql + "]";
        return parameters.isEmpty() ? text : text + " [parameters: " + String.join(", ", parameters) + "]";
    }
}
