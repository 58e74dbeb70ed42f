package dev.rowan.session;

import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The objects that were added and are not written yet, in the order in which they were added. Of one thread. */
final class PendingRows {

    private final Map<Object, Integer> places = new IdentityHashMap<>(4);
    private final List<Pending<?>> rows = new ArrayList<>(0);

    boolean isEmpty() {
        return places.isEmpty();
    }

    boolean contains(Object entity) {
        return places.containsKey(entity);
    }

    <E> void add(Table<E> table, E entity) {
        places.put(entity, rows.size());
        rows.add(new Pending<>(table, entity));
    }

    /** Puts one in the place of another. */
    <E> void replace(Table<E> table, E entity, E by) {
        int place = places.remove(entity);
        places.put(by, place);
        rows.set(place, new Pending<>(table, by));
    }

    boolean remove(Object entity) {
        Integer place = places.remove(entity);
        if (place != null) {
            rows.set(place, null);
        }
        return place != null;
    }

    void clear() {
        places.clear();
        rows.clear();
    }

    List<Pending<?>> all() {
        List<Pending<?>> all = new ArrayList<>(places.size());
        for (Pending<?> row : rows) {
            if (row != null) {
                all.add(row);
            }
        }
        return all;
    }

    boolean hasRelationships() {
        for (Pending<?> row : rows) {
            if (row != null && !row.table().relationships().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** An object to be inserted. */
    record Pending<E>(Table<E> table, E entity) {
    }
}
