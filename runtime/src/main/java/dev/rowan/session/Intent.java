package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a flush is to do, found before its first statement: what it inserts and deletes, and what relationships say. Nothing of it is done,
 * so that it can be foretold as well as done; whether anything is read to find it is up to the {@link Members}. Of one flush.
 */
final class Intent {

    private final Wanted wanted;
    private final Reach reach;
    private final Removal removal;
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

    /** Of a collection that was not loaded and has another in its place, what is taken out is only known when that is found. */
    private void recallReplaced(UnitOfWork work, Members members) {
        List<Runnable> replaced = new ArrayList<>(0);
        work.identities().forEachRelated(held -> {
            if (!wanted.deletes(held)) {
                held.table().relationships().forEach(relationship -> note(relationship, held, members, replaced));
            }
        });
        replaced.forEach(Runnable::run);
    }

    @SuppressWarnings("unchecked")      // the row is of the relationship's table
    private static <E, T> void note(Relationship<E, T> relationship, Held<?, ?> row, Members members, List<Runnable> replaced) {
        Held<E, ?> held = (Held<E, ?>) row;
        if (members.isLoaded(held, relationship) || relationship.path() instanceof Path.Referencing) {
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
