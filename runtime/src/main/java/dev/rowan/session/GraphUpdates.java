package dev.rowan.session;

import dev.rowan.StaleRowException;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.ToMany;
import dev.rowan.sql.ToOne;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Updates detached objects whose relationships say something: by merging them. */
final class GraphUpdates {

    private GraphUpdates() {
    }

    /** Whether a relationship of an object says more than its foreign keys do. */
    static <E> boolean says(KeyedTable<E, ?> table, Collection<? extends E> entities) {
        return !table.relationships().isEmpty()
                && entities.stream().anyMatch(entity -> table.relationships().stream().anyMatch(one -> says(one, entity)));
    }

    private static <E, T> boolean says(Relationship<E, T> relationship, E entity) {
        if (relationship instanceof ToMany<E, T> many) {
            return many.isSet(entity);
        }
        T target = ((ToOne<E, T>) relationship).get(entity);
        if (target == null || !(relationship.path() instanceof Path.Referencing own)) {
            return target != null;
        }
        Object[] led = KeyValues.referenced(own.key(), relationship.target(), target);
        return led == null || !KeyValues.same(led, KeyValues.referencing(own.key(), relationship.table().mapper().values(entity)));
    }

    /** Merges the objects and flushes; a version or a time that was written is in those given too. */
    static <E, K> List<E> updateAll(Session session, KeyedTable<E, K> table, Collection<? extends E> entities) {
        Set<K> missing = new LinkedHashSet<>();
        entities.forEach(entity -> missing.add(table.mapper().key(entity)));
        int wanted = missing.size();
        session.getAll(table, missing).forEach(row -> missing.remove(table.mapper().key(row)));
        if (!missing.isEmpty()) {
            boolean secret = table.keyColumns().stream().anyMatch(column -> column.spec().sensitive());
            throw new StaleRowException("UPDATE of " + table + ": expected " + wanted + ", matched " + (wanted - missing.size())
                    + ". Not there: key " + (secret ? "***" : missing.iterator().next()));
        }
        List<E> own = session.<E>mergeAll(entities);
        session.flush();
        int place = 0;
        for (E entity : entities) {
            E written = own.get(place++);
            if (written != entity) {
                table.mapper().withStamps(entity, table.mapper().values(written));
            }
        }
        return own;
    }
}
