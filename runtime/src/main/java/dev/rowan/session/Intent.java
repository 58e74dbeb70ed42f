package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a flush is to do, found before its first statement: what it inserts and deletes, and what relationships say. Nothing of it is
 * done, so that it can be foretold as well as done; whether anything is read to find it is up to the {@link Members}. Of one flush.
 */
final class Intent {

    private final Wanted wanted;
    private final Reach reach;
    private final Removal removal;
    private final LinkedValues linked;
    private final boolean relates;

    /**
     * Goes through what the session holds.
     *
     * @throws dev.rowan.SessionStateException if it cannot be written as it is
     */
    Intent(UnitOfWork work, Members members) {
        this.wanted = new Wanted(work);
        this.reach = new Reach(work, wanted, members);
        this.removal = new Removal(work, wanted, members, reach.links());
        this.linked = new LinkedValues(reach.links(), wanted);
        this.relates = work.hasRelationships();
        if (relates) {
            recallReplaced(work, members);
            reach.run();
            reach.orphans().forEach(orphan -> wanted.delete(work.identities().of(orphan)));
            removal.run();
        }
    }

    /** Whether any object can lead to others. */
    boolean relates() {
        return relates;
    }

    /**
     * Of a collection that was not loaded and has another in its place, what is taken out is only known when that is found; and of one
     * that was changed after a statement had changed rows behind it, whether it is there still.
     */
    private void recallReplaced(UnitOfWork work, Members members) {
        List<Runnable> replaced = new ArrayList<>(0);
        work.identities().forEachRelated(held -> {
            if (!wanted.deletes(held)) {
                held.table().relationships().forEach(relationship -> note(relationship, held, members, replaced));
            }
        });
        replaced.forEach(Runnable::run);
        members.renew(linked(work));
    }

    /** Rows that are led elsewhere, and that a statement may have changed: where they led before is only known when they are read. */
    private Set<Held<?, ?>> linked(UnitOfWork work) {
        Set<Held<?, ?>> linked = new LinkedHashSet<>(0);
        if (work.identities().any(Held::expired)) {
            work.identities().forEachRelated(held -> {
                if (!wanted.deletes(held)) {
                    held.table().relationships().forEach(relationship -> addLinked(relationship, held, work.identities(), linked));
                }
            });
        }
        return linked;
    }

    @SuppressWarnings("unchecked")      // the row is of the relationship's table
    private static <E, T> void addLinked(Relationship<E, T> relationship, Held<?, ?> row,
            IdentityMap identities, Set<Held<?, ?>> linked) {
        Held<E, ?> held = (Held<E, ?>) row;
        if (relationship.path() instanceof Path.Associated || !held.leadsElsewhere(relationship)) {
            return;
        }
        Collection<?> rows = relationship.path() instanceof Path.Referencing ? List.of(held.entity())
                : relationship instanceof ToMany<E, T> many ? many.get(held.entity())
                : Collections.singletonList(((ToOne<E, T>) relationship).get(held.entity()));
        rows.stream().filter(Objects::nonNull).map(identities::of)
                .filter(linkedRow -> linkedRow != null && linkedRow.expired())
                .forEach(linked::add);
    }

    @SuppressWarnings("unchecked")      // the row is of the relationship's table
    private static <E, T> void note(Relationship<E, T> relationship, Held<?, ?> row, Members members, List<Runnable> replaced) {
        Held<E, ?> held = (Held<E, ?>) row;
        if (relationship.path() instanceof Path.Referencing) {
            return;
        }
        if (held.isLoaded(relationship)) {
            if (held.isOutdated(relationship) && held.leadsElsewhere(relationship)) {
                replaced.add(() -> members.recall(relationship, held));
            }
            return;
        }
        if (relationship instanceof ToMany<E, T> many && many.isSet(held.entity())
                || relationship instanceof ToOne<E, T> one && one.get(held.entity()) != null) {
            replaced.add(() -> members.recall(relationship, held));
        }
    }

    Wanted wanted() {
        return wanted;
    }

    /** What becomes of foreign keys. */
    Links links() {
        return reach.links();
    }

    /** The values that objects have when their links are made. */
    LinkedValues linked() {
        return linked;
    }

    /** The rows that others take over, and of which what leads to them lets go: it does before those have their say. */
    Set<Held<?, ?>> takenOver() {
        return Set.copyOf(new Switches(linked).among(removal.left(), wanted.insertions()).values());
    }

    AssociationRows associations() {
        return reach.associations();
    }

    /** Rows that let go by a foreign key before there is another in their place: see {@link Reach#replaced}. */
    Map<ForeignKey<?>, List<Held<?, ?>>> replaced() {
        return reach.replaced();
    }

    /** What follows from deletions. */
    Removal removal() {
        return removal;
    }
}
