package dev.rowan.processor.check;

import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.model.Relationship;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;

/** Only what belongs to one object alone is deleted with it, and what is not can be let go. */
final class RelationshipCascadeCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        for (Relation relation : entity.relations()) {
            Relationship field = relation.field();
            boolean shared = field.kind() == Marker.MANY_TO_ONE || field.kind() == Marker.MANY_TO_MANY;
            if (shared && field.said().removes()) {
                problems.add(RelationProblem.cascade(field.at("cascade"), field.described()));
            } else if (relation.way() instanceof Relation.Own && field.said().orphanRemoval()) {
                problems.add(RelationProblem.orphans(field.at("orphanRemoval"), field.described()));
            }
            if (relation.way() instanceof Relation.Theirs theirs) {
                letGo(entity, relation, theirs, problems);
            }
        }
    }

    /** Deleting an object takes it out of those that lead to it. */
    private static void letGo(Entity entity, Relation relation, Relation.Theirs theirs, Problems problems) {
        Relationship field = relation.field();
        boolean database = switch (theirs.key().onDelete()) {
            case NO_ACTION, RESTRICT -> false;
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
        };
        if (!database && !field.said().removes() && !field.said().orphanRemoval()) {
            theirs.columns().stream().filter(column -> !column.column().nullable()).findFirst().ifPresent(column -> problems.add(
                    RelationProblem.childNotNull(relation.place(), field.described(), entity.type().simpleName(),
                            relation.target().type().simpleName() + "." + column.name())));
        }
    }
}
