package dev.rowan.session;

import dev.rowan.TooManyRowsException;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeysetRow;
import dev.rowan.sql.LoadStep;
import dev.rowan.sql.Path;
import dev.rowan.sql.Query;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Loads the objects whose rows refer to those of others, by themselves or by rows of an association table. For one load. */
final class ReferencedLoading {

    private final UnitOfWork work;
    private final Transaction transaction;
    private final boolean anew;
    private final boolean overwrite;

    ReferencedLoading(UnitOfWork work, Transaction transaction, boolean anew, boolean overwrite) {
        this.work = work;
        this.transaction = transaction;
        this.anew = anew;
        this.overwrite = overwrite;
    }

    /**
     * Rows say by their foreign keys to whom they belong.
     *
     * @param further what is loaded with the objects
     * @return the same, of which is joined what was read with them
     */
    <E, T> List<LoadStep> load(Relationship<E, T> relationship, List<Held<E, ?>> owners, List<LoadStep> further) {
        ForeignKey<?> near = relationship.path() instanceof Path.Associated rows
                ? rows.near()
                : ((Path.Referenced) relationship.path()).key();
        List<Owner<E, T>> waiting = new ArrayList<>(owners.size());
        for (Held<E, ?> held : owners) {
            if (anew || !held.leadsElsewhere(relationship)) {      // what the user has put there: a flush will tell what becomes of that
                waiting.add(new Owner<>(held, KeyValues.referenced(near, held), new ArrayList<>()));
            }
        }
        return Chunks.loading(waiting, further, part -> load(relationship, near, part, further));
    }

    /**
     * An object whose relationship is loaded.
     *
     * @param values what rows have that refer to it
     * @param rows these rows
     */
    private record Owner<E, T>(Held<E, ?> held, Object[] values, List<KeysetRow<T>> rows) {

        List<T> targets() {
            List<T> targets = new ArrayList<>(rows.size());
            rows.forEach(row -> targets.add(row.row()));
            return targets;
        }
    }

    private <E, T> List<LoadStep> load(Relationship<E, T> relationship, ForeignKey<?> near, List<Owner<E, T>> owners,
            List<LoadStep> further) {
        Map<List<Object>, Owner<E, T>> byValues = new HashMap<>();
        List<Object[]> wanted = new ArrayList<>(owners.size());
        for (Owner<E, T> owner : owners) {
            List<Object> identity = KeyValues.identity(near.referenced(), owner.values);
            if (!identity.contains(null)) {
                byValues.put(identity, owner);
                wanted.add(owner.values);
            }
        }
        List<LoadStep> left = further;
        if (!wanted.isEmpty()) {
            Query<KeysetRow<T>> query = RelatedRows.of(relationship, wanted,
                    further.stream().filter(step -> !isWayBack(step, near)).toList());
            left = Stream.concat(query.loading().stream(),
                    further.stream().filter(step -> isWayBack(step, near)).map(LoadStep::known)).toList();
            give(transaction.list(query.reading(EndsReader.keeping(work, overwrite))), near, byValues);
        }
        List<ToOne<T, E>> back = back(relationship);
        owners.forEach(owner -> lead(relationship, near, owner, back));
        return left;
    }

    /** Gives each owner its rows, also those that refer to it by other values than it has, and keeps their order. */
    private <E, T> void give(List<KeysetRow<T>> rows, ForeignKey<?> near, Map<List<Object>, Owner<E, T>> byValues) {
        Map<List<Object>, Object[]> unknown = giveKnown(rows, near, byValues);
        if (!unknown.isEmpty()) {
            byValues.values().forEach(owner -> owner.rows.clear());
            Spellings.referred(transaction, near, unknown.values()).forEach((spelled, referred) -> {
                if (byValues.containsKey(referred)) {
                    byValues.putIfAbsent(spelled, byValues.get(referred));
                }
            });
            giveKnown(rows, near, byValues);
        }
    }

    /** The values by which rows refer to none of these. */
    private static <E, T> Map<List<Object>, Object[]> giveKnown(List<KeysetRow<T>> rows, ForeignKey<?> near,
            Map<List<Object>, Owner<E, T>> byValues) {
        Map<List<Object>, Object[]> unknown = new LinkedHashMap<>(0);
        for (KeysetRow<T> row : rows) {
            Object[] values = row.keys().toArray();
            List<Object> identity = KeyValues.identity(near.columns(), values);
            Owner<E, T> owner = byValues.get(identity);
            if (owner == null) {
                unknown.put(identity, values);
            } else {
                owner.rows.add(row);
            }
        }
        return unknown;
    }

    /** Whether nothing but the owners themselves is to be loaded, which are known. */
    private static boolean isWayBack(LoadStep step, ForeignKey<?> near) {
        return step.further().isEmpty() && step.relationship().path().equals(new Path.Referencing(near));
    }

    /** The relationships by which the objects lead back to one. */
    @SuppressWarnings("unchecked")      // by the same foreign key they lead to where it came from
    private static <E, T> List<ToOne<T, E>> back(Relationship<E, T> relationship) {
        return relationship.back().stream().filter(ToOne.class::isInstance).map(one -> (ToOne<T, E>) one).toList();
    }

    private <E, T> void lead(Relationship<E, T> relationship, ForeignKey<?> near, Owner<E, T> owner, List<ToOne<T, E>> back) {
        if (relationship instanceof ToMany<E, T> many) {
            Ends.lead(work, many, owner.held, relationship.path() instanceof Path.Associated
                    ? once(owner.targets()) : owner.targets());
        } else {
            Ends.lead(work, (ToOne<E, T>) relationship, owner.held, only(relationship, owner),
                    anew || owner.held.isOutdated(relationship));
        }
        for (ToOne<T, E> one : back) {
            owner.rows.forEach(row -> leadBack(one, near, row, owner));
        }
    }

    /** An object that the session held before may be of another row's now, or the user may have changed it: it stays as it is. */
    private <E, T> void leadBack(ToOne<T, E> one, ForeignKey<?> near, KeysetRow<T> row, Owner<E, T> owner) {
        Held<T, ?> held = work.identities().of(row.row());
        if (held != null && (anew || !held.isLoaded(one))
                && (KeyValues.leadsTo(near, held, owner.values)
                        || KeyValues.same(KeyValues.referencing(near, held.loaded()), row.keys().toArray()))) {
            Ends.lead(work, one, held, owner.held.entity(), overwrite);
        }
    }

    private static <E, T> T only(Relationship<E, T> relationship, Owner<E, T> owner) {
        if (owner.rows.size() > 1) {
            throw new TooManyRowsException(relationship + " leads to one row at most, and for " + owner.held + " there are "
                    + owner.rows.size() + ": make its foreign key unique, or the relationship one to many");
        }
        return owner.rows.isEmpty() ? null : owner.rows.get(0).row();
    }

    /** Association rows with a key of their own may say the same twice. */
    private static <T> List<T> once(List<T> targets) {
        Set<T> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return targets.stream().filter(seen::add).toList();
    }
}
