package dev.rowan.processor.model;

import java.util.List;

/**
 * What a view shows.
 *
 * @param query its SELECT; empty where there is none
 * @param definitions its SELECT on single databases
 */
public record ViewFacts(String query, List<OptionFacts> definitions) {

    public ViewFacts {
        definitions = List.copyOf(definitions);
    }

    /** Whether it is made by Rowan at all. */
    public boolean made() {
        return !query.isEmpty() || !definitions.isEmpty();
    }
}
