package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** The module of an entity reads what generated code calls. */
final class ModuleCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        if (!entity.around().jdbc()) {
            problems.add(Problem.noJdbc(entity.around().module().orElse(entity.place())));
        }
    }
}
