package dev.rowan.session;

import dev.rowan.annotation.Cascade;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.List;

/**
 * Follows the relationships of merged objects that cascade a merge, level by level, so that the rows of a level are read together. A null
 * field, or one that was not loaded, says nothing; an empty collection is emptied. For one call.
 */
final class MergedRelations {

    private final Merge merge;
    private final List<Met<?>> met = new ArrayList<>();

    MergedRelations(Merge merge) {
        this.merge = merge;
    }

    /** An object, and the session's own for it. */
    private record Met<E>(Table<E> table, E detached, E own) {
    }

    <E> void met(E detached, E own) {
        Table<E> table = Tables.ofEntity(detached);
        if (detached != own && !table.relationships().isEmpty()) {
            met.add(new Met<>(table, detached, own));
        }
    }

    /** Merges what the objects lead to, and what that leads to. */
    void follow() {
        while (!met.isEmpty()) {
            List<Met<?>> level = List.copyOf(met);
            met.clear();
            List<Object> targets = new ArrayList<>();
            level.forEach(object -> addTargets(object, targets));
            merge.read(targets);
            level.forEach(this::relate);
        }
    }

    private static <E> void addTargets(Met<E> object, List<Object> targets) {
        for (Relationship<E, ?> relationship : object.table.relationships()) {
            if (relationship.cascades(Cascade.MERGE)) {
                targets.addAll(targets(relationship, object.detached));
            }
        }
    }

    private static <E, T> List<T> targets(Relationship<E, T> relationship, E entity) {
        if (relationship instanceof ToOne<E, T> one) {
            T target = one.get(entity);
            return target == null ? List.of() : List.of(target);
        }
        return relationship instanceof ToMany<E, T> many && many.isSet(entity) ? List.copyOf(many.get(entity)) : List.of();
    }

    private <E> void relate(Met<E> object) {
        for (Relationship<E, ?> relationship : object.table.relationships()) {
            if (relationship.cascades(Cascade.MERGE)) {
                relate(relationship, object.detached, object.own);
            }
        }
    }

    private <E, T> void relate(Relationship<E, T> relationship, E detached, E own) {
        List<T> targets = targets(relationship, detached);
        if (relationship instanceof ToOne<E, T> one && !targets.isEmpty()) {
            one.set(own, merge.mergeReached(targets.get(0)));
        } else if (relationship instanceof ToMany<E, T> many && many.isSet(detached)) {
            many.set(own, targets.stream().map(merge::merge).toList());
        }
    }
}
