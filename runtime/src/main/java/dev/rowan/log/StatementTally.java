package dev.rowan.log;

import dev.rowan.RowanException;
import dev.rowan.sql.Verb;
import java.util.function.Supplier;

/**
 * Counts statements by their text. A batch is one statement; what begins and ends transactions and savepoints, or sets up a connection,
 * is none.
 */
public interface StatementTally {
    /** Counts nothing, and costs nothing. */
    StatementTally NONE = new StatementTally() {
        @Override
        public boolean on() {
            return false;
        }

        @Override
        public void statement(String sql, Verb verb, int times) {
        }

        @Override
        public StatementCounts counts() {
            throw new RowanException("Statements are not counted here: have the engine do so, "
                    + "Engine.builder(…).watch(StatementWatch.COUNT).");
        }
    };

    /** One that starts at nothing; threads may share it. Give it to {@code Engine.with}. */
    static StatementTally counting() {
        return new SharedTally();
    }

    /** Whether it wants to hear. */
    boolean on();

    /**
     * A statement is about to run this often; on the thread that runs it.
     *
     * @throws dev.rowan.RepeatedStatementException when it must not: then it does not run, and does not count
     */
    void statement(String sql, Verb verb, int times);

    /** Runs what is one call for its user, however many statements it takes: those of the same text are no repetition of each other. */
    default <R> R asOne(Supplier<R> call) {
        return call.get();
    }

    /**
     * What was counted up to now.
     *
     * @throws RowanException when nothing is counted
     */
    StatementCounts counts();
}
