package dev.rowan.processor.model;

import java.util.List;

/** An index, or a UNIQUE constraint, over the columns named; an empty name is made at run time. */
public record IndexFacts(Place place, List<ColumnName> columns, String name, boolean unique) {

    public IndexFacts {
        columns = List.copyOf(columns);
    }
}
