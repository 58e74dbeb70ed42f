package dev.rowan.processor.check;

import com.palantir.javapoet.TypeName;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** A table, a key and an index have no more columns than the dialects in use, and Java's constructors, take. */
final class ColumnCountCheck implements Check {

    /** Of a constructor, where a {@code long} and a {@code double} count two (JVM specification, 4.3.3). */
    private static final int MOST_PARAMETERS = 254;

    @Override
    public void check(Entity entity, Problems problems) {
        String name = entity.type().simpleName();
        verify(entity, entity.place(), "The entity " + name, entity.attributes().size(), false, problems);
        if (entity.key() instanceof Key.Composite key) {
            verify(entity, entity.place(), "The key of " + name, key.attributes().size(), true, problems);
            int parameters = key.attributes().stream().mapToInt(part -> slots(part.type().javaType())).sum();
            if (parameters > MOST_PARAMETERS
                    && entity.around().limits().stream().allMatch(dialect -> most(dialect, true) > MOST_PARAMETERS)) {
                problems.add(Problem.tooManyColumns(entity.place(), "The key of " + name, key.attributes().size(),
                        List.of("the record that is generated for it (" + MOST_PARAMETERS + ", a long or double counting two)")));
            }
        }
        entity.indexes().forEach(index -> verify(entity, index, "The index", problems));
        entity.uniques().forEach(unique -> verify(entity, unique, "The unique constraint", problems));
    }

    private static void verify(Entity entity, IndexFacts index, String what, Problems problems) {
        String columns = index.columns().stream().map(ColumnName::text).limit(3).collect(Collectors.joining(", "));
        verify(entity, index.place(), what + " (" + columns + ", …)", index.columns().size(), true, problems);
    }

    private static int slots(TypeName type) {
        return type.equals(TypeName.LONG) || type.equals(TypeName.DOUBLE) ? 2 : 1;
    }

    private static void verify(Entity entity, Place place, String what, int count, boolean inIndex, Problems problems) {
        List<String> refusing = entity.around().limits().stream()
                .filter(dialect -> count > most(dialect, inIndex))
                .map(dialect -> dialect.dialect() + " (" + most(dialect, inIndex) + ")")
                .toList();
        if (!refusing.isEmpty()) {
            problems.add(Problem.tooManyColumns(place, what, count, refusing));
        }
    }

    /** InnoDB's, and the others' as they are compiled unless somebody compiles them otherwise. */
    private static int most(NameLimit dialect, boolean inIndex) {
        return switch (dialect) {
            case H2 -> 16_384;
            case MYSQL -> inIndex ? 16 : 1_017;
            case MARIADB -> inIndex ? 32 : 1_017;
            case POSTGRESQL -> inIndex ? 32 : 1_600;
            case SQLITE -> 2_000;
        };
    }
}
