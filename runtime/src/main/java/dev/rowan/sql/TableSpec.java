package dev.rowan.sql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * What is known of a table apart from its columns. Immutable: each method gives a new one.
 *
 * @param schema the schema, or null for the connection's own
 * @param name the name
 * @param comment a comment, or null
 * @param options what follows {@code CREATE TABLE (…)}, as SQL, by the name of the dialect
 */
public record TableSpec(String schema, String name, String comment, Map<String, String> options) {

    /** Copies what it is given. */
    public TableSpec {
        Objects.requireNonNull(name);
        options = Map.copyOf(options);
    }

    /** A table of this name, in the connection's schema. */
    public static TableSpec of(String name) {
        return new TableSpec(null, name, null, Map.of());
    }

    /** The same table in a schema. */
    public TableSpec schema(String schemaName) {
        return new TableSpec(schemaName, name, comment, options);
    }

    /** The same table with a comment. */
    public TableSpec commented(String text) {
        return new TableSpec(schema, name, text, options);
    }

    /** The same table with options on one database. */
    public TableSpec option(String dialect, String sql) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(dialect, sql);
        return new TableSpec(schema, name, comment, more);
    }
}
