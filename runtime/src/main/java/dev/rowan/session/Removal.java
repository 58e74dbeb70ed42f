package dev.rowan.session;

import dev.rowan.annotation.Cascade;
import dev.rowan.annotation.ReferentialAction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * What follows from the deletion of objects, before a flush: others that are deleted with them, foreign keys that must let go of them,
 * and association rows. It does nothing of it. Of one flush.
 */
final class Removal {

    private final UnitOfWork work;
    private final Wanted wanted;
    private final Members members;
    private final Links links;
    private final Set<Held<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ForeignKey<?>, List<Held<?, ?>>> unlinked = new LinkedHashMap<>();
    private final Map<ForeignKey<?>, List<Held<?, ?>>> unassociated = new LinkedHashMap<>();

    Removal(UnitOfWork work, Wanted wanted, Members members, Links links) {
        this.work = work;
        this.wanted = wanted;
        this.members = members;
        this.links = links;
    }

    /** The foreign keys that are set NULL in one UPDATE as they lead to some of the rows that are left, and the values that they have. */
    Map<ForeignKey<?>, List<Object[]>> unlinked(Predicate<Held<?, ?>> some) {
        return values(unlinked, some);
    }

    /** The foreign keys of association rows that are deleted as they lead to some of the rows that are left, and the values they have. */
    Map<ForeignKey<?>, List<Object[]>> unassociated(Predicate<Held<?, ?>> some) {
        return values(unassociated, some);
    }

    private static Map<ForeignKey<?>, List<Object[]>> values(Map<ForeignKey<?>, List<Held<?, ?>>> left, Predicate<Held<?, ?>> some) {
        Map<ForeignKey<?>, List<Object[]>> values = new LinkedHashMap<>();
        left.forEach((key, rows) -> {
            List<Object[]> its = rows.stream().filter(some).map(row -> KeyValues.referenced(key, row)).toList();
            if (!its.isEmpty()) {
                values.put(key, its);
            }
        });
        return values;
    }

    /** The rows that are let go of. */
    Set<Held<?, ?>> left() {
        Set<Held<?, ?>> left = new LinkedHashSet<>();
        unlinked.values().forEach(left::addAll);
        unassociated.values().forEach(left::addAll);
        return left;
    }

    /** Whether one of these objects is to be deleted. */
    boolean removesAny(Collection<?> objects) {
        return !removed.isEmpty() && objects.stream().anyMatch(removed::contains);
    }

    /** Those of these objects that stay. */
    <T> List<T> without(Collection<T> objects) {
        return objects.stream().filter(object -> !removed.contains(object)).toList();
    }

    /** Goes through all that is to be deleted, and what is to be deleted with it, level by level. */
    void run() {
        List<Held<?, ?>> level = unseen();
        while (!level.isEmpty()) {
            Map<KeyedTable<?, ?>, List<Held<?, ?>>> tables = new LinkedHashMap<>();
            level.forEach(held -> tables.computeIfAbsent(held.table(), ignored -> new ArrayList<>()).add(held));
            tables.forEach((table, rows) -> table.relationships().forEach(relationship -> follow(relationship, rows)));
            level = unseen();
        }
    }

    /** Those to be deleted that were not seen before. */
    private List<Held<?, ?>> unseen() {
        List<Held<?, ?>> unseen = new ArrayList<>();
        Consumer<Held<?, ?>> look = held -> {
            if (wanted.deletes(held) && seen.add(held)) {
                unseen.add(held);
                removed.add(held.entity());
            }
        };
        work.identities().forEachRelated(look);
        wanted.attached().forEach(look);
        return unseen;
    }

    @SuppressWarnings("unchecked")      // the rows are of the relationship's table
    private <E, T> void follow(Relationship<E, T> relationship, List<Held<?, ?>> rows) {
        List<Held<E, ?>> parents = (List<Held<E, ?>>) (List<?>) rows;
        boolean removes = removes(relationship);
        if (relationship.path() instanceof Path.Referencing own) {
            if (removes) {
                removeTargets((ToOne<E, T>) relationship, own.key(), parents);
            }
        } else if (relationship.path() instanceof Path.Referenced theirs) {
            if (removes) {
                removeChildren(relationship, theirs.key(), parents);
            } else if (!actsItself(theirs.key())) {
                add(unlinked, theirs.key(), parents);
            }
        } else if (relationship.path() instanceof Path.Associated rowsBetween && !actsItself(rowsBetween.near())) {
            add(unassociated, rowsBetween.near(), parents);
        }
    }

    /** Whether the database does something with the row of a foreign key when the one that it refers to is deleted. */
    private static boolean actsItself(ForeignKey<?> key) {
        return switch (key.onDelete()) {
            case CASCADE, SET_NULL, SET_DEFAULT -> true;
            case NO_ACTION, RESTRICT -> false;
        };
    }

