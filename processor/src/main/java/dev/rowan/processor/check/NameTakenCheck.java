package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;

/** Nobody else has the names of what is generated. */
final class NameTakenCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        taken(entity, entity.names().table(), "table", problems);
        taken(entity, entity.names().ddl(), "DDL", problems);
        taken(entity, entity.names().mapper(), "mapper", problems);
        if (entity.key() instanceof Key.Composite key) {
            taken(entity, key.type(), "composite key", problems);
        }
        entity.attribute(entity.names().constant())
                .filter(field -> field.name().equals(entity.names().constant()))
                .ifPresent(field -> problems.add(Problem.constantTaken(
                        field.place(), field.name(), entity.names().table().simpleName())));
    }

    private static void taken(Entity entity, ClassName generated, String what, Problems problems) {
        if (entity.around().taken().contains(generated)) {
            problems.add(Problem.nameTaken(
                    entity.place(), generated.simpleName(), what + " of " + entity.type().simpleName()));
        }
    }
}
