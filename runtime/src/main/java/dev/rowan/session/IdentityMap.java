package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The rows that a session holds, one object for each table and key. Of one thread. */
final class IdentityMap {

    private final Map<Class<?>, HeldRows<?, ?>> tables = new LinkedHashMap<>();
    /** Those last asked for: the rows of a query are mostly of one table. */
    private HeldRows<?, ?> latest;
    /** The records that were held, or added, and have another in their place, since what leads to them last followed. */
    private final Replacements replaced = new Replacements();

    /** The row of a table (or an alias of it) with this key, or null. */
    <E, K> Held<E, K> find(KeyedTable<E, K> table, K key) {
        HeldRows<E, K> rows = rows(table);
        return rows == null ? null : rows.find(key);
    }

    /** The row that this tells from others of its table, as {@link KeyedTable#identity} says, or null. */
    <E, K> Held<E, K> identified(KeyedTable<E, K> table, Object identity) {
        HeldRows<E, K> rows = rows(table);
        return rows == null ? null : rows.identified(identity);
    }

    /** The row to which these values of a foreign key lead, or null; only of one that refers to the primary key. */
    <E, K> Held<E, K> referred(KeyedTable<E, K> target, ForeignKey<?> key, Object[] values) {
        List<Column<E, ?>> columns = target.keyColumns();
        Object[] parts = new Object[columns.size()];
        for (int i = 0; i < parts.length; i++) {
            int place = columns.size() == values.length ? key.referenced().indexOf(columns.get(i)) : -1;
            if (place < 0) {
                return null;
            }
            parts[i] = values[place];
        }
        return find(target, target.mapper().key(parts));
    }

    /** The row that this very object stands for, or null. */
    @SuppressWarnings("unchecked")      // kept under its own class
    <E> Held<E, ?> of(E entity) {
        HeldRows<E, ?> rows = (HeldRows<E, ?>) tables.get(entity.getClass());
        return rows == null ? null : rows.of(entity);
    }

    /** The instance that stands for the row of a record by now, if there is one; anything else as it is. */
    <T> T standing(T object) {
        if (!(object instanceof Record)) {
            return object;
        }
        T now = replaced.of(object);
        Held<T, ?> held = of(now);
        return held == null ? now : held.entity();
    }

    /** Which records others have replaced, until {@link RecordEnds} has seen to it. */
    Replacements replaced() {
        return replaced;
    }

    /** Holds a row, in the place of another one with its key. */
    <E, K> void put(Held<E, K> held) {
        rowsFor(held.table()).put(held);
    }

    /** Holds a row that was looked for and not found. */
    <E, K> void putNew(Held<E, K> held) {
        rowsFor(held.table()).putNew(held);
    }

    private <E, K> HeldRows<E, K> rowsFor(KeyedTable<E, K> table) {
        HeldRows<E, K> rows = rows(table);
        if (rows == null) {
            rows = new HeldRows<>(table);
            tables.put(table.entity(), rows);
        }
        return rows;
    }

    <E, K> void remove(Held<E, K> held) {
        HeldRows<E, K> rows = rows(held.table());
        if (rows != null) {
            rows.remove(held);
        }
    }

    void clear() {
        tables.clear();
        latest = null;
        replaced.clear();
    }

    void forEach(Consumer<Held<?, ?>> action) {
        tables.values().forEach(rows -> rows.forEach(action));
    }

    /** Those of tables that have relationships. */
    void forEachRelated(Consumer<Held<?, ?>> action) {
        tables.values().forEach(rows -> {
            if (!rows.table().relationships().isEmpty()) {
                rows.forEach(action);
            }
        });
    }

    /** Those of one table. */
    @SuppressWarnings("unchecked")      // kept under its own class
    <E> void forEachOf(Table<E> table, Consumer<Held<E, ?>> action) {
        HeldRows<E, ?> rows = (HeldRows<E, ?>) tables.get(table.entity());
        if (rows != null) {
            rows.forEach(action);
        }
    }

    /** The tables of which it holds rows, or did. */
    List<KeyedTable<?, ?>> tables() {
        List<KeyedTable<?, ?>> all = new ArrayList<>(tables.size());
        tables.values().forEach(rows -> all.add(rows.table()));
        return all;
    }

    /** Whether rows of a table that has relationships are held. */
    boolean hasRelationships() {
        for (HeldRows<?, ?> rows : tables.values()) {
            if (!rows.table().relationships().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    boolean any(Predicate<Held<?, ?>> test) {
        for (HeldRows<?, ?> rows : tables.values()) {
            if (rows.any(test)) {
                return true;
            }
        }
        return false;
    }

    @SuppressWarnings("unchecked")      // kept under its own class
    private <E, K> HeldRows<E, K> rows(KeyedTable<E, K> table) {
        if (latest == null || latest.table().entity() != table.entity()) {
            latest = tables.get(table.entity());
        }
        return (HeldRows<E, K>) latest;
    }
}
