package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** A foreign key sets to NULL only columns that can be. */
final class SetNullCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (ForeignKeyFacts key : entity.foreignKeys()) {
            if (key.onDelete() == ForeignKeyFacts.Referential.SET_NULL || key.onUpdate() == ForeignKeyFacts.Referential.SET_NULL) {
                key.columns().stream()
                        .flatMap(name -> entity.attribute(name.text()).stream())
                        .filter(column -> !column.column().nullable() || column.type().primitive())
                        .findFirst()
                        .ifPresent(column -> problems.add(Problem.setNullNotNull(key.place(), column.path().dotted())));
            }
        }
    }
}
