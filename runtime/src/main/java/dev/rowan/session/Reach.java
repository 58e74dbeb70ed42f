package dev.rowan.session;

import dev.rowan.SessionStateException;
import dev.rowan.annotation.Cascade;
import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Goes through what the objects of a session lead to, before a flush: it finds new objects that are reached, and what relationships say
 * of foreign keys and of association rows. It does nothing of it. Of one flush.
 */
final class Reach {

    private final UnitOfWork work;
    private final Wanted wanted;
    private final Members members;
    private final ReachedRecords records;
    private final Links links = new Links();
    private final AssociationRows associations = new AssociationRows();
    private final Deque<Object> reached = new ArrayDeque<>();
    private final List<Runnable> removals = new ArrayList<>(0);
    private final Map<ForeignKey<?>, List<Held<?, ?>>> replaced = new LinkedHashMap<>(0);
    private final Set<Object> orphans = Collections.newSetFromMap(new IdentityHashMap<>(0));

    Reach(UnitOfWork work, Wanted wanted, Members members) {
        this.work = work;
        this.wanted = wanted;
        this.members = members;
        this.records = new ReachedRecords(work, wanted);
    }

    Links links() {
        return links;
    }

    AssociationRows associations() {
        return associations;
    }

    /** Objects that were taken out of relationships that do not keep them, and are nowhere else. */
    Set<Object> orphans() {
        return orphans;
    }

    /** Rows that were at the end of a relationship to one where there is another now, and let go of by this foreign key. */
    Map<ForeignKey<?>, List<Held<?, ?>>> replaced() {
        return replaced;
    }

    /** Goes through everything that the session holds and is to be kept. */
    void run() {
        wanted.insertions().forEach(row -> reached.add(row.entity()));
        work.identities().forEachRelated(held -> {
            if (!wanted.deletes(held)) {
                relate(held);
            }
        });
        while (!reached.isEmpty()) {
            relateNew(reached.remove());
        }
        removals.forEach(Runnable::run);
    }

