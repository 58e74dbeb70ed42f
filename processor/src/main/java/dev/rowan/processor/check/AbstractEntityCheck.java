package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Shape;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** An entity is no abstract class. */
final class AbstractEntityCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.shape().form() == Shape.Form.CLASS && entity.shape().isAbstract()) {
            problems.add(Problem.abstractEntity(entity.place(), entity.type().simpleName()));
        }
    }
}
