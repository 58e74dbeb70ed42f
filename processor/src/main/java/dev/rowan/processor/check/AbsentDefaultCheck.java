package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** The database gives no part of a value object that may be absent: where it is, a part of it would be there. */
final class AbsentDefaultCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (ValueObject object : entity.objects()) {
            List<String> given = object.attributes().stream()
                    .filter(attribute -> !attribute.column().serverDefault().isEmpty())
                    .map(attribute -> attribute.path().dotted())
                    .toList();
            if (object.nullable() && !given.isEmpty()) {
                problems.add(Problem.defaultInAbsent(object.marks().at(Marker.EMBEDDED), object.path().dotted(), given));
            }
        }
    }
}
