package dev.rowan.dialect;

/**
 * How an identity or a sequence counts; null is as the database does unless told. Immutable: each method gives a new one.
 *
 * @param start the first value
 * @param increment what each value is more than the one before
 * @param minValue the smallest value
 * @param maxValue the greatest value
 * @param cache how many values the database prepares at a time
 * @param cycle whether it begins anew after the last value
 * @param always whether the database refuses a value that an INSERT gives, of an identity
 */
public record Counting(Long start, Long increment, Long minValue, Long maxValue, Long cache, boolean cycle, boolean always) {

    /** As the database counts unless told. */
    public static final Counting PLAIN = new Counting(null, null, null, null, null, false, false);

    /** The same, beginning here. */
    public Counting start(long first) {
        return new Counting(first, increment, minValue, maxValue, cache, cycle, always);
    }

    /** The same, in steps of this; below 0 it counts down. */
    public Counting increment(long step) {
        return new Counting(start, step, minValue, maxValue, cache, cycle, always);
    }

    /** The same, not going below this. */
    public Counting minValue(long smallest) {
        return new Counting(start, increment, smallest, maxValue, cache, cycle, always);
    }

    /** The same, not going above this. */
    public Counting maxValue(long greatest) {
        return new Counting(start, increment, minValue, greatest, cache, cycle, always);
    }

    /** The same, with this many values prepared at a time. */
    public Counting cache(long values) {
        return new Counting(start, increment, minValue, maxValue, values, cycle, always);
    }

    /** The same, beginning anew after the last value. */
    public Counting asCycle() {
        return new Counting(start, increment, minValue, maxValue, cache, true, always);
    }

    /** The same, refusing a value that an INSERT gives. */
    public Counting asAlways() {
        return new Counting(start, increment, minValue, maxValue, cache, cycle, true);
    }

    /** Whether nothing is said but where it begins. */
    public boolean onlyStart() {
        return start != null && equals(PLAIN.start(start));
    }

    /** What is said, as standard SQL: {@code start with 42 increment by -5}; empty where nothing is said. */
    public String sql() {
        StringBuilder sql = new StringBuilder();
        append(sql, "start with", start);
        append(sql, "increment by", increment);
        append(sql, "minvalue", minValue);
        append(sql, "maxvalue", maxValue);
        append(sql, "cache", cache);
        return sql.append(cycle ? " cycle" : "").toString().stripLeading();
    }

    private static void append(StringBuilder sql, String words, Long value) {
        if (value != null) {
            sql.append(' ').append(words).append(' ').append(value);
        }
    }
}
