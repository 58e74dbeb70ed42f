package dev.rowan.processor.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How a key is counted, as far as it is written out.
 *
 * @param numbers the numbers by the names of their members, in the order of {@code Counting}
 * @param cycle whether it begins anew after the last value
 * @param always whether the database refuses a value that is given
 */
public record CountingFacts(Map<String, Long> numbers, boolean cycle, boolean always) {

    /** Nothing is said. */
    public static final CountingFacts NONE = new CountingFacts(Map.of(), false, false);

    public CountingFacts {
        numbers = Collections.unmodifiableMap(new LinkedHashMap<>(numbers));
    }

    /** Whether nothing is said. */
    public boolean none() {
        return equals(NONE);
    }

    /** Whether nothing is said but where it begins. */
    public boolean onlyStart() {
        return numbers.size() == 1 && numbers.containsKey("start") && !cycle && !always;
    }

    /** A number that is written out. */
    public Optional<Long> number(String member) {
        return Optional.ofNullable(numbers.get(member));
    }
}
