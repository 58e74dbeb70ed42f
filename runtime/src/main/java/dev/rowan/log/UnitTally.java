package dev.rowan.log;

import dev.rowan.RepeatedStatementException;
import dev.rowan.sql.Verb;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Counts for one session or transaction, and looks for a SELECT that runs too often. Of one thread at a time. */
final class UnitTally implements StatementTally {
    private final StatementTally around;
    private final int most;
    private final boolean fails;
    private final StatementLog log;
    private final Map<String, Integer> counts = new LinkedHashMap<>();
    /** How many calls ran each SELECT. */
    private final Map<String, Integer> selects = new HashMap<>();
    /** What the call that is under way has run, where one of several statements is. */
    private Set<String> call;

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
        boolean further = call != null && call.contains(sql);
        if (verb == Verb.SELECT && !further) {
            int calls = selects.getOrDefault(sql, 0) + 1;
            if (calls > most) {
                tell(sql, calls);
            }
            selects.put(sql, calls);
        }
        if (call != null) {
            call.add(sql);
        }
        around.statement(sql, verb, times);
        counts.merge(sql, times, Integer::sum);
    }

    private void tell(String sql, int times) {
        if (fails) {
            RepeatedStatement repeated = new RepeatedStatement(sql, times, most, CallSite.find());
            throw new RepeatedStatementException(repeated.toString(), sql, times, repeated.site());
        }
        if (times == most + 1) {
            log.repeated(new RepeatedStatement(sql, times, most, CallSite.find()));
        }
    }

    @Override
    public <R> R asOne(Supplier<R> body) {
        if (call != null) {
            return body.get();
        }
        call = new HashSet<>();
        try {
            return body.get();
        } finally {
            call = null;
        }
    }

    @Override
    public StatementCounts counts() {
        return new StatementCounts(counts);
    }
}
