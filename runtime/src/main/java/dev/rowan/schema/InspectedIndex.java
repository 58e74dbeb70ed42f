package dev.rowan.schema;

import java.util.List;
import java.util.Objects;

/**
 * An index as a database tells of it; a value.
 *
 * @param name its name
 * @param parts what is indexed, in this order
 * @param unique whether no two rows may have the same values
 * @param where which rows are in it, as SQL in the database's own words; null for all of them
 */
public record InspectedIndex(String name, List<Part> parts, boolean unique, String where) {

    /** Copies what it is given. */
    public InspectedIndex {
        parts = List.copyOf(parts);
    }

    /** The columns among what is indexed, in their order. */
    public List<String> columns() {
        return parts.stream().map(Part::column).filter(Objects::nonNull).toList();
    }

    /**
     * What is indexed: a column or an expression.
     *
     * @param column the column, or null
     * @param expression the expression as SQL in the database's own words, or null
     * @param descending whether its values go down
     */
    public record Part(String column, String expression, boolean descending) {
    }
}
