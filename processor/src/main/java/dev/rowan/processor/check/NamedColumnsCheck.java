package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.ForeignKeyFacts;
import dev.rowan.processor.model.Holder;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Target;
import dev.rowan.processor.model.Unmapped;
import dev.rowan.processor.model.ValueObject;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Indexes, constraints and foreign keys name columns that there are, each once. */
final class NamedColumnsCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        entity.indexes().forEach(index -> index(entity, index, problems));
        entity.uniques().forEach(unique -> check(entity, unique.columns(), unique.place(), "The unique constraint", problems));
        entity.foreignKeys().forEach(key -> {
            check(entity, key.columns(), key.place(), "The foreign key", problems);
            references(key, problems);
        });
    }

    private static void index(Entity entity, IndexFacts index, Problems problems) {
        List<ColumnName> descending = index.extras().descending();
        if (!index.columns().isEmpty() || index.extras().expressions().isEmpty()) {
            check(entity, index.columns(), index.place(), "The index", problems);
        }
        if (!descending.isEmpty()) {
            check(entity, descending, index.place(), "The index", problems);
        }
        List<Optional<Attribute>> indexed = index.columns().stream().map(name -> entity.attribute(name.text())).toList();
        descending.stream()
                .filter(name -> entity.attribute(name.text()).isPresent() && !indexed.contains(entity.attribute(name.text())))
                .forEach(name -> problems.add(Problem.descendingNotIndexed(name.place(), name.text())));
    }

    private static void check(
            Entity entity, List<ColumnName> names, Place place, String what, Problems problems) {
        if (names.isEmpty()) {
            problems.add(Problem.noColumnsNamed(place, what));
        }
        for (ColumnName name : names) {
            if (entity.attribute(name.text()).isEmpty() && !misunderstood(entity, name.text())) {
                problems.add(unknown(name, entity.type().simpleName(), entity.attributes()));
            }
        }
        repeated(names, entity.attributes(), problems);
    }

    private static void references(ForeignKeyFacts key, Problems problems) {
        Target target = key.target();
        if (!target.entity() || !target.sound()) {
            return;
        }
        for (ColumnName name : key.references()) {
            if (target.attribute(name.text()).isEmpty()) {
                problems.add(unknown(name, target.name(), target.attributes()));
            }
        }
        repeated(key.references(), target.attributes(), problems);
    }

    private static void repeated(List<ColumnName> names, List<Attribute> attributes, Problems problems) {
        Set<Attribute> seen = new HashSet<>();
        for (ColumnName name : names) {
            Attribute.find(attributes, name.text())
                    .filter(attribute -> !seen.add(attribute))
                    .ifPresent(again -> problems.add(Problem.repeatedColumn(name.place(), name.text())));
        }
    }

    private static Problem unknown(ColumnName name, String owner, List<Attribute> attributes) {
        return Problem.unknownColumn(
                name.place(), name.text(), owner, attributes.stream().map(attribute -> attribute.path().dotted()).toList());
    }

    /** Whether there is such a field, or one on the way to it, whose own mistake is told already. */
    private static boolean misunderstood(Holder holder, String name) {
        return holder.members().stream().anyMatch(member -> member instanceof Unmapped gone
                ? !gone.skipped() && (name + ".").startsWith(gone.path().dotted() + ".")
                : member instanceof ValueObject object && misunderstood(object, name));
    }
}
