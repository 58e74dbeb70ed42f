package dev.rowan.session;

import dev.rowan.engine.RowWriter;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Path;
import dev.rowan.sql.RelatedRows;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import dev.rowan.sql.Update;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a flush does because of relationships: found before its first statement, done in between, and remembered afterwards. Of one flush.
 */
final class Relations {

    private final UnitOfWork work;
    private final Transaction transaction;
    private final Reach reach;
    private final Removal removal;
    private final Moves moves;
    /** The rows that the flush inserts. */
    private final Set<Object> added = Collections.newSetFromMap(new IdentityHashMap<>());

    private Relations(UnitOfWork work, Transaction transaction) {
        this.work = work;
        this.transaction = transaction;
        Members members = new Members(transaction, work.identities());
        this.reach = new Reach(work);
        this.removal = new Removal(work, members, reach.links());
        this.moves = new Moves(work);
        rememberReplaced(members);
        reach.run();
        reach.orphans().forEach(orphan -> work.identities().of(orphan).wantDeletion(true));
        removal.run();
        added.addAll(work.pending());
        moves.note(reach.links());
        reach.links().makeReady(work.journal());
    }

    /** Finds what is to be done; null where no object has a relationship. */
    static Relations of(UnitOfWork work, Transaction transaction) {
        return work.hasRelationships() ? new Relations(work, transaction) : null;
    }

    Links links() {
        return reach.links();
    }

    // Before

    /** Of a collection that was not loaded and has another in its place, what is taken out is only known when it is read. */
    private void rememberReplaced(Members members) {
        List<Runnable> replaced = new ArrayList<>(0);
        work.identities().forEachRelated(held ->
                held.table().relationships().forEach(relationship -> note(relationship, held, members, replaced)));
        replaced.forEach(Runnable::run);
    }

    @SuppressWarnings("unchecked")      // the row is of the relationship's table
    private <E, T> void note(Relationship<E, T> relationship, Held<?, ?> row, Members members, List<Runnable> replaced) {
        Held<E, ?> held = (Held<E, ?>) row;
        if (held.deletionWanted() || held.isLoaded(relationship) || relationship.path() instanceof Path.Referencing) {
            return;
        }
        if (relationship instanceof ToMany<E, T> many && many.isSet(held.entity())) {
            replaced.add(() -> {
                work.loading(held);
                held.relating().remember(many, members.of(many, held));
            });
        } else if (relationship instanceof ToOne<E, T> one && one.get(held.entity()) != null) {
            replaced.add(() -> {
                work.loading(held);
                held.relating().remember(one, members.of(one, held).stream().findFirst().orElse(null));
            });
        }
    }

    // Between

    /** What has another in its place at the end of a relationship to one makes room first, as the foreign key is unique. */
    void makeRoom() {
        reach.replaced().forEach((key, children) -> {
            children.forEach(child -> makeRoom(key, child));
        });
    }

    private <C, K> void makeRoom(ForeignKey<?> key, Held<C, K> child) {
        transaction.execute(unlinking(key).where(child.table().hasKey(child.key())));
        work.unlink(child, key);
    }

    /** Inserts the association rows of what was put in; all rows that they lead to are there. */
    void insertAssociations(RowWriter writer) {
        associations(reach.associations().inserted(), writer::insertValues);
    }

    /** Lets go of rows that are to be deleted: the association rows of what was taken out, and foreign keys that lead to them. */
    void release(RowWriter writer) {
        associations(reach.associations().deleted(), writer::deleteValues);
        removal.unassociated().forEach((key, values) -> Chunks.of(values, part ->
                transaction.execute(Sql.deleteFrom(key.table()).where(RelatedRows.among(key.columns(), part)))));
        removal.unlinked().forEach((key, values) -> {
            Chunks.of(values, part -> transaction.execute(unlinking(key).where(RelatedRows.among(key.columns(), part))));
            new DatabaseActions(work.identities(), work.journal()).unlinked(key, values);
        });
    }

    private static void associations(List<AssociationRows.Pair<?, ?>> pairs, AssociationStatement statement) {
        Map<Path.Associated, List<Object[]>> rows = new LinkedHashMap<>();
        pairs.forEach(pair -> rows.computeIfAbsent(pair.path(), ignored -> new ArrayList<>()).add(pair.values()));
        rows.forEach((path, values) -> {
            List<Column<?, ?>> columns = new ArrayList<>(path.near().columns());
            columns.addAll(path.far().columns());
            statement.run(path.near().table(), columns, values);
        });
    }

    private static <C> Update<C> unlinking(ForeignKey<C> key) {
        Update<C> update = Sql.update(key.table());
        for (Column<C, ?> column : key.columns()) {
            update = column.spec().nullable() ? update.setNull(column) : update;
        }
        return update;
    }

    // Afterwards

    /** Lets the other sides follow, and remembers what relationships lead to now. */
    void settle() {
        work.identities().forEachRelated(this::settle);
        moves.follow(reach.associations().all());
    }

    private <E, K> void settle(Held<E, K> held) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToOne<E, ?> one) {
                settle(one, held);
            } else {
                settle((ToMany<E, ?>) relationship, held);
            }
        }
    }

    private <E, T> void settle(ToOne<E, T> one, Held<E, ?> held) {
        T now = one.get(held.entity());
        if (one.path() instanceof Path.Referencing own) {
            Link<?, ?> link = reach.links().of(held.entity(), own.key());
            if (link != null && link.said() != one) {
                work.lead(held, one, link.parent(), true);
                return;
            }
        }
        boolean known = now != null || held.isLoaded(one) || added.contains(held.entity()) && leadsNowhere(one, held);
        if (known && !(held.isLoaded(one) && held.related().one(one) == now)) {
            work.changing(held);
            held.relating().remember(one, now);
        }
    }

    /** Whether a new row certainly leads to none: it refers to none, and none can refer to it yet. */
    private static <E> boolean leadsNowhere(ToOne<E, ?> one, Held<E, ?> held) {
        return !(one.path() instanceof Path.Referencing own)
                || KeyValues.unset(own.key(), KeyValues.referencing(own.key(), held.loaded()));
    }

    private <E, T> void settle(ToMany<E, T> many, Held<E, ?> held) {
        if (!many.isSet(held.entity())) {
            return;
        }
        Collection<T> now = many.get(held.entity());
        if (many.path() instanceof Path.Associated && removal.removesAny(now)) {      // their association rows are gone with them
            List<T> rest = removal.without(now);
            work.changing(held);
            many.set(held.entity(), rest);
            held.relating().remember(many, rest);
        } else if (!(held.isLoaded(many) && Difference.same(held.related().many(many), now))) {
            work.changing(held);
            held.relating().remember(many, now);
        }
    }

    private interface AssociationStatement {

        void run(Table<?> table, List<Column<?, ?>> columns, List<Object[]> rows);
    }
}
