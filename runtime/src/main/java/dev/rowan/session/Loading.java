package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Loads what relationships of objects lead to, level by level, each by one query for 500 objects; what that can join of the next level
 * comes with it. For one load.
 */
final class Loading {

    private final UnitOfWork work;
    private final Transaction transaction;
    private final boolean anew;
    private final boolean overwrite;
    private final ReferencedLoading referenced;
    private final ReferencingLoading referencing;

    /**
     * Loads in a transaction.
     *
     * @param anew whether what is loaded is loaded again
     * @param overwrite whether held objects take what the rows say
     */
    Loading(UnitOfWork work, Transaction transaction, boolean anew, boolean overwrite) {
        this.work = work;
        this.transaction = transaction;
        this.anew = anew;
        this.overwrite = overwrite;
        this.referenced = new ReferencedLoading(work, transaction, anew, overwrite);
        this.referencing = new ReferencingLoading(work, transaction, anew, overwrite);
    }

    /**
     * Loads this for objects of a user's.
     *
     * @throws SessionStateException if one of them is not persistent; then nothing is loaded
     */
    void ofPersistent(Collection<?> entities, List<LoadStep> steps) {
        for (Object entity : entities) {
            EntityState state = work.state(entity);
            if (state != EntityState.PERSISTENT) {
                throw new SessionStateException("this " + entity.getClass().getSimpleName() + " is " + state
                        + ": a session loads what its own persistent objects lead to. " + (state == EntityState.DETACHED
                        ? "Load it of the one that merge or getOne gives" : state == EntityState.DELETED
                        ? "Its row is no more" : "Add it and flush, or, if it has a row, take the object that merge gives"));
            }
        }
        of(entities, steps);
    }

    /** Loads this for objects; those that the session does not hold are left as they are. */
    void of(Collection<?> entities, List<LoadStep> steps) {
        if (steps.isEmpty() || entities.isEmpty()) {
            return;
        }
        Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Held<?, ?>> owners = new ArrayList<>(entities.size());
        for (Object entity : entities) {
            Held<?, ?> held = seen.add(entity) ? work.identities().of(entity) : null;
            if (held != null) {
                owners.add(held);
            }
        }
        transaction.asOne(() -> {       // of many objects, a query for each 500
            readAnew(owners);
            steps.forEach(step -> run(step.relationship(), owners, step));
            return owners;
        });
    }

    /** What an object leads to that has expired is told by its row as it is now. */
    private void readAnew(List<Held<?, ?>> owners) {
        List<Held<?, ?>> expired = owners.stream().filter(Held::expired).toList();
        if (!expired.isEmpty()) {
            readAnew(expired.get(0).table(), expired);
        }
    }

    @SuppressWarnings("unchecked")      // the owners are of one table
    private <E, K> void readAnew(KeyedTable<E, K> table, List<Held<?, ?>> expired) {
        List<K> keys = expired.stream().map(held -> (K) held.key()).toList();
        transaction.finder().findAll(table, keys, new IdentityReader(work.identities(), overwrite, true));
    }

    @SuppressWarnings("unchecked")      // the owners are of the relationship's table
    private <E, T> void run(Relationship<E, T> relationship, List<Held<?, ?>> all, LoadStep step) {
        List<Held<E, ?>> owners = (List<Held<E, ?>>) (List<?>) all;
        List<Held<E, ?>> waiting = owners.stream()
                .filter(held -> anew && !step.joined() || !held.isLoaded(relationship) || held.isOutdated(relationship))
                .toList();
        List<LoadStep> further = relationship instanceof ToOne<E, T> one && one.path() instanceof Path.Referencing own
                ? referencing.load(one, own.key(), waiting, step.further())
                : referenced.load(relationship, waiting, step.further());
        if (!further.isEmpty()) {
            of(targets(relationship, owners), further);
        }
    }

    private static <E, T> List<T> targets(Relationship<E, T> relationship, List<Held<E, ?>> owners) {
        List<T> targets = new ArrayList<>();
        for (Held<E, ?> held : owners) {
            if (relationship instanceof ToMany<E, T> many) {
                if (many.isSet(held.entity())) {
                    targets.addAll(many.get(held.entity()));
                }
            } else {
                T target = ((ToOne<E, T>) relationship).get(held.entity());
                if (target != null) {
                    targets.add(target);
                }
            }
        }
        return targets;
    }
}
