package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** The name of an entity has no dollar sign. */
final class DollarNameCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        String name = entity.type().simpleName();
        if (name.contains("$")) {
            problems.add(Problem.dollarName(entity.place(), name));
        }
    }
}
