package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.OptionFacts;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What is meant for one dialect names a dialect that there is, each once. */
final class DialectCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        check(entity.table().options(), problems);
        entity.table().view().ifPresent(view -> check(view.definitions(), problems));
        entity.attributes().forEach(attribute -> check(attribute.column().definitions(), problems));
    }

    private static void check(List<OptionFacts> options, Problems problems) {
        Set<String> seen = new HashSet<>();
        for (OptionFacts option : options) {
            if (NameLimit.of(option.dialect()).isEmpty()) {
                problems.add(Problem.unknownDialect(option.place(), option.dialect()));
            } else if (!seen.add(option.dialect())) {
                problems.add(Problem.repeatedDialect(option.place(), option.dialect()));
            }
        }
    }
}
