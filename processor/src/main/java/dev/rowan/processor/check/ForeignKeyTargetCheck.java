package dev.rowan.processor.check;

import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.Target;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** A foreign key refers to the key of an entity, or to unique columns of it. */
final class ForeignKeyTargetCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (ForeignKeyFacts key : entity.foreignKeys()) {
            if (key.target().kind() == Target.Kind.VIEW && !entity.view()) {
                problems.add(Problem.targetIsView(key.place(), key.target().name()));
            } else {
                check(key, problems);
            }
        }
    }

    private static void check(ForeignKeyFacts key, Problems problems) {
        Target target = key.target();
        String name = target.name();
        if (!target.entity()) {
            problems.add(Problem.targetNotEntity(key.place(), name));
        } else if (!target.sound()) {
            return;
        } else if (key.references().isEmpty() && target.key().isEmpty()) {
            problems.add(Problem.targetWithoutKey(key.place(), name));
        } else if (key.complete() && !target.unique(key.referenced())) {
            List<String> columns = key.references().stream().map(ColumnName::text).toList();
            problems.add(Problem.targetNotUnique(key.references().get(0).place(), name, columns));
        }
    }
}
