package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows that a session holds, one object for each table and key. Of one thread. */
final class IdentityMap {

    private final Map<Class<?>, Rows<?, ?>> tables = new LinkedHashMap<>();
    /** Those last asked for: the rows of a query are mostly of one table. */
    private Rows<?, ?> latest;

    /** The row of a table (or an alias of it) with this key, or null. */
    <E, K> Held<E, K> find(KeyedTable<E, K> table, K key) {
        Rows<E, K> rows = rows(table);
        return rows == null ? null : rows.byKey.get(table.identity(key));
    }

    /** The row that this very object stands for, or null. */
    @SuppressWarnings("unchecked")      // kept under its own class
    <E> Held<E, ?> of(E entity) {
        Rows<E, ?> rows = (Rows<E, ?>) tables.get(entity.getClass());
        return rows == null ? null : rows.of(entity);
    }

    <E, K> void put(Held<E, K> held) {
        Rows<E, K> rows = rows(held.table());
        if (rows == null) {
            rows = new Rows<>(held.table());
            tables.put(held.table().entity(), rows);
        }
        rows.put(held);
    }

    <E, K> void remove(Held<E, K> held) {
        Rows<E, K> rows = rows(held.table());
        if (rows != null) {
            rows.remove(held);
        }
    }

    void clear() {
        tables.clear();
        latest = null;
    }

    void forEach(Consumer<Held<?, ?>> action) {
        tables.values().forEach(rows -> rows.byKey.values().forEach(action));
    }

    boolean any(Predicate<Held<?, ?>> test) {
        for (Rows<?, ?> rows : tables.values()) {
            for (Held<?, ?> held : rows.byKey.values()) {
                if (test.test(held)) {
                    return true;
                }
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")      // kept under its own class
    private <E, K> Rows<E, K> rows(KeyedTable<E, K> table) {
        if (latest == null || latest.table.entity() != table.entity()) {
            latest = tables.get(table.entity());
        }
        return (Rows<E, K>) latest;
    }

    /** The held rows of one table. */
    private static final class Rows<E, K> {

        private final KeyedTable<E, K> table;
        private final Map<Object, Held<E, K>> byKey = new LinkedHashMap<>();
        /** Made when a row is first looked for by an object whose key does not lead to it, and kept up from then on. */
        private Map<E, Held<E, K>> byObject;

        Rows(KeyedTable<E, K> table) {
            this.table = table;
        }

        Held<E, K> of(E entity) {
            K key = table.mapper().key(entity);
            Held<E, K> held = key == null ? null : byKey.get(table.identity(key));
            if (held != null && (held.entity() == entity || entity.getClass().isRecord())) {
                return held;
            }
            if (byObject == null) {
                byObject = new IdentityHashMap<>();
                byKey.values().forEach(row -> byObject.put(row.entity(), row));
            }
            return byObject.get(entity);
        }

        void put(Held<E, K> held) {
            byKey.put(held.identity(), held);
            if (byObject != null) {
                byObject.put(held.entity(), held);
            }
        }

        void remove(Held<E, K> held) {
            byKey.remove(held.identity(), held);
            if (byObject != null) {
                byObject.remove(held.entity());
            }
        }
    }
}
