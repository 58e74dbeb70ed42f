package dev.rowan.processor.check;

import dev.rowan.processor.model.Attribute;
import dev.rowan.processor.model.Entity;
import dev.rowan.processor.model.Key;
import dev.rowan.processor.model.Marker;
import dev.rowan.processor.model.Relation;
import dev.rowan.processor.problem.Problems;
import dev.rowan.processor.problem.RelationProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The foreign keys of relationships are fit for them, and each is of one relationship. */
final class RelationshipWayCheck implements Check {

    @Override
    public void check(Entity entity, Problems problems) {
        Map<List<Object>, Relation> ways = new HashMap<>();
        for (Relation relation : entity.relations()) {
            Relation first = ways.putIfAbsent(identity(relation), relation);
            if (first != null) {
                problems.add(RelationProblem.twice(relation.place(), first.field().name(), relation.field().name()));
            } else if (relation.field().kind() == Marker.ONE_TO_ONE) {
                unique(entity, relation, problems);
            } else if (relation.way() instanceof Relation.Through through && relation.field().said().mappedBy().isEmpty()) {
                insertable(relation, through, problems);
            }
        }
    }

    private static List<Object> identity(Relation relation) {
        if (relation.way() instanceof Relation.Through through) {
            return List.of(through.association().type(), through.near(), through.far());
        }
        if (relation.way() instanceof Relation.Associated between) {
            return List.of(between.table().toLowerCase(Locale.ROOT));
        }
        if (relation.way() instanceof Relation.Inverse inverse) {
            return List.of(inverse.other().type(), inverse.field().name());
        }
        return relation.way() instanceof Relation.Theirs theirs
                ? List.of(relation.target().type(), theirs.columns())
                : List.of(((Relation.Own) relation.way()).columns());
    }

    /** Told at the side that has the foreign key, where there is one. */
    private static void unique(Entity entity, Relation relation, Problems problems) {
        if (relation.way() instanceof Relation.Own own && !entity.distinct(own.columns())) {
            problems.add(RelationProblem.notUnique(
                    relation.place(), relation.field().described(), entity.type().simpleName(), own.columns()));
        } else if (relation.way() instanceof Relation.Theirs theirs && !relation.target().distinct(theirs.columns())
                && relation.target().relationship(relation.field().said().mappedBy()).isEmpty()) {
            problems.add(RelationProblem.notUnique(
                    relation.place(), relation.field().described(), relation.target().type().simpleName(), theirs.columns()));
        }
    }

    /** A flush writes its foreign keys, and nothing else. */
    private static void insertable(Relation relation, Relation.Through through, Problems problems) {
        Entity association = through.association();
        association.attributes().stream()
                .filter(column -> !through.near().contains(column) && !through.far().contains(column))
                .filter(column -> !column.column().nullable() && column.column().serverDefault().isEmpty())
                .filter(column -> column.column().computed().isEmpty() && !counted(association, column))
                .findFirst()
                .ifPresent(column -> problems.add(RelationProblem.associationColumn(relation.field().at("through"),
                        relation.field().described(), association.type().simpleName(), column.name())));
    }

    /** Whether it is a key that the database counts. */
    private static boolean counted(Entity association, Attribute column) {
        return association.key() instanceof Key.Single single && single.attribute().equals(column)
                && single.generation() == Key.Generation.IDENTITY;
    }
}
