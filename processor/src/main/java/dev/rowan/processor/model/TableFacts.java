package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A table or a view beyond its columns; a text that is empty says nothing.
 *
 * @param view what it shows, where it is a view
 */
public record TableFacts(String name, String schema, String comment, List<OptionFacts> options, Optional<ViewFacts> view) {

    public TableFacts {
        options = List.copyOf(options);
    }
}
