package dev.rowan.log;

import dev.rowan.RepeatedStatementException;
import dev.rowan.sql.Verb;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts for one session or transaction, and looks for a SELECT that runs too often. Of one thread at a time. */
final class UnitTally implements StatementTally {
    private final StatementTally around;
    private final int most;
    private final boolean fails;
    private final StatementLog log;
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    /** Looks for SELECTs that run more often than {@code most}: refuses them, or tells the log of each once. */
    UnitTally(StatementTally around, int most, boolean fails, StatementLog log) {
        this.around = around;
        this.most = most;
        this.fails = fails;
        this.log = log;
    }

    @Override
    public boolean on() {
        return true;
    }

    @Override
    public void statement(String sql, Verb verb, int times) {
        int before = counts.getOrDefault(sql, 0);
        if (verb == Verb.SELECT && before + times > most) {
            check(sql, before, times);
        }
        around.statement(sql, verb, times);
        counts.put(sql, before + times);
    }

    private void check(String sql, int before, int times) {
        if (fails) {
            RepeatedStatement repeated = new RepeatedStatement(sql, before + times, most, CallSite.find());
            throw new RepeatedStatementException(repeated.toString(), sql, before + times, repeated.site());
        }
        if (before <= most) {
            log.repeated(new RepeatedStatement(sql, before + times, most, CallSite.find()));
        }
    }

    @Override
    public StatementCounts counts() {
        return new StatementCounts(counts);
    }
}
