package dev.rowan.log;

import dev.rowan.sql.Verb;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts for all threads. */
final class SharedTally implements StatementTally {
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public synchronized void statement(String sql, Verb verb, int times) {
        counts.merge(sql, times, Integer::sum);
    }

    @Override
    public synchronized StatementCounts counts() {
        return new StatementCounts(counts);
    }
}
