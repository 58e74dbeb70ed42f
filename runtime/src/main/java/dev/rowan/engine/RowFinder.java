package dev.rowan.engine;

import dev.rowan.RowGoneException;
import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Sql;
import dev.rowan.sql.Verb;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Finds rows by their keys, with texts that are written once a table. Belongs to the thread of its transaction. */
public final class RowFinder {

    /** How many keys one statement asks for. */
    private static final int AT_ONCE = 500;

    private final Calls calls;

    RowFinder(Calls calls) {
        this.calls = calls;
    }

    /**
     * The row with this key.
     *
     * @param entities how it is read
     */
    public <E, K> Optional<E> find(KeyedTable<E, K> table, K key, EntityReader entities) {
        String sql = calls.cache().rows().find(table);
        return Optional.ofNullable(calls.call(RowRequest.keyed(table, sql, Verb.SELECT, List.of(key)), (connection, trip) -> {
            try (PreparedStatement statement = trip.prepare(connection, sql)) {
                table.bindKey(statement, 1, key);
                try (ResultSet row = statement.executeQuery()) {
                    if (!row.next()) {
                        return null;
                    }
                    trip.rows(1);
                    return entities.read(table, row, 1);
                }
            }
        }));
    }

    /** Whether there is a row with this key. */
    public <E, K> boolean exists(KeyedTable<E, K> table, K key) {
        String sql = calls.cache().rows().exists(table);
        return calls.call(RowRequest.keyed(table, sql, Verb.SELECT, List.of(key)), (connection, trip) -> {
            try (PreparedStatement statement = trip.prepare(connection, sql)) {
                table.bindKey(statement, 1, key);
                try (ResultSet row = statement.executeQuery()) {
                    boolean found = row.next();
                    trip.rows(found ? 1 : 0);
                    return found;
                }
            }
        });
    }

    /**
     * The rows with these keys, in the keys' order, each once; keys without a row are left out.
     *
     * @param entities how they are read
     */
    public <E, K> List<E> findAll(KeyedTable<E, K> table, Collection<? extends K> keys, EntityReader entities) {
        Map<Object, K> identities = new LinkedHashMap<>();
        keys.forEach(key -> identities.putIfAbsent(table.identity(key), key));
        List<K> wanted = new ArrayList<>(identities.values());
        Map<Object, E> found = wanted.size() <= AT_ONCE ? found(table, wanted, entities)
                : calls.asOne(() -> found(table, wanted, entities));
        List<E> rows = new ArrayList<>(found.size());
        for (Object identity : identities.keySet()) {
            E row = found.get(identity);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows.size() == found.size() ? rows : otherwiseSpelled(table, identities, found, entities);
    }

    /**
     * Rows have other keys than were asked for, and the database takes them for equal: a collation that leaves case aside. It is asked
     * which.
     */
    private <E, K> List<E> otherwiseSpelled(KeyedTable<E, K> table, Map<Object, K> keys, Map<Object, E> found, EntityReader entities) {
        Map<Object, E> rows = new LinkedHashMap<>();
        keys.forEach((identity, key) -> {
            E row = found.get(identity);
            if (row == null) {
                row = find(table, key, entities).orElse(null);
            }
            if (row != null) {
                rows.putIfAbsent(table.identity(table.mapper().key(row)), row);
            }
        });
        return new ArrayList<>(rows.values());
    }

    private <E, K> Map<Object, E> found(KeyedTable<E, K> table, List<K> keys, EntityReader entities) {
        Map<Object, E> found = new HashMap<>();
        for (int from = 0; from < keys.size(); from += AT_ONCE) {
            List<K> some = keys.subList(from, Math.min(from + AT_ONCE, keys.size()));
            for (E row : StatementRunner.list(calls, Sql.select(table).where(table.hasOneOf(some)).reading(entities))) {
                found.put(table.identity(table.mapper().key(row)), row);
            }
        }
        return found;
    }

    /** Reads these rows anew and joins each with what is stored. */
    <E, K> List<E> readAgain(KeyedTable<E, K> table, List<E> rows, BinaryOperator<E> join) {
        List<K> keys = rows.stream().map(table.mapper()::key).toList();
        Map<Object, E> stored = new HashMap<>();
        for (E row : findAll(table, keys, EntityReader.DIRECT)) {
            stored.put(table.identity(table.mapper().key(row)), row);
        }
        List<E> joined = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            E read = stored.get(table.identity(keys.get(i)));
            if (read == null) {
                throw new RowGoneException("the row of " + table + " with key " + keys.get(i) + " is gone right after it was written");
            }
            joined.add(join.apply(rows.get(i), read));
        }
        return joined;
    }
}
