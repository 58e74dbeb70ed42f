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
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What follows from the deletion of objects, before a flush: others that are deleted with them, foreign keys that must let go of them, and
 * association rows. It does nothing of it. Of one flush.
 */
final class Removal {

    private final IdentityMap identities;
    private final Wanted wanted;
    private final Members members;
    private final Links links;
    private final Set<Held<?, ?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Object> removed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<ForeignKey<?>, List<Object[]>> unlinked = new LinkedHashMap<>();
    private final Map<ForeignKey<?>, List<Object[]>> unassociated = new LinkedHashMap<>();

    Removal(IdentityMap identities, Wanted wanted, Members members, Links links) {
        this.identities = identities;
        this.wanted = wanted;
        this.members = members;
        this.links = links;
    }

    /** The foreign keys that are set NULL in one UPDATE, and the values that they have. */
    Map<ForeignKey<?>, List<Object[]>> unlinked() {
        return unlinked;
    }

    /** The foreign keys of association rows that are deleted, and the values that they have. */
    Map<ForeignKey<?>, List<Object[]>> unassociated() {
        return unassociated;
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
        identities.forEachRelated(held -> {
            if (wanted.deletes(held) && seen.add(held)) {
                unseen.add(held);
                removed.add(held.entity());
            }
        });
        return unseen;
    }

    @SuppressWarnings("unchecked")      // the rows are of the relationship's table
    private <E, T> void follow(Relationship<E, T> relationship, List<Held<?, ?>> rows) {
        List<Held<E, ?>> parents = (List<Held<E, ?>>) (List<?>) rows;
        boolean removes = relationship.cascades(Cascade.REMOVE) || relationship.removesOrphans();
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

    private static <E> void add(Map<ForeignKey<?>, List<Object[]>> to, ForeignKey<?> key, List<Held<E, ?>> parents) {
        List<Object[]> values = to.computeIfAbsent(key, ignored -> new ArrayList<>());
        parents.forEach(parent -> values.add(KeyValues.referenced(key, parent)));
    }

    private <E, T> void removeTargets(ToOne<E, T> one, ForeignKey<?> key, List<Held<E, ?>> owners) {
        List<Held<E, ?>> unloaded = new ArrayList<>();
        for (Held<E, ?> owner : owners) {
            T target = one.get(owner.entity());
            if (target != null) {
                remove(target);
            } else if (!KeyValues.unset(key, KeyValues.referencing(key, owner.loaded()))) {
                unloaded.add(owner);
            }
        }
        if (!unloaded.isEmpty()) {
            members.targets(one, key, unloaded).forEach(this::remove);
        }
    }

    private <E, T> void removeChildren(Relationship<E, T> relationship, ForeignKey<?> key, List<Held<E, ?>> parents) {
        List<Held<E, ?>> unloaded = new ArrayList<>();
        for (Held<E, ?> parent : parents) {
            if (members.isLoaded(parent, relationship)) {
                loaded(relationship, parent).forEach(child -> removeUnlessMoved(child, key));
            } else if (key.onDelete() != ReferentialAction.CASCADE) {
                unloaded.add(parent);
            }
        }
        if (!unloaded.isEmpty()) {
            members.children(relationship, key, unloaded).forEach(child -> removeUnlessMoved(child, key));
        }
    }

    private <E, T> List<T> loaded(Relationship<E, T> relationship, Held<E, ?> parent) {
        Related related = members.related(parent);
        Set<T> all = Collections.newSetFromMap(new IdentityHashMap<>());
        List<T> children = new ArrayList<>();
        if (relationship instanceof ToMany<E, T> many) {
            children.addAll(related.many(many));
            if (many.isSet(parent.entity())) {
                children.addAll(many.get(parent.entity()));
            }
        } else if (relationship instanceof ToOne<E, T> one) {
            children.add(related.one(one));
            children.add(one.get(parent.entity()));
        }
        children.removeIf(child -> child == null || !all.add(child));
        return children;
    }

    private <T> void removeUnlessMoved(T child, ForeignKey<?> key) {
        Link<?, ?> link = links.of(child, key);
        Held<T, ?> held = identities.of(child);
        boolean moved = link != null && link.parent() != null
                || link == null && held != null && !KeyValues.same(KeyValues.referencing(key, held.loaded()),
                        KeyValues.referencing(key, held.table().mapper().values(child)));
        if (!moved) {
            remove(child);
        }
    }

    private <T> void remove(T object) {
        Held<T, ?> held = identities.of(object);
        if (held != null) {
            wanted.delete(held);
        } else {
            wanted.takeBack(object);
        }
    }
}
