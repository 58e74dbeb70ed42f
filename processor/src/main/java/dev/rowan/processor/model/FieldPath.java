package dev.rowan.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * The fields that lead from an entity to a member of it: one, or in a value object those around it first.
 *
 * @param fields their names, the outermost first
 * @param embedded where the outermost value object around the member is embedded; none for a field of the entity itself
 */
public record FieldPath(List<String> fields, Optional<Place> embedded) {

    public FieldPath {
        fields = List.copyOf(fields);
    }

    /** The member's own field. */
    public String field() {
        return fields.get(fields.size() - 1);
    }

    /** As users name it in an annotation: {@code address.city}. */
    public String dotted() {
        return String.join(".", fields);
    }

    /** As one Java name: {@code addressCity}. */
    public String joined() {
        StringBuilder name = new StringBuilder(fields.get(0));
        for (String field : fields.subList(1, fields.size())) {
            name.appendCodePoint(Character.toUpperCase(field.codePointAt(0)))
                    .append(field, field.offsetByCodePoints(0, 1), field.length());
        }
        return name.toString();
    }
}
