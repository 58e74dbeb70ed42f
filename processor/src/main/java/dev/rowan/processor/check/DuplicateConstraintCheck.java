package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** No two constraints or indexes of a table are given one name. */
final class DuplicateConstraintCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Set<String> seen = new HashSet<>();
        entity.indexes().forEach(index -> check(index.name(), index.place(), seen, problems));
        entity.uniques().forEach(unique -> check(unique.name(), unique.place(), seen, problems));
        entity.checks().forEach(check -> check(check.name(), check.place(), seen, problems));
        entity.foreignKeys().forEach(key -> check(key.name(), key.place(), seen, problems));
    }

    private static void check(String name, Place place, Set<String> seen, Problems problems) {
        if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
            problems.add(Problem.duplicateConstraint(place, name));
        }
    }
}
