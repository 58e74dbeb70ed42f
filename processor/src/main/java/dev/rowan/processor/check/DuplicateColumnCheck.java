package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** No two columns differ in nothing but case. */
final class DuplicateColumnCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Map<String, Attribute> seen = new HashMap<>();
        for (Attribute attribute : entity.attributes()) {
            Attribute first = seen.putIfAbsent(attribute.column().name().toLowerCase(Locale.ROOT), attribute);
            if (first != null) {
                Place place = attribute.marks().at(Marker.COLUMN, "name");
                problems.add(Problem.duplicateColumn(place, first, attribute));
            }
        }
    }
}
