package dev.rowan.schema;

import java.util.List;

/**
 * A primary key or a UNIQUE constraint as a database tells of it; a value.
 *
 * @param name the constraint's name; null where the database gives it none
 * @param columns its columns, in their order
 */
public record InspectedKey(String name, List<String> columns) {

    /** Copies what it is given. */
    public InspectedKey {
        columns = List.copyOf(columns);
    }
}
