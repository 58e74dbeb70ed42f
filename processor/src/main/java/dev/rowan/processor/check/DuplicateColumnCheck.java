package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** No two columns differ in nothing but case, and no two have one name in Java. */
final class DuplicateColumnCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Map<String, Attribute> columns = new HashMap<>();
        Map<String, Attribute> names = new HashMap<>();
        Set<List<Object>> told = new HashSet<>();
        for (Attribute attribute : entity.attributes()) {
            Attribute named = names.putIfAbsent(attribute.name(), attribute);
            Attribute first = columns.putIfAbsent(attribute.column().name().toLowerCase(Locale.ROOT), attribute);
            if (named != null) {
                problems.add(Problem.pathTaken(place(attribute), named, attribute, entity.names().constant()));
            } else if (first != null && told.add(objects(first, attribute))) {
                problems.add(Problem.duplicateColumn(place(attribute), first, attribute));
            }
        }
        for (Relationship relationship : entity.relationships()) {
            Attribute named = names.get(relationship.name());
            if (named != null) {
                problems.add(Problem.pathTaken(relationship.place(), named, relationship, entity.names().constant()));
            }
        }
    }

    /** Two value objects have many columns of one name by one mistake; else each column is a mistake of its own. */
    private static List<Object> objects(Attribute one, Attribute other) {
        boolean plain = one.path().embedded().isEmpty() || other.path().embedded().isEmpty();
        return plain ? List.of(one, other) : List.of(one.path().fields().get(0), other.path().fields().get(0));
    }

    private static Place place(Attribute attribute) {
        return attribute.path().embedded().orElse(attribute.marks().at(Marker.COLUMN, "name"));
    }
}
