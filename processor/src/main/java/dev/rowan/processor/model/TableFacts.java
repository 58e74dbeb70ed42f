package dev.rowan.processor.model;

import java.util.List;

/** A table beyond its columns; a text that is empty says nothing. */
public record TableFacts(String name, String schema, String comment, List<OptionFacts> options) {

    public TableFacts {
        options = List.copyOf(options);
    }
}
