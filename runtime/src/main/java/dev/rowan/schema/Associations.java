package dev.rowan.schema;

import dev.rowan.sql.AssociationTable;
import dev.rowan.sql.Path;
import dev.rowan.sql.Relationship;
import dev.rowan.sql.Table;
import dev.rowan.sql.ToMany;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the association tables that no entity stands for: relationships alone know them. */
final class Associations {

    private Associations() {
    }

    /**
     * These tables, and the association tables between any two of them.
     *
     * @throws IllegalArgumentException if two association tables have one name, and are not the same
     */
    static Set<Table<?>> with(Set<Table<?>> tables) {
        Map<Table<?>, String> found = new LinkedHashMap<>();
        tables.stream().filter(AssociationTable.class::isInstance).forEach(table -> found.put(table, keys(table)));
        for (Table<?> table : tables) {
            for (Relationship<?, ?> relationship : table.relationships()) {
                if (relationship instanceof ToMany && relationship.path() instanceof Path.Associated path
                        && path.association() instanceof AssociationTable between
                        && between.foreignKeys().stream().allMatch(key -> tables.contains(key.target()))) {
                    String first = found.putIfAbsent(between, keys(between));
                    if (first != null && !first.equals(keys(between))) {
                        throw new IllegalArgumentException("two association tables are named " + between + ": that of " + relationship
                                + " has the foreign keys " + keys(between) + ", the other " + first);
                    }
                }
            }
        }
        Set<Table<?>> all = new LinkedHashSet<>(tables);
        all.addAll(found.keySet());
        return all;
    }

    /** Its foreign keys by their names: columns are one where they stand in one place of one table. */
    private static String keys(Table<?> table) {
        return table.foreignKeys().stream().map(key -> key.columns() + " to " + key.target()).collect(Collectors.joining(", "));
    }
}
