package dev.rowan.schema;

import dev.rowan.ddl.Name;
import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Things of one kind that are in a database, as it told when it was asked: tables and views, or constraints. */
final class Catalog {

    private final Spelling spelling;
    private final Map<Place, String> types;

    private Catalog(Spelling spelling, Map<Place, String> types) {
        this.spelling = spelling;
        this.types = types;
    }

    /** The tables and views of the connection's own schema, and of those that these tables name. */
    static Catalog ofTables(Engine engine, Collection<Table<?>> tables) {
        return engine.transactionResult(tx -> read(tx, engine.dialect(), tables, CatalogQuery.View.TABLES));
    }

    /** The constraints of the connection's own schema, and of those that these tables name. */
    static Catalog ofConstraints(Engine engine, Collection<Table<?>> tables) {
        return engine.transactionResult(tx -> read(tx, engine.dialect(), tables, CatalogQuery.View.CONSTRAINTS));
    }

    private static Catalog read(Transaction tx, Dialect dialect, Collection<Table<?>> tables, CatalogQuery.View view) {
        Spelling spelling = Spelling.of(tx, dialect);
        List<String> schemas = tables.stream().map(Table::schema).filter(Objects::nonNull).distinct()
                .map(spelling::stored).toList();
        Map<Place, String> types = new HashMap<>();
        for (CatalogQuery.Entry entry : tx.list(new CatalogQuery(view, schemas))) {
            String name = spelling.compared(entry.name());
            types.put(new Place(spelling.compared(entry.schema()), name), entry.type());
            if (entry.own()) {
                types.put(new Place(null, name), entry.type());
            }
        }
        return new Catalog(spelling, types);
    }

    /** Whether there is a table or a view of this name. */
    boolean has(Table<?> table) {
        return type(table, table.name()) != null;
    }

    /** Whether there is a table of this name, not a view. */
    boolean hasTable(Table<?> table) {
        String type = type(table, table.name());
        return type != null && !type.endsWith("VIEW");
    }

    /** Whether there is a view of this name, not a table. */
    boolean hasView(Table<?> view) {
        String type = type(view, view.name());
        return type != null && type.endsWith("VIEW");
    }

    /** Whether there is a foreign key of this name. */
    boolean has(ForeignKey<?> key) {
        return "FOREIGN KEY".equals(type(key.table(), Name.of(key).in(spelling.dialect())));
    }

    /** The type of what has a name in a table's schema, or null. */
    private String type(Table<?> table, String name) {
        String schema = table.schema() == null ? null : spelling.compared(spelling.stored(table.schema()));
        return types.get(new Place(schema, spelling.compared(spelling.stored(name))));
    }

    private record Place(String schema, String name) {
    }
}
