package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Shape;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** An entity is a class or a record. */
final class KindCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Shape.Form form = entity.shape().form();
        if (form != Shape.Form.CLASS && form != Shape.Form.RECORD) {
            problems.add(Problem.wrongKind(
                    entity.place(), entity.marker(), entity.type().simpleName(), form, "a class or a record"));
        }
    }
}
