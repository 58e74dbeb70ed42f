package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** A sequence makes the values of a key that is one integer. */
final class SequenceCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        List<String> key = entity.attributes().stream().filter(Attribute::id).map(Attribute::name).toList();
        for (Attribute attribute : entity.attributes()) {
            if (attribute.sequence().isPresent()) {
                check(attribute, key, problems);
            }
        }
    }

    private static void check(Attribute attribute, List<String> key, Problems problems) {
        Place place = attribute.marks().at(Marker.SEQUENCE);
        if (!attribute.id()) {
            problems.add(Problem.sequenceWithoutId(place, attribute.name()));
        } else if (key.size() > 1) {
            problems.add(Problem.sequenceInCompositeKey(place, attribute.name(), key));
        } else if (!attribute.type().integer()) {
            problems.add(Problem.sequenceType(place, attribute.name(), attribute.type().javaType().toString()));
        }
    }
}
