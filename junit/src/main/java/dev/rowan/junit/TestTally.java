package dev.rowan.junit;

import dev.rowan.log.StatementCounts;
import dev.rowan.log.StatementTally;
import dev.rowan.sql.Verb;

/** Counts the statements of one test, from its beginning or, once that has come, from that of its method. Threads share it. */
final class TestTally implements StatementTally {
    private volatile StatementTally counting = StatementTally.counting();

    /** Forgets what was counted. */
    void restart() {
        counting = StatementTally.counting();
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public void statement(String sql, Verb verb, int times) {
        counting.statement(sql, verb, times);
    }

    @Override
    public StatementCounts counts() {
        return counting.counts();
    }
}
