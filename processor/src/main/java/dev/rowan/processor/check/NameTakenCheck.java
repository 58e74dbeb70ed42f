package dev.rowan.processor.check;

import com.palantir.javapoet.ClassName;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.GeneratedNames;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.stream.Stream;

/** Nobody else has the names of what is generated. */
final class NameTakenCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        List<String> taken = meant(entity)
                .filter(entity.around().taken()::contains)
                .map(ClassName::simpleName)
                .toList();
        if (!taken.isEmpty()) {
            problems.add(Problem.nameTaken(entity.place(), entity.type().simpleName(), taken));
        }
        entity.members().stream()
                .filter(member -> member instanceof Attribute || member instanceof Relationship)
                .filter(field -> field.name().equals(entity.names().constant()))
                .findFirst()
                .ifPresent(field -> problems.add(Problem.constantTaken(
                        field.place(), field.name(), entity.names().table().simpleName())));
    }

    /** All but the repository, which is left out where the user has one. */
    private static Stream<ClassName> meant(Entity entity) {
        GeneratedNames names = entity.names();
        Stream<ClassName> key = entity.key() instanceof Key.Composite composite ? Stream.of(composite.type()) : Stream.empty();
        return Stream.concat(Stream.of(names.table(), names.ddl(), names.mapper()), key);
    }
}
