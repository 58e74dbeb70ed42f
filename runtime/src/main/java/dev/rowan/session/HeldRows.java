package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * The held rows of one table, by what tells them apart and in the order in which they came: an array of rows, and a hash table of their
 * places in it. A session that reads much makes nothing for a row but what it remembers of it, and a hash table of numbers costs the
 * collector nothing. Of one thread.
 */
final class HeldRows<E, K> {

    private static final int SMALLEST = 16;
    /** Up to which there is room made for four times as many, and not for twice. */
    private static final int FEW = 1024;
    /** In the hash table: a slot that was never taken, where a search ends, and one that was, where it goes on. */
    private static final int FREE = 0;
    private static final int LEFT = -1;
    /** 2³² by the golden ratio: what keys have in common is in few of the upper bits of a product with it (Knuth, 6.4). */
    private static final int SPREAD = 0x9E3779B9;

    private final KeyedTable<E, K> table;
    /** The place of a row, from 1. */
    private int[] slots = new int[SMALLEST];
    private Held<E, K>[] rows = places(room(SMALLEST));
    /** How many places have been given; of a row that was let go the place is empty. */
    private int given;
    private int size;
    /** Made when a row is first looked for by an object whose key does not lead to it, and kept up from then on. */
    private Map<E, Held<E, K>> byObject;

    HeldRows(KeyedTable<E, K> table) {
        this.table = table;
    }

    KeyedTable<E, K> table() {
        return table;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})    // an array of a generic type; it holds what put gives it
    private static <E, K> Held<E, K>[] places(int number) {
        return new Held[number];
    }

    /** As many rows as so many slots find quickly. */
    private static int room(int slots) {
        return slots / 8 * 5;
    }

    private int slot(Object identity) {
        return identity.hashCode() * SPREAD >>> Integer.numberOfLeadingZeros(slots.length) + 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** The row with this key, or null. */
    Held<E, K> find(K key) {
        return identified(table.identity(key));
    }

    /** The row that this tells from others, as {@link KeyedTable#identity} says, or null. */
    Held<E, K> identified(Object identity) {
        for (int slot = slot(identity); slots[slot] != FREE; slot = next(slot)) {
            if (slots[slot] != LEFT) {
                Held<E, K> held = rows[slots[slot] - 1];
                if (held.filedAs.equals(identity)) {
                    return held;
                }
            }
        }
        return null;
    }

    /** The row that this very object stands for, or null. */
    Held<E, K> of(E entity) {
        K key = table.mapper().key(entity);
        Held<E, K> held = key == null ? null : find(key);
        if (entity.getClass().isRecord() || held != null && held.entity() == entity) {
            return held;        // any instance of a record stands for the row of its key
        }
        if (byObject == null) {
            byObject = new IdentityHashMap<>();
            forEach(row -> byObject.put(row.entity(), row));
        }
        return byObject.get(entity);
    }

    /** Holds a row, under the key that it has now and in the place of another one with that. */
    void put(Held<E, K> held) {
        leave(held);
        held.filedAs = held.identity();
        Held<E, K> other = identified(held.filedAs);
        if (other != null) {
            leave(other);
        }
        putNew(held);
    }

    /** Holds a row of whose key, as it is filed, there is none yet. */
    void putNew(Held<E, K> held) {
        if (given == rows.length) {
            makeRoom();
        }
        rows[given++] = held;
        size++;
        enter(held, given);
        if (byObject != null) {
            byObject.put(held.entity(), held);
        }
    }

    /** Lets go of a row; one that is not held, or no longer, changes nothing. */
    void remove(Held<E, K> held) {
        leave(held);
        if (byObject != null) {
            byObject.remove(held.entity());
        }
    }

    private void enter(Held<E, K> held, int place) {
        int slot = slot(held.filedAs);
        while (slots[slot] > FREE) {
            slot = next(slot);
        }
        slots[slot] = place;
    }

    private void leave(Held<E, K> held) {
        for (int slot = slot(held.filedAs); slots[slot] != FREE; slot = next(slot)) {
            if (slots[slot] != LEFT && rows[slots[slot] - 1] == held) {
                rows[slots[slot] - 1] = null;
                slots[slot] = LEFT;
                size--;
                return;
            }
        }
    }

    /** In new arrays, so that whoever goes through the rows goes on in the old one; without the empty places. */
    private void makeRoom() {
        boolean fewer = size <= given / 2;
        slots = new int[fewer ? slots.length : slots.length * (slots.length < FEW ? 4 : 2)];
        Held<E, K>[] before = rows;
        rows = places(room(slots.length));
        given = 0;
        for (Held<E, K> held : before) {
            if (held != null) {
                rows[given++] = held;
                enter(held, given);
            }
        }
    }

    /** In the order in which they came; the action may let go of rows, and put them elsewhere. */
    void forEach(Consumer<? super Held<E, K>> action) {
        Held<E, K>[] all = rows;
        for (int i = 0; i < (all == rows ? given : all.length); i++) {     // one that was left for a larger one was full
            if (all[i] != null) {
                action.accept(all[i]);
            }
        }
    }

    /** Whether there is such a row. */
    boolean any(Predicate<? super Held<E, K>> test) {
        for (int i = 0; i < given; i++) {
            if (rows[i] != null && test.test(rows[i])) {
                return true;
            }
        }
        return false;
    }
}
