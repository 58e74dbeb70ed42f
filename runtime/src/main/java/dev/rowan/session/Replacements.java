package dev.rowan.session;

import java.util.IdentityHashMap;
import java.util.Map;

/** Which instance stands for a record after its INSERT: a record takes no generated key in place. */
final class Replacements {

    private Map<Object, Object> instances = Map.of();

    void add(Object added, Object stored) {
        if (added != stored) {
            if (instances.isEmpty()) {
                instances = new IdentityHashMap<>();
            }
            instances.put(added, stored);
        }
    }

    @SuppressWarnings("unchecked")      // of the same entity
    <E> E of(E added) {
        return (E) instances.getOrDefault(added, added);
    }
}
