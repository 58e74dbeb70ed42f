package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** Table options name a dialect that there is. */
final class DialectCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        entity.table().options().stream()
                .filter(option -> NameLimit.of(option.dialect()).isEmpty())
                .forEach(option -> problems.add(Problem.unknownDialect(option.place(), option.dialect())));
    }
}
