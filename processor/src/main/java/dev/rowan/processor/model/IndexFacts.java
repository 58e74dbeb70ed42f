package dev.rowan.processor.model;

import java.util.List;

/** An index, or a UNIQUE constraint, over the columns named; an empty name is made at run time. */
public record IndexFacts(Place place, List<ColumnName> columns, String name, boolean unique, IndexExtras extras) {

    public IndexFacts {
        columns = List.copyOf(columns);
    }

    /** Whether no two rows share the values of the columns: a partial index lets rows outside of it do so. */
    public boolean uniqueOverall() {
        return unique && extras.where().isEmpty() && extras.expressions().isEmpty();
    }
}
