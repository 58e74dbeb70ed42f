package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Arrays are there only where all dialects in use have such. */
final class ArrayCheck implements Check {

    private static final Set<NameLimit> WITH = EnumSet.of(NameLimit.H2, NameLimit.POSTGRESQL);

    @Override
    public void check(Entity entity, Problems problems) {
        List<String> without =
                entity.around().limits().stream().filter(limit -> !WITH.contains(limit)).map(NameLimit::dialect).toList();
        if (without.isEmpty()) {
            return;
        }
        for (Attribute attribute : entity.attributes()) {
            if (attribute.type().array() && !attribute.id()) {     // as a key it is refused on all
                problems.add(Problem.noArrays(
                        attribute.place(), attribute.name(), attribute.type().bare().javaType().toString(), without));
            }
        }
    }
}
