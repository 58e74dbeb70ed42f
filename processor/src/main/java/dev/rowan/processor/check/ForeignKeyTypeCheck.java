package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** The columns of a foreign key are as many as those they refer to, and of their types. */
final class ForeignKeyTypeCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (ForeignKeyFacts key : entity.foreignKeys()) {
            List<Attribute> referenced = key.referenced();
            if (key.complete() && !referenced.isEmpty() && !key.columns().isEmpty()) {
                check(entity, key, referenced, problems);
            }
        }
    }

    private static void check(Entity entity, ForeignKeyFacts key, List<Attribute> referenced, Problems problems) {
        String target = key.target().name();
        if (key.columns().size() != referenced.size()) {
            problems.add(Problem.foreignKeySize(key.place(), key.columns().stream().map(ColumnName::text).toList(),
                    target, referenced.stream().map(Attribute::name).toList()));
            return;
        }
        for (int i = 0; i < referenced.size(); i++) {
            ColumnName name = key.columns().get(i);
            Attribute other = referenced.get(i);
            entity.attribute(name.text())
                    .filter(column -> !column.type().sameColumn(other.type()))
                    .ifPresent(column -> problems.add(Problem.foreignKeyType(name.place(), column, target, other)));
        }
    }
}
