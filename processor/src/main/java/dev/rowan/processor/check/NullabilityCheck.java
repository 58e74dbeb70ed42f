package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** A column is said to be nullable, or not, only where its Java type agrees. */
final class NullabilityCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (Attribute attribute : entity.attributes()) {
            if (attribute.marks().says(Marker.COLUMN, "nullable")) {
                check(attribute, attribute.marks().at(Marker.COLUMN, "nullable"), problems);
            }
        }
    }

    private static void check(Attribute attribute, Place place, Problems problems) {
        String field = attribute.path().field();
        boolean said = attribute.column().saidNullable();
        if (said && attribute.id()) {
            problems.add(Problem.nullableKey(place, field));
        } else if (said && attribute.type().primitive()) {
            problems.add(Problem.nullablePrimitive(place, field,
                    attribute.type().javaType().toString(),
                    ClassName.get(attribute.type().basic().orElseThrow().javaType()).simpleName()));
        } else if (!said && attribute.type().optional()) {
            problems.add(Problem.notNullOptional(place, field));
        }
    }
}
