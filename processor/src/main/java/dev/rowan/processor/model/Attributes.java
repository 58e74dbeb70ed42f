package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/** Finds attributes by the names that annotations use. */
final class Attributes {

    private Attributes() {}

    /** The attribute of this field name, or else of this column name. */
    static Optional<Attribute> find(List<Attribute> attributes, String name) {
        Optional<Attribute> field = attributes.stream().filter(a -> a.name().equals(name)).findFirst();
        return field.isPresent() ? field : attributes.stream().filter(a -> a.named(name)).findFirst();
    }
}
