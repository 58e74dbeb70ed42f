package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.ColumnName;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** No two indexes, constraints or foreign keys without a name stand on the same columns: they would be given one name. */
final class RepeatedConstraintCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Seen indexes = new Seen("indexes", entity, problems);
        Seen uniques = new Seen("unique constraints", entity, problems);
        Seen foreignKeys = new Seen("foreign keys", entity, problems);
        for (Attribute attribute : entity.attributes()) {
            Place place = attribute.marks().at(Marker.COLUMN);
            if (attribute.column().index()) {
                indexes.add("", List.of(new ColumnName(attribute.name(), place)), place);
            } else if (attribute.column().unique()) {
                uniques.add("", List.of(new ColumnName(attribute.name(), place)), place);
            }
        }
        entity.indexes().forEach(index -> indexes.add(
                index.name(), index.columns(), index.extras().expressions().stream().map(ColumnName::text).toList(), index.place()));
        entity.uniques().forEach(unique -> uniques.add(unique.name(), unique.columns(), unique.place()));
        entity.foreignKeys().forEach(key -> foreignKeys.add(key.name(), key.columns(), key.place()));
    }

    /** The columns that something of one kind stands on already. */
    private record Seen(String kind, Entity entity, Problems problems, Set<List<String>> columns) {

        Seen(String kind, Entity entity, Problems problems) {
            this(kind, entity, problems, new HashSet<>());
        }

        void add(String name, List<ColumnName> names, Place place) {
            add(name, names, List.of(), place);
        }

        void add(String name, List<ColumnName> names, List<String> expressions, Place place) {
            List<String> found = names.stream()
                    .map(column -> entity.attribute(column.text()).map(Attribute::name))
                    .flatMap(Optional::stream)
                    .toList();
            List<String> all = Stream.concat(found.stream(), expressions.stream()).toList();
            if (name.isEmpty() && !all.isEmpty() && found.size() == names.size() && !columns.add(all)) {
                problems.add(Problem.repeatedConstraint(place, kind, all));
            }
        }
    }
}
