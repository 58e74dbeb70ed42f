package dev.rowan.session;

import dev.rowan.engine.RowWriter;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
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
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Does what relationships make a flush do: before its first statement, in between, and afterwards, when what is loaded follows. Of one
 * flush.
 */
final class Relations {

    private final UnitOfWork work;
    private final Transaction transaction;
    private final Intent intent;
    private final Moves moves;
    private final Set<Held<?, ?>> takenOver;
    /** The rows that the flush inserts. */
    private final Set<Object> added = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Tells the session of everything that is intended, and makes the links that can be made. What leads to a row that another object
     * takes over lets go before, as that object says anew what does.
     */
    Relations(UnitOfWork work, Transaction transaction, Intent intent) {
        this.work = work;
        this.transaction = transaction;
        this.intent = intent;
        this.moves = new Moves(work);
        intent.wanted().insertions().forEach(row -> added.add(row.entity()));
        moves.note(intent.wanted(), intent.links());
        this.takenOver = intent.takenOver();
        intent.wanted().settle();
        letGo(takenOver::contains);
        intent.links().makeReady(work.journal());
    }

    // Between

    /** What has another in its place at the end of a relationship to one makes room first, as the foreign key is unique. */
    void makeRoom() {
        intent.replaced().forEach((key, children) -> {
            if (key.optional()) {
                children.forEach(child -> makeRoom(key, child));
            }
        });
    }

    /** The rows that have another in their place, and can make room only by being deleted before it is written. */
    List<Held<?, ?>> deletedForRoom() {
        List<Held<?, ?>> deleted = new ArrayList<>(0);
        intent.replaced().forEach((key, children) -> {
            if (!key.optional()) {
                children.stream().filter(child -> intent.wanted().deletes(child) && !isReferredTo(child.table())).forEach(deleted::add);
            }
        });
        return deleted;
    }

    /** Whether foreign keys to the table have yet to let go. */
    private boolean isReferredTo(KeyedTable<?, ?> table) {
        return Stream.of(intent.removal().unlinked(this::isLeft), intent.removal().unassociated(this::isLeft))
                .flatMap(left -> left.keySet().stream())
                .anyMatch(key -> key.target().equals(table));
    }

    private <C, K> void makeRoom(ForeignKey<?> key, Held<C, K> child) {
        transaction.execute(unlinking(key).where(child.table().hasKey(child.key())));
        rows().unlink(child, key);
    }

    private KnownRows rows() {
        return new TrackedRows(work.identities(), work.journal());
    }

    /** Inserts the association rows of what was put in; all rows that they lead to are there. */
    void insertAssociations(RowWriter writer) {
        associations(intent.associations().inserted(), writer::insertValues);
    }

    /** Lets go of rows that are to be deleted: the association rows of what was taken out, and foreign keys that lead to them. */
    void release(RowWriter writer) {
        associations(intent.associations().deleted(), writer::deleteValues);
        letGo(this::isLeft);
    }

    /** Whether what leads to a row has yet to let go of it. */
    private boolean isLeft(Held<?, ?> held) {
        return !takenOver.contains(held);
    }

    private void letGo(Predicate<Held<?, ?>> of) {
        intent.removal().unassociated(of).forEach((key, values) -> Chunks.of(values, part ->
                transaction.execute(Sql.deleteFrom(key.table()).where(RelatedRows.among(key.columns(), part)))));
        intent.removal().unlinked(of).forEach((key, values) -> {
            Chunks.of(values, part -> transaction.execute(unlinking(key).where(RelatedRows.among(key.columns(), part))));
            new DatabaseActions(rows()).unlinked(key, values);
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
    void settle(Replacements replacements) {
        work.identities().forEachRelated(held -> settle(held, replacements));
        moves.follow(intent.associations().all());
    }

    private <E, K> void settle(Held<E, K> held, Replacements replacements) {
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToOne<E, ?> one) {
                stand(one, held, replacements);
                settle(one, held);
            } else {
                settle((ToMany<E, ?>) relationship, held);
            }
        }
    }

    /** In the field stands the instance that a record has by now; what stood there comes back with a rollback, in a new object too. */
    private <E, T> void stand(ToOne<E, T> one, Held<E, ?> held, Replacements replacements) {
        T before = one.get(held.entity());
        T now = before == null ? null : work.identities().standing(replacements.of(before));
        if (now != before) {
            work.journal().onUndo(() -> one.set(held.entity(), before));
            one.set(held.entity(), now);
        }
    }

    private <E, T> void settle(ToOne<E, T> one, Held<E, ?> held) {
        T now = one.get(held.entity());
        if (one.path() instanceof Path.Referencing own) {
            Link<?, ?> link = intent.links().of(held.entity(), own.key());
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
        if (many.path() instanceof Path.Associated && intent.removal().removesAny(now)) {     // their association rows are gone with them
            List<T> rest = intent.removal().without(now);
            work.changing(held);
            many.set(held.entity(), rest);
            held.relating().remember(many, rest);
        } else if (!many.filesAll(held.entity())) {     // the keys of a map follow what its objects say now
            work.changing(held);
            many.set(held.entity(), List.copyOf(now));
            held.relating().remember(many, many.get(held.entity()));
        } else if (!(held.isLoaded(many) && Difference.same(held.related().many(many), now))) {
            work.changing(held);
            held.relating().remember(many, now);
        }
    }

    private interface AssociationStatement {

        void run(Table<?> table, List<Column<?, ?>> columns, List<Object[]> rows);
    }
}
