package dev.rowan.processor.model;

import java.util.Optional;

/**
 * A field or component that is a column.
 *
 * @param id whether it is the key or a part of it
 * @param assigned whether its key is said to come from the program
 * @param sequence the sequence its key comes from
 * @param fixed whether its field is final
 * @param foreignKey whether it refers to another row, alone
 */
public record Attribute(
        Marks marks,
        String name,
        AttributeType type,
        Access access,
        ColumnFacts column,
        boolean fixed,
        boolean id,
        boolean assigned,
        Optional<String> sequence,
        boolean foreignKey,
        boolean sensitive)
        implements Member {

    /** Whether this is its name, in Java or in the database. */
    public boolean named(String text) {
        return name.equals(text) || column.name().equalsIgnoreCase(text);
    }
}
