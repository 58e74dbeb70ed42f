package dev.rowan.session;

import dev.rowan.session.PendingRows.Pending;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToOne;

/**
 * What leads to records. A row has one object of a class as long as a session holds it, but of a record one instance after another, as a
 * record is not changed in place. Here alone it is said when two instances stand for one row, and which of them is in the fields. Of one
 * thread.
 */
final class RecordEnds {

    private final IdentityMap identities;
    private final PendingRows pending;

    RecordEnds(IdentityMap identities, PendingRows pending) {
        this.identities = identities;
        this.pending = pending;
    }

    /** Whether two objects are one at the end of a relationship: the same one, or records with one key. */
    static <T> boolean same(ToOne<?, T> one, T a, T b) {
        return a == b || a instanceof Record && b instanceof Record && sameKey(one.target(), a, b);
    }

    private static <T, K> boolean sameKey(KeyedTable<T, K> table, T a, T b) {
        K key = table.mapper().key(a);
        K other = table.mapper().key(b);
        return key != null && other != null && table.identity(key).equals(table.identity(other));
    }

    /**
     * Has all that leads to a record which another has replaced lead to that one. What they led to when they were read or flushed does
     * too.
     */
    void follow() {
        Replacements replaced = identities.replaced();
        if (replaced.isEmpty()) {
            return;
        }
        identities.forEachRelated(held -> follow(held, replaced));
        pending.all().forEach(row -> follow(row, replaced));
        replaced.clear();
    }

    private static <E> void follow(Held<E, ?> held, Replacements replaced) {
        follow(held.table(), held.entity(), replaced);
        for (Relationship<E, ?> relationship : held.table().relationships()) {
            if (relationship instanceof ToOne<E, ?> one && held.isLoaded(one)) {
                Object known = held.related().one(one);
                Object now = replaced.of(known);
                if (now != known) {
                    held.related().remember(one, now);
                }
            }
        }
    }

    private static <E> void follow(Pending<E> row, Replacements replaced) {
        follow(row.table(), row.entity(), replaced);
    }

    private static <E> void follow(Table<E> table, E entity, Replacements replaced) {
        for (Relationship<E, ?> relationship : table.relationships()) {
            if (relationship instanceof ToOne<E, ?> one) {
                follow(one, entity, replaced);
            }
        }
    }

    private static <E, T> void follow(ToOne<E, T> one, E entity, Replacements replaced) {
        T target = one.get(entity);
        T now = target instanceof Record ? replaced.ofEqual(target) : target;
        if (now != target) {
            one.set(entity, now);
        }
    }
}
