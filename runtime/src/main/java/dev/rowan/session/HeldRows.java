package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The held rows of one table, by what tells them apart and in the order in which they came. A hash table whose entries are the rows
 * themselves: a session that reads much makes nothing for a row but what it remembers of it. Of one thread.
 */
final class HeldRows<E, K> {

    private static final int SMALLEST = 16;
    /** Up to which there is room made for four times as many, and not for twice. */
    private static final int FEW = 4096;

    private final KeyedTable<E, K> table;
    private Held<E, K>[] buckets = buckets(SMALLEST);
    private int size;
    private Held<E, K> first;
    private Held<E, K> last;
    /** Made when a row is first looked for by an object whose key does not lead to it, and kept up from then on. */
    private Map<E, Held<E, K>> byObject;

    HeldRows(KeyedTable<E, K> table) {
        this.table = table;
    }

    KeyedTable<E, K> table() {
        return table;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})    // an array of a generic type; it holds what put gives it
    private static <E, K> Held<E, K>[] buckets(int number) {
        return new Held[number];
    }

    private int bucket(Object identity) {
        int hash = identity.hashCode();
        return (hash ^ hash >>> 16) & (buckets.length - 1);
    }

    /** The row with this key, or null. */
    Held<E, K> find(K key) {
        return filed(table.identity(key));
    }

    private Held<E, K> filed(Object identity) {
        Held<E, K> held = buckets[bucket(identity)];
        while (held != null && !held.filedAs.equals(identity)) {
            held = held.nextInBucket;
        }
        return held;
    }

    /** The row that this very object stands for, or null. */
    Held<E, K> of(E entity) {
        K key = table.mapper().key(entity);
        Held<E, K> held = key == null ? null : find(key);
        if (held != null && (held.entity() == entity || entity.getClass().isRecord())) {
            return held;
        }
        if (byObject == null) {
            byObject = new IdentityHashMap<>();
            forEach(row -> byObject.put(row.entity(), row));
        }
        return byObject.get(entity);
    }

    /** Holds a row, under the key that it has now and in the place of another one with that. */
    void put(Held<E, K> held) {
        if (held.filedAs != null && filed(held.filedAs) == held) {
            unlink(held);
        }
        Held<E, K> other = filed(held.identity());
        if (other != null) {
            unlink(other);
        }
        putNew(held);
    }

    /** Holds a row of whose key there is none yet. */
    void putNew(Held<E, K> held) {
        held.filedAs = held.identity();
        link(held);
        if (byObject != null) {
            byObject.put(held.entity(), held);
        }
    }

    /** Lets go of a row; one that is not held, or no longer, changes nothing. */
    void remove(Held<E, K> held) {
        if (held.filedAs != null && filed(held.filedAs) == held) {
            unlink(held);
        }
        if (byObject != null) {
            byObject.remove(held.entity());
        }
    }

    private void link(Held<E, K> held) {
        if (++size > buckets.length - buckets.length / 4) {
            buckets = buckets(buckets.length * (size < FEW ? 4 : 2));
            forEach(this::enter);
        }
        enter(held);
        held.previous = last;
        if (last == null) {
            first = held;
        } else {
            last.next = held;
        }
        last = held;
    }

    private void enter(Held<E, K> held) {
        int bucket = bucket(held.filedAs);
        held.nextInBucket = buckets[bucket];
        buckets[bucket] = held;
    }

    private void unlink(Held<E, K> held) {
        leave(held);
        size--;
        if (held.previous == null) {
            first = held.next;
        } else {
            held.previous.next = held.next;
        }
        if (held.next == null) {
            last = held.previous;
        } else {
            held.next.previous = held.previous;
        }
        held.previous = null;
        held.next = null;
    }

    private void leave(Held<E, K> held) {
        int bucket = bucket(held.filedAs);
        if (buckets[bucket] == held) {
            buckets[bucket] = held.nextInBucket;
        } else {
            Held<E, K> before = buckets[bucket];
            while (before.nextInBucket != held) {
                before = before.nextInBucket;
            }
            before.nextInBucket = held.nextInBucket;
        }
        held.nextInBucket = null;
    }

    /** In the order in which they came. */
    void forEach(Consumer<? super Held<E, K>> action) {
        for (Held<E, K> held = first; held != null; held = held.next) {
            action.accept(held);
        }
    }

    /** Whether there is such a row. */
    boolean any(Predicate<? super Held<E, K>> test) {
        for (Held<E, K> held = first; held != null; held = held.next) {
            if (test.test(held)) {
                return true;
            }
        }
        return false;
    }
}
