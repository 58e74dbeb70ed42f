package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A column beyond its Java type; a text that is empty says nothing.
 *
 * @param length 0 for the default
 * @param precision negative for the default
 * @param scale negative for the default
 * @param nullable whether the column can hold NULL
 * @param saidNullable what the annotation says about that, whatever the type says
 * @param definitions the types on single databases
 * @param computed what the database computes it from
 * @param validated what is let in before the column is asked
 */
public record ColumnFacts(
        String name,
        int length,
        int precision,
        int scale,
        boolean nullable,
        boolean saidNullable,
        boolean unique,
        boolean index,
        String serverDefault,
        String comment,
        String definition,
        boolean insertable,
        boolean updatable,
        List<OptionFacts> definitions,
        Optional<ComputedFacts> computed,
        List<ValidatedFacts> validated) {

    public ColumnFacts {
        definitions = List.copyOf(definitions);
        validated = List.copyOf(validated);
    }

    /** The digits of a number, where nothing else is said; every database has as many. */
    public static final int MOST_DIGITS = 38;
}
