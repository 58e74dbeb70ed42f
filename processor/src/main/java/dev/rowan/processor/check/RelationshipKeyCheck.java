package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;

/** Both ends of a relationship have a key, by which a session knows them; and the keys of a map have the type said. */
final class RelationshipKeyCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (Relation relation : entity.relations()) {
            if (!entity.keyed()) {
                problems.add(RelationProblem.withoutKey(relation.place(), relation.field().described(), entity.type().simpleName()));
            } else if (!relation.target().keyed()) {
                problems.add(RelationProblem.withoutKey(
                        relation.place(), relation.field().described(), relation.target().type().simpleName()));
            } else {
                map(relation, problems);
            }
        }
    }

    private static void map(Relation relation, Problems problems) {
        if (relation.field().mapKey().isEmpty()) {
            if (relation.mapKey().isPresent()) {
                problems.add(RelationProblem.mapKeyMisplaced(relation.field().at("mapKey"), relation.field().described()));
            }
            return;
        }
        String target = relation.target().type().simpleName();
        String source = relation.mapKey().map(key -> target + "." + key.name()).orElse("the key of " + target);
        String found = relation.field().mapKey().get().toString();
        String expected = relation.mapKey().map(key -> key.type().boxed()).orElseGet(() -> relation.target().key().javaType()).toString();
        if (!found.equals(expected)) {
            problems.add(RelationProblem.mapKeyType(relation.place(), relation.field().described(), found, expected, source));
        }
    }
}
