package dev.rowan.session;

import dev.rowan.sql.Relationship;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** Relationships of held objects of which a flush concerns more than the session knows. Each is noted once. */
final class Unloaded {

    private final Map<Held<?, ?>, Set<Relationship<?, ?>>> noted = new LinkedHashMap<>(0);

    void note(Relationship<?, ?> relationship, Held<?, ?> held) {
        noted.computeIfAbsent(held, ignored -> new LinkedHashSet<>(1)).add(relationship);
    }

    boolean has(Relationship<?, ?> relationship, Held<?, ?> held) {
        return held != null && noted.getOrDefault(held, Set.of()).contains(relationship);
    }

    void forEach(BiConsumer<Relationship<?, ?>, Held<?, ?>> action) {
        noted.forEach((held, relationships) -> relationships.forEach(relationship -> action.accept(relationship, held)));
    }
}
