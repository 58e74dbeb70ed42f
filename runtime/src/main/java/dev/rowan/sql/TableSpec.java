package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.HashMap;
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
 * @param view what it shows, if it is a view; null if it is a table
 */
public record TableSpec(String schema, String name, String comment, Map<String, String> options, View view) {

    /** Copies what it is given. */
    public TableSpec {
        Objects.requireNonNull(name);
        options = Map.copyOf(options);
    }

    /** A table of this name, in the connection's schema. */
    public static TableSpec of(String name) {
        return new TableSpec(null, name, null, Map.of(), null);
    }

    /** The same table in a schema. */
    public TableSpec schema(String schemaName) {
        return new TableSpec(schemaName, name, comment, options, view);
    }

    /** The same table with a comment. */
    public TableSpec commented(String text) {
        return new TableSpec(schema, name, text, options, view);
    }

    /** The same table with options on one database. */
    public TableSpec option(String dialect, String sql) {
        Map<String, String> more = new LinkedHashMap<>(options);
        more.put(dialect, sql);
        return new TableSpec(schema, name, comment, more, view);
    }

    /** The same, as a view that is there. */
    public TableSpec asView() {
        return new TableSpec(schema, name, comment, options, View.THERE);
    }

    /** The same, as a view of this SELECT on each database that has no {@linkplain #query(String, String) own}. */
    public TableSpec query(String sql) {
        return query(View.ANY_DIALECT, sql);
    }

    /** The same, as a view of this SELECT on one database. */
    public TableSpec query(String dialect, String sql) {
        Map<String, String> more = new HashMap<>(view == null ? Map.of() : view.queries);
        more.put(dialect, sql);
        return new TableSpec(schema, name, comment, options, new View(more));
    }

    /**
     * What a view shows.
     *
     * @param queries its SELECT as SQL by the name of the dialect, by an empty one for all others; none where the view is only read
     */
    public record View(Map<String, String> queries) {

        static final View THERE = new View(Map.of());

        private static final String ANY_DIALECT = "";

        /** Copies what it is given. */
        public View {
            queries = Map.copyOf(queries);
        }

        /** The SELECT on a database, or null. */
        public String query(Dialect dialect) {
            String own = queries.get(dialect.name());
            return own != null ? own : queries.get(ANY_DIALECT);
        }
    }
}
