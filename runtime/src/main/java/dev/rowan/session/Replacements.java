package dev.rowan.session;

import java.util.IdentityHashMap;
import java.util.Map;

/** Which instance stands for a record that another has replaced: it takes no generated key in place, nor anything else. */
final class Replacements {

    private Map<Object, Object> instances = Map.of();

    void add(Object replaced, Object by) {
        if (replaced != by) {
            if (instances.isEmpty()) {
                instances = new IdentityHashMap<>();
            }
            instances.remove(by);       // it stands again, if it was replaced before
            instances.put(replaced, by);
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

    boolean isEmpty() {
        return instances.isEmpty();
    }

    void clear() {
        instances = Map.of();
    }
}
