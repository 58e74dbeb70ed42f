package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.IndexFacts;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A JSON column is in an index only where all dialects in use have such. */
final class JsonIndexCheck implements Check {

    /** MySQL manual, 13.5: "JSON columns are not indexed directly"; MariaDB's are texts without a length. */
    private static final Set<NameLimit> WITHOUT = EnumSet.of(NameLimit.MYSQL, NameLimit.MARIADB);

    @Override
    public void check(Entity entity, Problems problems) {
        List<String> dialects = entity.around().limits().stream().filter(WITHOUT::contains).map(NameLimit::dialect).toList();
        if (dialects.isEmpty()) {
            return;
        }
        for (Attribute attribute : entity.attributes()) {
            if (attribute.type().json() && (attribute.column().unique() || attribute.column().index())) {
                String member = attribute.column().unique() ? "unique" : "index";
                problems.add(Problem.jsonIndexed(attribute.marks().at(Marker.COLUMN, member), attribute.name(), dialects));
            }
        }
        entity.indexes().forEach(index -> check(entity, index, dialects, problems));
        entity.uniques().forEach(unique -> check(entity, unique, dialects, problems));
    }

    private static void check(Entity entity, IndexFacts index, List<String> dialects, Problems problems) {
        index.columns().forEach(name -> entity.attribute(name.text())
                .filter(attribute -> attribute.type().json())
                .ifPresent(attribute -> problems.add(Problem.jsonIndexed(name.place(), attribute.name(), dialects))));
    }
}