    private <E, K> void relate(Held<E, K> held) {
        Related related = members.related(held);
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToOne<E, ?> one) {
                relate(one, held.entity(), related == null ? null : related.one(one));
            } else {
                ToMany<E, ?> many = (ToMany<E, ?>) relationship;
                if (many.isSet(held.entity())) {
                    relate(many, held.entity(), related);
                }
            }
        }
    }

    private <E> void relateNew(E entity) {
        Table<E> table = Tables.ofEntity(entity);
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (relationship instanceof ToOne<E, ?> one) {
                relate(one, entity, null);
            } else {
                ToMany<E, ?> many = (ToMany<E, ?>) relationship;
                if (many.isSet(entity)) {
                    relate(many, entity, null);
                }
            }
        }
    }

    // To one

    @SuppressWarnings("unchecked")      // what was remembered of the relationship
    private <E, T> void relate(ToOne<E, T> one, E entity, Object known) {
        T before = (T) known;
        T now = one.get(entity);
        if (now == before) {
            return;     // a field that was never loaded, and is null, says nothing
        }
        if (one.path() instanceof Path.Referencing own) {
            reach(one, now, true);
            if (!RecordEnds.same(one, now, before) && !isThereAlready(one, own.key(), entity, now)) {
                link(one, own.key(), one.table(), entity, one.target(), now);
            }
        } else if (one.path() instanceof Path.Referenced theirs) {
            relate(one, theirs.key(), entity, orNone(now), orNone(before));
        }
    }

    private static <T> List<T> orNone(T target) {
        return target == null ? List.of() : List.of(target);
    }

    /** Whether an object was put where none was loaded, and it is the one to which the row led all along: that changes nothing. */
    private <E, T> boolean isThereAlready(ToOne<E, T> one, ForeignKey<?> key, E entity, T now) {
        Held<E, ?> held = work.identities().of(entity);
        Held<T, ?> target = now == null ? null : work.identities().of(now);
        if (held == null || target == null || held.isLoaded(one)
                || !KeyValues.same(KeyValues.referencing(key, values(held)), KeyValues.referencing(key, held.loaded()))) {
            return false;
        }
        Object[] referenced = key.referenced().stream().map(column -> target.loaded()[column.position()]).toArray();
        return !KeyValues.unset(key, KeyValues.referencing(key, held.loaded())) && KeyValues.leadsTo(key, held, referenced);
    }

    // To many

    private <E, T> void relate(ToMany<E, T> many, E entity, Related related) {
        List<T> before = related == null ? List.of() : related.many(many);
        Difference<T> difference = Difference.of(many, before, many.get(entity));
        if (difference.isEmpty()) {
            return;
        }
        difference.added().forEach(target -> requireFiled(many, entity, target));
        if (many.path() instanceof Path.Referenced theirs) {
            relate(many, theirs.key(), entity, difference.added(), difference.removed());
        } else if (many.path() instanceof Path.Associated rows) {
            difference.added().forEach(target -> {
                reach(many, target, true);
                associations.insert(many, rows, entity, target);
            });
            difference.removed().forEach(target -> associations.delete(many, rows, entity, target));
        }
    }

    /** What is put into a map must be under the key that it has; what is new may get that key by being inserted. */
    private <E, T> void requireFiled(ToMany<E, T> many, E entity, T target) {
        if (!many.files(entity, target) && !(work.lacksKey(target) && many.filesLater(target))) {
            throw new SessionStateException("a " + target.getClass().getSimpleName() + " was put into " + many
                    + " under another key than it has: change the one or the other");
        }
    }

    private <E, T> void relate(Relationship<E, T> relationship, ForeignKey<?> key, E parent, List<T> added, List<T> removed) {
        for (T child : added) {
            reach(relationship, child, false);
            link(relationship, key, relationship.target(), child, relationship.table(), parent);
        }
        for (T child : removed) {
            removals.add(() -> remove(relationship, key, child, relationship instanceof ToOne<E, T> && !added.isEmpty()));
        }
    }

    /** A child that was taken out: put elsewhere it moves, else it is deleted or let go. */
    private <E, T> void remove(Relationship<E, T> relationship, ForeignKey<?> key, T child, boolean another) {
        Held<T, ?> held = work.identities().of(child);
        if (held != null && another) {
            replaced.computeIfAbsent(key, ignored -> new ArrayList<>(1)).add(held);
        }
        if (held == null || wanted.deletes(held) || isPutElsewhere(held, key)) {
            return;
        }
        boolean letGo = links.of(child, key) != null;
        if (relationship.removesOrphans()) {
            orphans.add(child);
        } else if (!letGo && !key.optional()) {
            throw new SessionStateException("a " + child.getClass().getSimpleName() + " was taken out of " + relationship + ", but "
                    + key.columns() + " takes no NULL: put it into another, delete it, or say orphanRemoval = true");
        } else if (!letGo && !another) {
            link(relationship, key, relationship.target(), child, relationship.table(), null);
        }
    }

    /** Whether a relationship, or its foreign key itself, leads a row to another than before. */
    private <T> boolean isPutElsewhere(Held<T, ?> held, ForeignKey<?> key) {
        Link<?, ?> link = links.of(held.entity(), key);
        if (link != null) {
            return link.parent() != null;
        }
        Object[] now = KeyValues.referencing(key, values(held));
        return !KeyValues.unset(key, now) && !KeyValues.same(now, KeyValues.referencing(key, held.loaded()));
    }

    private static <T> Object[] values(Held<T, ?> held) {
        return held.table().mapper().values(held.entity());
    }

    // Both

    /** Sees to it that an object that is led to is a row, or will be one. */
    private <T> void reach(Relationship<?, T> relationship, T target, boolean keyIsEnough) {
        if (target == null || wanted.inserts(target)
                || (target instanceof Record ? records.isRow(relationship, target) : work.identities().of(target) != null)) {
            return;
        }
        KeyedTable<T, ?> table = relationship.target();
        if (generatesKeys(table) && work.hasKey(target)) {
            if (!keyIsEnough) {
                throw new SessionStateException("a " + target.getClass().getSimpleName() + " in " + relationship
                        + " is DETACHED, as it has a generated key and this session does not hold it: put what session.merge(…) gives in its place");
            }
            return;
        }
        if (!relationship.cascades(Cascade.PERSIST)) {
            throw new SessionStateException("a " + target.getClass().getSimpleName() + " in " + relationship
                    + " is not in this session, and the relationship does not cascade: add it");
        }
        wanted.insert(target);
        records.add(target);
        reached.add(target);
    }

    /** Whether an object with a key is a row, as the database gave it that. */
    static boolean generatesKeys(KeyedTable<?, ?> table) {
        return table.keyColumns().stream().anyMatch(column -> column.spec().generation() != Generation.NONE);
    }

    /** The foreign key of a row is to lead to another row, or to none. Whoever said so in both ways, and not the same, is told. */
    private <C, P> void link(Relationship<?, ?> said, ForeignKey<?> key, Table<C> table, C child, Table<P> parentTable, P parent) {
        Link<C, P> link = new Link<>(table, child, key, parentTable, parent, said);
        links.add(link);
        Object[] now = KeyValues.referencing(key, table.mapper().values(child));
        Held<C, ?> held = work.identities().of(child);
        boolean set = held == null ? !KeyValues.unset(key, now)
                : !KeyValues.same(now, KeyValues.referencing(key, held.loaded()));
        if (set && !agrees(link, now)) {
            throw new SessionStateException(said + " leads to " + (parent == null ? "nobody" : "another row") + " than the foreign key "
                    + key.columns() + ", and both were changed: change one, and the other follows at the flush");
        }
        if (parent == null && !key.optional()) {
            throw new SessionStateException(said + " was set to null, but " + key.columns() + " takes no NULL");
        }
    }

    private static boolean agrees(Link<?, ?> link, Object[] now) {
        Object[] wanted = link.values();
        return wanted == null ? link.parent() == null && KeyValues.unset(link.key(), now) : KeyValues.same(now, wanted);
    }
}
