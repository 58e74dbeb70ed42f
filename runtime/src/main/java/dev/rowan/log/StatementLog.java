package dev.rowan.log;

/**
 * Hears of each statement and of each step of a transaction: what a log, metrics or traces are made from.
 * Called on the thread that ran the statement, after it ran; threads share it; what it throws reaches the caller.
 */
public interface StatementLog {
    /** Hears nothing, and costs nothing. */
    StatementLog NONE = new StatementLog() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void statement(StatementEvent event) {
        }

        @Override
        public void transaction(String step) {
        }
    };

    /** Whether it wants to hear now; where not, no parameter is made into text and no clock is read. */
    boolean on();

    /** A statement ran, or failed. */
    void statement(StatementEvent event);

    /** A transaction took a step: {@code BEGIN}, {@code COMMIT}, {@code ROLLBACK}, {@code SAVEPOINT …}; written as it happened. */
    void transaction(String step);

    /**
     * A SELECT runs too often in one session or transaction, where {@link StatementWatch#warn} looks for that: told whether or not it is
     * on.
     */
    default void repeated(RepeatedStatement statement) {
    }

    /** Both hear all. */
    default StatementLog and(StatementLog other) {
        return new BothLogs(this, other);
    }
}
