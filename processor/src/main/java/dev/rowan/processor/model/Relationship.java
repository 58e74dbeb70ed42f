package dev.rowan.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A field that leads to objects of an entity, as it is written; it is no column.
 *
 * @param type the field's type
 * @param fixed whether its field is final
 * @param kind which of the four annotations it has
 * @param target the entity at the other end
 * @param container the collection the objects are in; none for one object
 * @param mapKey the type of the keys, in a map
 * @param said what its annotation says
 */
public record Relationship(
        Marks marks,
        FieldPath path,
        TypeName type,
        Access access,
        boolean fixed,
        Marker kind,
        ClassName target,
        Optional<Container> container,
        Optional<TypeName> mapKey,
        Said said)
        implements Member {

    /** The types that a field of several objects can have. */
    public enum Container { LIST, SET, COLLECTION, MAP }

    /**
     * What the annotation says; what is empty says nothing.
     *
     * @param columns the foreign key of the entity itself
     * @param mappedBy the field at the other end
     * @param through the entity of the association
     * @param near the association's foreign key to the entity itself
     * @param far the association's foreign key to the other one
     * @param cascades the names of what is done to the other end too
     * @param orderBy what a collection is ordered by, each a name with {@code desc} after it or not
     * @param mapKey the field that the keys of a map are from
     */
    public record Said(
            List<ColumnName> columns,
            String mappedBy,
            Optional<ClassName> through,
            String table,
            List<ColumnName> near,
            List<ColumnName> far,
            List<String> cascades,
            boolean orphanRemoval,
            List<ColumnName> orderBy,
            String mapKey) {

        public Said {
            columns = List.copyOf(columns);
            near = List.copyOf(near);
            far = List.copyOf(far);
            cascades = List.copyOf(cascades);
            orderBy = List.copyOf(orderBy);
        }

        /** Whether what is deleted is deleted at the other end too. */
        public boolean removes() {
            return cascades.contains("ALL") || cascades.contains("REMOVE");
        }
    }

    /** Where its annotation says this, or where that stands. */
    public Place at(String member) {
        return marks.at(kind, member);
    }

    /** As a message names it: {@code @ManyToOne depart}. */
    public String described() {
        return kind + " " + name();
    }
}
