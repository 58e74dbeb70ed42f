package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** Generated code can name an entity, and make one without another object. */
final class NestingCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        String name = String.join(".", entity.type().simpleNames());
        if (entity.shape().unreachable().isPresent()) {
            problems.add(Problem.unreachableType(entity.place(), name, entity.shape().unreachable().get()));
        } else if (entity.shape().inner() && entity.shape().mappable()) {
            problems.add(Problem.innerClass(entity.place(), name));
        }
    }
}