    /** Whether, for a row that is to go, rows are read or written to which a relationship leads that is loaded, or not. */
    static boolean asks(Relationship<?, ?> relationship, boolean loaded) {
        if (relationship.path() instanceof Path.Referenced theirs) {
            return removes(relationship) ? !loaded && theirs.key().onDelete() != ReferentialAction.CASCADE : !actsItself(theirs.key());
        }
        return relationship.path() instanceof Path.Associated rowsBetween && !actsItself(rowsBetween.near());
    }

    private static boolean removes(Relationship<?, ?> relationship) {
        return relationship.cascades(Cascade.REMOVE) || relationship.removesOrphans();
    }

    private static <E> void add(Map<ForeignKey<?>, List<Held<?, ?>>> to, ForeignKey<?> key, List<Held<E, ?>> parents) {
        to.computeIfAbsent(key, ignored -> new ArrayList<>()).addAll(parents);
    }

    /** What was in the field, and is not any more, goes too: the row leads to it still. */
    private <E, T> void removeTargets(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners) {
        List<Held<E, ?>> unloaded = new ArrayList<>();
        for (Held<E, ?> owner : owners) {
            T now = one.get(owner.entity());
            T before = owner.isLoaded(one) ? owner.related().one(one) : null;
            boolean found = removeTarget(one, key, owner, now);
            found |= now != before && removeTarget(one, key, owner, before);
            if (!found && !KeyValues.unset(key, KeyValues.referencing(key, owner.loaded()))) {
                unloaded.add(owner);
            }
        }
        if (!unloaded.isEmpty()) {
            members.targets(one, key, unloaded).forEach(target -> remove(one, target, true));
        }
    }

    /** Whether it is what the row leads to. */
    private <E, T> boolean removeTarget(ToOne<E, T> one, ForeignKey<?> key, Held<E, ?> owner, T target) {
        if (target == null) {
            return false;
        }
        Held<T, ?> held = work.identities().of(target);
        Object[] values = held == null ? KeyValues.referenced(key, one.target(), target) : KeyValues.referenced(key, held);
        boolean found = values != null && KeyValues.leadsTo(key, owner, values);
        remove(one, target, found);
        return found;
    }

    private <E, T> void removeChildren(Relationship<E, T> relationship, ForeignKey<?> key, List<Held<E, ?>> parents) {
        List<Held<E, ?>> unloaded = new ArrayList<>();
        for (Held<E, ?> parent : parents) {
            boolean loaded = members.isLoaded(parent, relationship);
            boolean outdated = parent.isOutdated(relationship);     // what was there may be another's by now
            if ((!loaded || outdated) && key.onDelete() != ReferentialAction.CASCADE) {
                unloaded.add(parent);
            }
            if (loaded) {
                Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
                before(relationship, members.related(parent)).stream().filter(child -> child != null && seen.add(child) && !outdated)
                        .forEach(child -> removeUnlessMoved(relationship, child, key, true));
                now(relationship, parent.entity()).stream().filter(child -> child != null && seen.add(child))
                        .forEach(child -> removeUnlessMoved(relationship, child, key, false));
            }
        }
        if (!unloaded.isEmpty()) {
            members.children(relationship, key, unloaded).forEach(child -> removeUnlessMoved(relationship, child, key, true));
        }
    }

    private static <E, T> List<T> before(Relationship<E, T> relationship, Related related) {
        return relationship instanceof ToMany<E, T> many ? related.many(many)
                : Collections.singletonList(related.one((ToOne<E, T>) relationship));
    }

    private static <E, T> Collection<T> now(Relationship<E, T> relationship, E parent) {
        if (relationship instanceof ToMany<E, T> many) {
            return many.isSet(parent) ? many.get(parent) : List.of();
        }
        return Collections.singletonList(((ToOne<E, T>) relationship).get(parent));
    }

    private <T> void removeUnlessMoved(Relationship<?, T> relationship, T child, ForeignKey<?> key, boolean row) {
        Link<?, ?> link = links.of(child, key);
        Held<T, ?> held = work.identities().of(child);
        boolean moved = link != null && link.parent() != null
                || link == null && held != null && !KeyValues.same(KeyValues.referencing(key, held.loaded()),
                        KeyValues.referencing(key, held.table().mapper().values(child)));
        if (!moved) {
            remove(relationship, child, row);
        }
    }

    /**
     * An object is deleted with its owner: one that is to be inserted is not, and the row of one that the session does not hold is, as
     * far as it certainly has one.
     *
     * @param row whether it is known to be a row
     */
    private <T> void remove(Relationship<?, T> relationship, T object, boolean row) {
        Held<T, ?> held = work.identities().of(object);
        if (held != null) {
            wanted.delete(held);
        } else if (wanted.inserts(object)) {
            wanted.takeBack(object);
        } else if (work.state(object) == EntityState.DETACHED && (row || Reach.generatesKeys(relationship.target()))) {
            wanted.deleteDetached(relationship.target(), object);
        }
    }
}
