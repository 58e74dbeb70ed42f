package dev.rowan.schema;

import java.util.List;
import java.util.Optional;

/**
 * A table, or a view, as a database tells of it; a value. Names are spelled as in a model: {@code users} where H2 keeps {@code USERS}.
 *
 * @param schema the schema it lies in
 * @param name its name
 * @param comment its comment, or null
 * @param columns its columns, in their order
 * @param primaryKey its primary key, or null
 * @param uniques its UNIQUE constraints, by name; on MySQL and MariaDB, which do not tell the two apart, its unique indexes too
 * @param foreignKeys its foreign keys, by name
 * @param checks its CHECK constraints, by name
 * @param indexes its indexes, by name, without those that stand for a constraint
 */
public record InspectedTable(String schema, String name, String comment, List<InspectedColumn> columns, InspectedKey primaryKey,
        List<InspectedKey> uniques, List<InspectedForeignKey> foreignKeys, List<InspectedCheck> checks, List<InspectedIndex> indexes) {

    /** Copies what it is given. */
    public InspectedTable {
        columns = List.copyOf(columns);
        uniques = List.copyOf(uniques);
        foreignKeys = List.copyOf(foreignKeys);
        checks = List.copyOf(checks);
        indexes = List.copyOf(indexes);
    }

    /** The column of this name. */
    public Optional<InspectedColumn> column(String columnName) {
        return columns.stream().filter(column -> column.name().equals(columnName)).findFirst();
    }

    /** The index of this name. */
    public Optional<InspectedIndex> index(String indexName) {
        return indexes.stream().filter(index -> index.name().equals(indexName)).findFirst();
    }
}
