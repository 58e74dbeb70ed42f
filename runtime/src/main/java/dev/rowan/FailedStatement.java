package dev.rowan;

import java.util.List;

/**
 * The statement that a database refused: its text, its parameters as a log shows them, and the constraint it broke.
 * Sensitive parameters are {@code ***}; the list is empty where parameters are hidden. Any part may be unknown: the texts null, the list empty.
 */
public record FailedStatement(String sql, List<String> parameters, String constraint) {
    /** No statement: the error came with a connection, a BEGIN, or a value refused before anything was sent. */
    public static final FailedStatement NONE = new FailedStatement(null, List.of(), null);

    public FailedStatement {
        parameters = List.copyOf(parameters);
    }

    /** What follows the driver's own words in a message. */
    String suffix() {
        if (sql == null) {
            return "";
        }
        String text = " [SQL: " + sql + "]";
        return parameters.isEmpty() ? text : text + " [parameters: " + String.join(", ", parameters) + "]";
    }
}
