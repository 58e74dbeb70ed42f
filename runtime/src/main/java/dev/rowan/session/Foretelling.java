package dev.rowan.session;

import dev.rowan.session.AssociationRows.Pair;
import dev.rowan.session.RowUpdates.Update;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a flush would do, told from what it intends: its plan is carried out on values that are kept apart. Nothing is read or written,
 * and neither the objects nor the session change. For one answer.
 */
final class Foretelling {

    private final UnitOfWork work;
    private final Unloaded unloaded = new Unloaded();
    private final Intent intent;
    private final FlushPlan plan;
    private final ForetoldRows rows;
    private final KeyChanges keys;
    /** The objects that take the place of others, by whose rows. */
    private final Map<Held<?, ?>, Object> replacing = new LinkedHashMap<>(0);

    /**
     * Finds it.
     *
     * @param deferred whether the database waits with a foreign key until COMMIT
     * @throws dev.rowan.SessionStateException as the flush would throw before its first statement
     */
    Foretelling(UnitOfWork work, Predicate<ForeignKey<?>> deferred) {
        this.work = work;
        this.intent = work.intent(new HeldMembers(work.identities(), unloaded));
        this.plan = new FlushPlan(work.identities(), intent);
        this.rows = new ForetoldRows(work.identities());
        this.keys = new KeyChanges(rows, deferred, (table, key, was, is) -> { });
        DatabaseActions actions = new DatabaseActions(rows);
        Set<Held<?, ?>> takenOver = intent.takenOver();
        plan.tables().forEach(table -> rows.leave(table.deletes()));
        intent.removal().unlinked(takenOver::contains).forEach(actions::unlinked);
        intent.replaced().forEach((key, children) -> {
            if (key.optional()) {
                children.forEach(child -> rows.unlink(child, key));
            }
        });
        plan.tables().forEach(this::update);
        plan.tables().forEach(this::follow);
        intent.removal().unlinked(held -> !takenOver.contains(held)).forEach(actions::unlinked);
        plan.tables().forEach(table -> rows.delete(table.deletes()));
        plan.tables().forEach(table -> actions.deleted(table.table(), table.deletes()));
        rows.gone().forEach(this::noteUnloaded);
        replacing.keySet().forEach(this::noteLeft);
    }

    private <E, K> void update(TableWork<E, K> table) {
        for (Update<E, K> update : table.updates()) {
            Held<E, K> held = update.held();
            Object[] values = intent.linked().of(table.table(), update.entity());
            rows.write(held, held.columnsOtherThan(held.loaded(), values), values);
            Object[] linked = rows.values(held).clone();
            intent.links().of(update.entity()).forEach(link -> KeyValues.copy(link.key(), values, linked));
            rows.write(held, held.columnsOtherThan(rows.values(held), linked), linked);
            if (update.entity() != held.entity()) {
                replacing.put(held, update.entity());
            }
        }
    }

    private <E, K> void follow(TableWork<E, K> table) {
        if (table.updates().isEmpty()) {
            return;
        }
        List<Update<E, K>> ordered = RowUpdates.keysFreeFirst(table.keyed(), table.updates());
        keys.follow(table.keyed(), ordered, ordered.stream().map(update -> update.held().loaded()).toList());
        for (Update<E, K> update : table.updates()) {
            Held<E, K> held = update.held();
            for (Relationship<E, ?> relationship : held.table().relationships()) {
                if (relationship.path() instanceof Path.Referenced theirs && !held.isLoaded(relationship)
                        && keys.concerns(theirs.key(), held.loaded(), rows.values(held))) {
                    unloaded.note(relationship, held);
                }
            }
        }
    }

    /** What leads to a deleted row is deleted too, or lets go of it; of what is not loaded only the database knows what that is. */
    private <E, K> void noteUnloaded(Held<E, K> held) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (!(relationship.path() instanceof Path.Referencing) && (!held.isLoaded(relationship) || held.isOutdated(relationship))) {
                unloaded.note(relationship, held);
            }
        }
    }

    /** The same of an object whose row stays, as another takes it over; what leads to it lets go before that is known. */
    private <E, K> void noteLeft(Held<E, K> held) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (Removal.asks(relationship, held.isLoaded(relationship))) {
                unloaded.note(relationship, held);
            }
        }
    }

    // Told

    /** Tells it, as everything is now. */
    Changes told(boolean hidden) {
        ChangesBuilder changes = new ChangesBuilder(work.identities(), intent.linked(), hidden);
        plan.inserted(intent.wanted()).forEach(changes::add);
        work.identities().forEach(held -> tell(held, changes));
        intent.wanted().attached().forEach(held -> tell(held, changes));
        tellPairs(changes);
        unloaded.forEach(changes::unloaded);
        return changes.build();
    }

    private void tell(Held<?, ?> held, ChangesBuilder changes) {
        if (rows.gone().contains(held)) {
            changes.delete(held);
        } else {
            changes.change(held, replacing.getOrDefault(held, held.entity()), rows.values(held));
        }
    }

    // Rows of association tables

    private void tellPairs(ChangesBuilder changes) {
        for (Pair<?, ?> pair : intent.associations().inserted()) {
            if (isCertain(pair) && !isGone(pair.owner()) && !isGone(pair.target())) {
                changes.relate(pair);
            }
        }
        AssociationRows lost = new AssociationRows();
        intent.associations().deleted().forEach(lost::delete);
        work.identities().forEachRelated(held -> lose(held, lost));
        lost.deleted().forEach(changes::unrelate);
    }

    /** Of a collection that was not loaded only what is new is certainly not there yet. */
    private <E, T> boolean isCertain(Pair<E, T> pair) {
        return !unloaded.has(pair.said(), work.identities().of(pair.owner())) || intent.wanted().inserts(pair.target());
    }

    private boolean isGone(Object entity) {
        Held<?, ?> held = work.identities().of(entity);
        return held != null && isGone(held);
    }

    private boolean isGone(Held<?, ?> held) {
        return intent.wanted().deletes(held) || rows.gone().contains(held);
    }

    /** The association rows of a deleted object, and those that lead to one, as far as they are known. */
    private <E, K> void lose(Held<E, K> held, AssociationRows lost) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToMany<E, ?> many && many.path() instanceof Path.Associated path && held.isLoaded(many)) {
                lose(many, path, held, lost);
            }
        }
    }

    private <E, T> void lose(ToMany<E, T> many, Path.Associated path, Held<E, ?> held, AssociationRows lost) {
        boolean all = isGone(held);
        for (T target : held.related().many(many)) {
            if (all || isGone(target)) {
                lost.delete(many, path, held.entity(), target);
            }
        }
    }
}
