package dev.rowan.session;

import dev.rowan.session.PendingRows.Pending;
import dev.rowan.sql.KeyedTable;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Rows that are deleted and inserted again with their keys, which are updated (SQLAlchemy's "row switch"). Of one flush. */
final class Switches {

    private final LinkedValues linked;

    Switches(LinkedValues linked) {
        this.linked = linked;
    }

    /** The rows to be deleted whose key one to be inserted has, by that. */
    Map<Pending<?>, Held<?, ?>> among(Collection<Held<?, ?>> deletions, List<Pending<?>> insertions) {
        if (deletions.isEmpty() || insertions.isEmpty()) {
            return Map.of();
        }
        Map<List<Object>, Held<?, ?>> deleted = new HashMap<>();
        deletions.forEach(held -> deleted.put(List.of(held.table(), held.identity()), held));
        Map<Pending<?>, Held<?, ?>> switched = new IdentityHashMap<>();
        for (Pending<?> row : insertions) {
            Object key = key(row);
            Held<?, ?> held = key == null ? null : deleted.remove(List.of(row.table(), key));
            if (held != null) {
                switched.put(row, held);
            }
        }
        return switched;
    }

    private <E> Object key(Pending<E> row) {
        return row.table() instanceof KeyedTable<E, ?> table ? identity(table, row.entity()) : null;
    }

    private <E, K> Object identity(KeyedTable<E, K> table, E entity) {
        K key = linked.key(table, entity);
        return key == null ? null : table.identity(key);
    }
}
