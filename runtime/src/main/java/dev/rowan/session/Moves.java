package dev.rowan.session;

import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import dev.rowan.sql.ToOne;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows that a flush makes refer to other rows than before, or that it inserts or deletes: what is loaded of relationships on both sides
 * follows, without a statement. Of one flush.
 */
final class Moves {

    private final UnitOfWork work;
    private final List<Move<?>> noted = new ArrayList<>(0);
    /** The foreign keys of a table by which a relationship leads, from it or to it. */
    private final Map<Table<?>, List<ForeignKey<?>>> keys = new HashMap<>();

    Moves(UnitOfWork work) {
        this.work = work;
    }

    /** A row, and to what its foreign key led before the flush, when that had its key of then: null for a new row. */
    private record Move<C>(Table<C> table, C child, ForeignKey<?> key, Object[] before, Held<?, ?> from) {
    }

    /** Notes where rows lead that are about to change. */
    void note(Wanted wanted, Links links) {
        for (KeyedTable<?, ?> table : work.identities().tables()) {
            if (!keys(table).isEmpty()) {
                note(table, wanted, links);
            }
        }
        wanted.insertions().forEach(row -> noteNew(row.entity()));
    }

    private <C> void note(KeyedTable<C, ?> table, Wanted wanted, Links links) {
        work.identities().forEachOf(table, held -> {
            if (wanted.deletes(held) || held.changed() || links.waits(held.entity())) {
                note(held);
            }
        });
    }

    private <C, K> void note(Held<C, K> held) {
        for (ForeignKey<?> key : keys(held.table())) {
            Object[] before = KeyValues.referencing(key, held.loaded());
            noted.add(new Move<>(held.table(), held.entity(), key, before, parent(key, before)));
        }
    }

    private <C> void noteNew(C entity) {
        Table<C> table = Tables.ofEntity(entity);
        for (ForeignKey<?> key : keys(table)) {
            noted.add(new Move<>(table, entity, key, null, null));
        }
    }

    private List<ForeignKey<?>> keys(Table<?> table) {
        return keys.computeIfAbsent(table, ignored -> {
            List<ForeignKey<?>> related = new ArrayList<>(0);
            for (ForeignKey<?> key : table.foreignKeys()) {
                if (leads(table, new Path.Referencing(key)) || leads(key.target(), new Path.Referenced(key))) {
                    related.add(key);
                }
            }
            return related;
        });
    }

    private static boolean leads(Table<?> table, Path path) {
        return table.relationships().stream().anyMatch(relationship -> relationship.path().equals(path));
    }

    // Following

    /** Lets all that is loaded follow. */
    void follow(Iterable<AssociationRows.Pair<?, ?>> pairs) {
        Sides sides = new Sides(work);
        noted.forEach(move -> follow(move, sides));
        pairs.forEach(pair -> follow(pair, sides));
        sides.change();
    }

    private <C> void follow(Move<C> move, Sides sides) {
        Held<C, ?> held = work.identities().of(move.child());
        Object[] now = held == null ? null : KeyValues.referencing(move.key(), held.loaded());
        if (now != null && move.before() != null && KeyValues.same(now, move.before())) {
            return;
        }
        Held<?, ?> from = move.from();
        Held<?, ?> to = parent(move.key(), now);
        if (held != null) {
            leadOwn(held, move.key(), now, to);
        }
        for (Relationship<?, ?> relationship : move.key().target().relationships()) {
            if (relationship.path() instanceof Path.Referenced theirs && theirs.key().equals(move.key())) {
                if (from != null && from != to) {
                    sides.leave(relationship, from, move.child());
                }
                if (to != null) {
                    sides.enter(relationship, to, move.child());
                }
            }
        }
    }

    /** The relationship of the row itself follows its foreign key, where it was loaded. */
    private <C> void leadOwn(Held<C, ?> held, ForeignKey<?> key, Object[] now, Held<?, ?> to) {
        for (Relationship<C, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToOne<C, ?> one && relationship.path() instanceof Path.Referencing own && own.key().equals(key)
                    && held.isLoaded(one)) {
                Object target = held.related().one(one);
                boolean elsewhere = to != null ? !isSame(one, to.entity(), target)
                        : target != null ? !refersTo(key, now, one, target) : !KeyValues.unset(key, now);
                if (elsewhere) {
                    work.lead(held, one, to == null ? null : to.entity(), to != null || KeyValues.unset(key, now));
                }
            }
        }
    }

    @SuppressWarnings("unchecked")      // the objects are the relationship's
    private static <T> boolean isSame(ToOne<?, T> one, Object a, Object b) {
        return RecordEnds.same(one, (T) a, (T) b);
    }

    @SuppressWarnings("unchecked")      // the object is the relationship's
    private static <T> boolean refersTo(ForeignKey<?> key, Object[] now, ToOne<?, T> one, Object target) {
        Object[] values = KeyValues.referenced(key, one.target(), (T) target);
        return values != null && KeyValues.same(values, now);
    }

    /** An association row is there, or no more: the relationship that leads back by it follows, where it is loaded. */
    private <E, T> void follow(AssociationRows.Pair<E, T> pair, Sides sides) {
        Path back = new Path.Associated(pair.path().far(), pair.path().near());
        Held<T, ?> held = work.identities().of(pair.target());
        for (Relationship<?, ?> relationship : pair.said().target().relationships()) {
            if (held != null && relationship.path().equals(back)) {
                if (pair.inserted()) {
                    sides.enter(relationship, held, pair.owner());
                } else {
                    sides.leave(relationship, held, pair.owner());
                }
            }
        }
    }

    private Held<?, ?> parent(ForeignKey<?> key, Object[] values) {
        return values == null || KeyValues.unset(key, values) ? null : parent((KeyedTable<?, ?>) key.target(), key, values);
    }

    /** Found by its key, or, of a foreign key to other columns, by looking through what is held. */
    private <P, K> Held<P, ?> parent(KeyedTable<P, K> table, ForeignKey<?> key, Object[] values) {
        Held<P, K> referred = work.identities().referred(table, key, values);
        if (referred != null || key.referenced().stream().allMatch(column -> column.spec().isKey())) {
            return referred;
        }
        List<Held<P, ?>> found = new ArrayList<>(1);
        work.identities().forEachOf(table, held -> {
            if (KeyValues.same(values, KeyValues.referenced(key, held))) {
                found.add(held);
            }
        });
        return found.isEmpty() ? null : found.get(0);
    }
}
