package dev.rowan;

/**
 * A SELECT would run more often in one session or transaction than the engine's watch allows. It has not run: outside of a flush the
 * transaction is as it was before, and goes on.
 */
public final class RepeatedStatementException extends RowanException {
    private static final long serialVersionUID = 1L;

    private final String sql;
    private final int times;
    private final StackTraceElement site;

    public RepeatedStatementException(String message, String sql, int times, StackTraceElement site) {
        super(message);
        this.sql = sql;
        this.times = times;
        this.site = site;
    }

    /** The text of the SELECT. */
    public String sql() {
        return sql;
    }

    /** How often it would have run. */
    public int times() {
        return times;
    }

    /** The line of the program that asked for it, or null where none is known. */
    public StackTraceElement site() {
        return site;
    }
}
