package dev.rowan.engine;

import dev.rowan.StaleRowException;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Verb;
import java.sql.Statement;
import java.util.List;

/** Finds rows among those of one call that were not there as they had been loaded. */
final class StaleRows {

    private static final int SHOWN = 3;

    private StaleRows() {
    }

    /**
     * Verifies that each row was found.
     *
     * @param counts how many rows were changed, one number for each; one that the driver does not tell counts as found
     */
    static <E, K> void verify(Verb verb, KeyedTable<E, K> table, List<RowChange<E, K>> changes, int[] counts) {
        int missing = 0;
        StringBuilder named = new StringBuilder();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] == 0) {
                missing++;
                if (missing <= SHOWN) {
                    named.append(missing == 1 ? "" : "; ").append(name(table, changes.get(i)));
                }
            }
        }
        if (missing > 0) {
            throw new StaleRowException(verb + " of " + table + ": expected " + counts.length + ", matched " + (counts.length - missing)
                    + ". Not there as loaded: " + named + (missing > SHOWN ? " and " + (missing - SHOWN) + " more" : "")
                    + "; changed or deleted behind this transaction");
        }
    }

    private static <E, K> String name(KeyedTable<E, K> table, RowChange<E, K> change) {
        boolean secret = table.keyColumns().stream().anyMatch(column -> column.spec().sensitive());
        String key = "key " + (secret ? "***" : change.key());
        return table.stamps().versioned() ? key + ", version " + table.stamps().version(change.loaded()) : key;
    }

    /** Whether the driver told how many rows each statement of a batch changed. */
    static boolean told(int[] counts) {
        for (int count : counts) {
            if (count == Statement.SUCCESS_NO_INFO) {
                return false;
            }
        }
        return true;
    }
}
