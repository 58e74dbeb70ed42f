package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A foreign key of one column or several.
 *
 * @param columns the referring columns
 * @param target the entity referred to
 * @param references the columns referred to; empty for the target's key
 * @param name the constraint's name, or empty
 */
public record ForeignKeyFacts(
        Place place,
        List<ColumnName> columns,
        Target target,
        List<ColumnName> references,
        Referential onDelete,
        Referential onUpdate,
        String name,
        boolean deferrable) {

    public ForeignKeyFacts {
        columns = List.copyOf(columns);
        references = List.copyOf(references);
    }

    /** What becomes of the referring row. */
    public enum Referential { NO_ACTION, RESTRICT, CASCADE, SET_NULL, SET_DEFAULT }

    /** Whether all that it refers to is there and understood; if not, that is the mistake to tell. */
    public boolean complete() {
        return target.entity() && target.sound()
                && (references.isEmpty() ? !target.key().isEmpty() : referenced().size() == references.size());
    }

    /** The attributes referred to, as far as they are found. */
    public List<Attribute> referenced() {
        return references.isEmpty()
                ? target.key()
                : references.stream().map(name -> target.attribute(name.text())).flatMap(Optional::stream).toList();
    }
}
