package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A field or component that is a column.
 *
 * @param id whether it is the key or a part of it
 * @param assigned whether its key is said to come from the program
 * @param sequence the sequence its key comes from
 * @param counting how the database or the sequence counts its key
 * @param fixed whether its field is final
 * @param foreignKey whether it refers to another row, alone
 */
public record Attribute(
        Marks marks,
        FieldPath path,
        AttributeType type,
        Access access,
        ColumnFacts column,
        boolean fixed,
        boolean id,
        boolean assigned,
        Optional<String> sequence,
        CountingFacts counting,
        boolean foreignKey,
        boolean sensitive)
        implements Member {

    /** The attribute of this field name or path, or else of this column name. */
    public static Optional<Attribute> find(List<Attribute> attributes, String name) {
        Optional<Attribute> field = attributes.stream().filter(a -> a.field(name)).findFirst();
        return field.isPresent() ? field : attributes.stream().filter(a -> a.named(name)).findFirst();
    }

    /** What Rowan itself writes into it, of version and times. */
    public List<Marker> stamps() {
        return Stream.of(Marker.VERSION, Marker.CREATED_AT, Marker.UPDATED_AT).filter(marks::has).toList();
    }

    /** Whether this is its name, in Java or in the database. */
    public boolean named(String text) {
        return field(text) || column.name().equalsIgnoreCase(text);
    }

    private boolean field(String text) {
        return path.dotted().equals(text) || name().equals(text);
    }
}
