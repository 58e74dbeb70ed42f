package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** The names that the user gives fit the dialects in use; those that Rowan makes are cut. */
final class NameLengthCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        check(entity, entity.table().name(), entity.marks().at(entity.marker(), "name"), problems);
        for (Attribute attribute : entity.attributes()) {
            Place place = attribute.path().embedded().orElse(attribute.marks().at(Marker.COLUMN, "name"));
            check(entity, attribute.column().name(), place, problems);
            attribute.sequence().ifPresent(name -> check(entity, name, attribute.marks().at(Marker.SEQUENCE), problems));
        }
        entity.indexes().forEach(index -> check(entity, index.name(), index.place(), problems));
        entity.uniques().forEach(unique -> check(entity, unique.name(), unique.place(), problems));
        entity.checks().forEach(check -> check(entity, check.name(), check.place(), problems));
        entity.foreignKeys().forEach(key -> check(entity, key.name(), key.place(), problems));
    }

    private static void check(Entity entity, String name, Place place, Problems problems) {
        List<NameLimit> broken = entity.around().limits().stream().filter(limit -> !limit.holds(name)).toList();
        if (!broken.isEmpty()) {
            problems.add(Problem.nameTooLong(place, name, broken));
        }
    }
}
