package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** An entity extends no other entity. */
final class InheritanceCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        entity.shape().parent().ifPresent(parent -> problems.add(
                Problem.entityInheritance(entity.place(), entity.type().simpleName(), parent)));
    }
}
