package dev.rowan.schema;

import dev.rowan.ddl.Name;
import dev.rowan.dialect.CatalogSql;
import dev.rowan.engine.Engine;
import dev.rowan.mapper.RowReader;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Things of one kind that are in a database, as it told when it was asked: tables and views, or foreign keys. */
final class Catalog {

    private record Place(String schema, String name) {
    }

    private record Entry(String name, String kind) {
    }

    private final Spelling spelling;
    private final Map<Place, String> kinds;

    private Catalog(Spelling spelling, Map<Place, String> kinds) {
        this.spelling = spelling;
        this.kinds = kinds;
    }

    /** The tables and views of the schemas that these tables lie in; each is asked once. */
    static Catalog ofTables(Engine engine, Collection<Table<?>> tables) {
        return read(engine, tables, CatalogSql::relations, row -> new Entry(row.getString("in_table"), row.getString("kind")));
    }

    /** The foreign keys of the schemas that these tables lie in; each is asked once. */
    static Catalog ofForeignKeys(Engine engine, Collection<Table<?>> tables) {
        return read(engine, tables, CatalogSql::foreignKeys, row -> new Entry(row.getString("name"), "F"));
    }

    private static Catalog read(Engine engine, Collection<Table<?>> tables, Function<CatalogSql, String> sql, RowReader<Entry> reader) {
        return engine.transactionResult(tx -> {
            Catalog catalog = new Catalog(Spelling.of(tx, engine.dialect()), new HashMap<>());
            String text = sql.apply(engine.dialect().catalog());
            for (String schema : tables.stream().map(Table::schema).collect(Collectors.toCollection(LinkedHashSet::new))) {
                String stored = schema == null ? null : catalog.spelling.stored(schema);
                tx.list(CatalogRows.of(text, stored, reader)).stream()
                        .filter(entry -> entry.name != null)        // SQLite's foreign keys may have none
                        .forEach(entry -> catalog.kinds.put(catalog.place(stored, entry.name), entry.kind));
            }
            return catalog;
        });
    }

    /** Whether there is a table or a view of this name. */
    boolean has(Table<?> table) {
        return kind(table, table.name()) != null;
    }

    /** Whether there is a table of this name, not a view. */
    boolean hasTable(Table<?> table) {
        return "T".equals(kind(table, table.name()));
    }

    /** Whether there is a view of this name, not a table. */
    boolean hasView(Table<?> view) {
        return "V".equals(kind(view, view.name()));
    }

    /** Whether there is a foreign key of this name. */
    boolean has(ForeignKey<?> key) {
        return kind(key.table(), Name.of(key).in(spelling.dialect())) != null;
    }

    /** What has a name in a table's schema, or null. */
    private String kind(Table<?> table, String name) {
        return kinds.get(place(table.schema() == null ? null : spelling.stored(table.schema()), spelling.stored(name)));
    }

    /** Of names as they are kept. */
    private Place place(String schema, String name) {
        return new Place(schema == null ? null : spelling.compared(schema), spelling.compared(name));
    }
}
