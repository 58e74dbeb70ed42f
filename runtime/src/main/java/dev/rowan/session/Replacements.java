package dev.rowan.session;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Which instance stands for a record that another has replaced: it takes no generated key in place, nor anything else. */
final class Replacements {

    private Map<Object, Object> instances = Map.of();
    /** The same by what the records say; null until one is asked for that. */
    private Map<Object, Object> equal;

    void add(Object replaced, Object by) {
        if (replaced != by) {
            if (instances.isEmpty()) {
                instances = new IdentityHashMap<>();
            }
            instances.remove(by);       // it stands again, if it was replaced before
            instances.put(replaced, by);
            equal = null;
        }
    }

    /** The one that stands for it now: itself, if none has replaced it. */
    @SuppressWarnings("unchecked")      // of the same entity
    <E> E of(E record) {
        Object now = record;
        for (Object next = instances.get(now); next != null; next = instances.get(now)) {
            now = next;
        }
        return (E) now;
    }

    /** The one that stands for a record that is equal to one which was replaced; itself, if it is not. */
    @SuppressWarnings("unchecked")      // of the same entity
    <E> E ofEqual(E record) {
        if (equal == null) {
            equal = new HashMap<>();
            instances.keySet().forEach(replaced -> equal.put(replaced, of(replaced)));
        }
        return (E) equal.getOrDefault(record, record);
    }

    boolean isEmpty() {
        return instances.isEmpty();
    }

    void clear() {
        instances = Map.of();
        equal = null;
    }
}
