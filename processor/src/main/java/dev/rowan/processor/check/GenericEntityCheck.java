package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** An entity has no type parameters. */
final class GenericEntityCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (entity.shape().mappable() && entity.shape().generic()) {
            problems.add(Problem.genericEntity(entity.place(), entity.type().simpleName()));
        }
    }
}
