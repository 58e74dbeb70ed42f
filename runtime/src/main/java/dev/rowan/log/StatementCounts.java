package dev.rowan.log;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How often statements ran, by their text with a question mark for each parameter. Texts are few: values are no part of them, and long
 * {@code in} lists are padded. A batch counts once. Immutable.
 *
 * @param shapes each text with its count, in the order in which they ran first
 */
public record StatementCounts(Map<String, Integer> shapes) {
    public StatementCounts {
        shapes = Collections.unmodifiableMap(new LinkedHashMap<>(shapes));
    }

    /** How many statements ran. */
    public int total() {
        return shapes.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How often the statement with this text ran. */
    public int count(String sql) {
        return shapes.getOrDefault(sql, 0);
    }

    /**
     * Checks how many statements ran.
     *
     * @throws AssertionError when they were more than this: with all their texts
     */
    public void assertAtMost(int max) {
        if (total() > max) {
            throw new AssertionError((max == 1 ? "1 statement" : max + " statements") + " at most may run here, and it was " + this);
        }
    }

    /** The number of all, and a line for each text, the most frequent first. */
    @Override
    public String toString() {
        StringBuilder lines = new StringBuilder(total() == 1 ? "1 statement" : total() + " statements");
        shapes.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(each -> lines.append("\n  ").append(each.getValue()).append(" x ").append(Escapes.controls(each.getKey())));
        return lines.toString();
    }
}
