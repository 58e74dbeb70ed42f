package dev.rowan.processor.check;

import dev.rowan.dialect.NameUse;
import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.NameLimit;
import dev.rowan.processor.model.Place;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.problem.Problem;
import dev.rowan.processor.problem.Problems;
import java.util.List;

/** The dialects in use can hold the names that the user gives; those that Rowan makes are cut. */
final class HeldNamesCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        boolean named = entity.marks().says(entity.marker(), "name");
        Place place = named ? entity.marks().at(entity.marker(), "name") : entity.place();
        check(entity, NameUse.TABLE, entity.table().name(), place, problems);
        check(entity, NameUse.OTHER, entity.table().schema(), entity.marks().at(entity.marker(), "schema"), problems);
        for (Attribute attribute : entity.attributes()) {
            Place column = attribute.path().embedded().orElse(attribute.marks().at(Marker.COLUMN, "name"));
            check(entity, NameUse.COLUMN, attribute.column().name(), column, problems);
            attribute.sequence().ifPresent(name ->
                    check(entity, NameUse.TABLE, name, attribute.marks().at(Marker.SEQUENCE), problems));
        }
        entity.indexes().forEach(index -> check(entity, NameUse.INDEX, index.name(), index.place(), problems));
        entity.uniques().forEach(unique -> check(entity, NameUse.CONSTRAINT, unique.name(), unique.place(), problems));
        entity.checks().forEach(check -> check(entity, NameUse.OTHER, check.name(), check.place(), problems));
        for (Relation relation : entity.relations()) {
            if (relation.way() instanceof Relation.Associated between) {
                check(entity, NameUse.TABLE, between.table(), relation.field().at("table"), problems);
                between.near().forEach(name -> check(entity, NameUse.COLUMN, name, relation.field().at("near"), problems));
                between.far().forEach(name -> check(entity, NameUse.COLUMN, name, relation.field().at("far"), problems));
            }
        }
        entity.foreignKeys().forEach(key -> check(entity, NameUse.CONSTRAINT, key.name(), key.place(), problems));
    }

    /** One that is blank is another mistake. */
    private static void check(Entity entity, NameUse use, String name, Place place, Problems problems) {
        List<NameLimit> refusing = name.isBlank()
                ? List.of()
                : entity.around().limits().stream().filter(dialect -> dialect.refusal(use, name).isPresent()).toList();
        if (refusing.isEmpty()) {
            return;
        }
        if (refusing.stream().noneMatch(dialect -> dialect.fits(name))) {
            problems.add(Problem.nameTooLong(place, name, refusing.stream().map(NameLimit::limit).toList()));
        } else {
            problems.add(Problem.refusedName(place, name, refusing.stream()
                    .map(dialect -> dialect.dialect() + " (" + dialect.refusal(use, name).orElseThrow() + ")")
                    .toList()));
        }
    }
}
