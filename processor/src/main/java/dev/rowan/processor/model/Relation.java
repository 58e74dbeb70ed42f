package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * A relationship that was understood.
 *
 * @param field the field that has it
 * @param target the entity at the other end, without its own relationships
 * @param way by which foreign keys it leads there
 * @param order what a collection is ordered by
 * @param mapKey whose values are the keys of a map, as the field's entity reads it; none for the target's key
 */
public record Relation(Relationship field, Entity target, Way way, List<Ordered> order, Optional<Attribute> mapKey) {

    public Relation {
        order = List.copyOf(order);
    }

    /** Where it stands: its annotation. */
    public Place place() {
        return field.marks().at(field.kind());
    }

    /** An attribute of the target, upwards or downwards. */
    public record Ordered(Attribute attribute, boolean descending) {}

    /** By which foreign keys a relationship leads to its other end. */
    public sealed interface Way {}

    /** By one of the entity itself. */
    public record Own(List<Attribute> columns, ForeignKeyFacts key) implements Way {
        public Own {
            columns = List.copyOf(columns);
        }
    }

    /** By one of the entity at the other end. */
    public record Theirs(List<Attribute> columns, ForeignKeyFacts key) implements Way {
        public Theirs {
            columns = List.copyOf(columns);
        }
    }

    /**
     * By two of an association table that no entity stands for.
     *
     * @param near the names of the columns of the foreign key to the entity itself
     * @param far the names of the columns of the foreign key to the other end
     */
    public record Associated(String table, String schema, List<String> near, List<String> far) implements Way {
        public Associated {
            near = List.copyOf(near);
            far = List.copyOf(far);
        }
    }

    /** By the same association table as this relationship of the other end. */
    public record Inverse(Entity other, Relationship field) implements Way {}

    /**
     * By two of an association.
     *
     * @param near the columns of the foreign key to the entity itself
     * @param far the columns of the foreign key to the other end
     */
    public record Through(Entity association, List<Attribute> near, List<Attribute> far) implements Way {
        public Through {
            near = List.copyOf(near);
            far = List.copyOf(far);
        }
    }
}
