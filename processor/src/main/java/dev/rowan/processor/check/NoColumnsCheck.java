package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** An entity has a column. */
final class NoColumnsCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        boolean meant = entity.members().stream().anyMatch(member -> !(member instanceof Unmapped gone && gone.skipped()));
        if (!meant && entity.shape().mappable()) {
            problems.add(Problem.noColumns(entity.place(), entity.type().simpleName()));
        }
    }
}
