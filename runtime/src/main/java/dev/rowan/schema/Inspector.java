package dev.rowan.schema;

import dev.rowan.dialect.CatalogSql;
import dev.rowan.engine.Engine;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads what is in a live database: schemas, tables with all that belongs to them, views, sequences. It keeps nothing: each call asks the
 * database, and in a transaction of its own. All threads may share it.
 *
 * <p>A name is spelled as in a model: what a database keeps as it keeps every undelimited name ({@code USERS} in H2) is told in lower
 * case. A table of the database's own, as {@code INFORMATION_SCHEMA} has them, is not told. Where a method takes no schema, the
 * connection's own is meant. Comments lose their characters beyond U+FFFF on MySQL and MariaDB, which tell a question mark. On what is
 * not there, lists are empty and an {@code Optional} too: a schema that does not exist is no error.
 */
public final class Inspector {

    private final Engine engine;

    private Inspector(Engine engine) {
        this.engine = engine;
    }

    /** An inspector of the engine's database. */
    public static Inspector of(Engine engine) {
        return new Inspector(engine);
    }

    /** The schemas, by name. */
    public List<String> schemas() {
        return engine.transactionResult(tx -> {
            Spelling spelling = Spelling.of(tx, engine.dialect());
            return tx.list(CatalogRows.all(sql().schemas(), row -> spelling.told(row.getString("name"))).by("name"));
        });
    }

    /** The schema that a name without one lies in. */
    public String defaultSchema() {
        return engine.transactionResult(tx -> Spelling.of(tx, engine.dialect())
                .told(tx.one(CatalogRows.all("select " + engine.dialect().currentSchema(), row -> row.getString(1)))));
    }

    /** The names of the tables, in order. */
    public List<String> tableNames() {
        return tableNames(null);
    }

    /** The names of the tables of a schema, in order. */
    public List<String> tableNames(String schema) {
        return read(schema, reader -> reader.names("T", null));
    }

    /** The names of the views, in order. */
    public List<String> viewNames() {
        return viewNames(null);
    }

    /** The names of the views of a schema, in order. */
    public List<String> viewNames(String schema) {
        return read(schema, reader -> reader.names("V", null));
    }

    /** The tables, by name. */
    public List<InspectedTable> tables() {
        return tables(null);
    }

    /** The tables of a schema, by name. */
    public List<InspectedTable> tables(String schema) {
        return read(schema, reader -> reader.tables("T", null));
    }

    /** The table of this name. */
    public Optional<InspectedTable> table(String name) {
        return table(null, name);
    }

    /** The table of this name in a schema. */
    public Optional<InspectedTable> table(String schema, String name) {
        return only(schema, "T", name);
    }

    /** The view of this name, with its columns. */
    public Optional<InspectedTable> view(String name) {
        return view(null, name);
    }

    /** The view of this name in a schema, with its columns. */
    public Optional<InspectedTable> view(String schema, String name) {
        return only(schema, "V", name);
    }

    /** The query of a view, in the database's own words. */
    public Optional<String> viewDefinition(String name) {
        return viewDefinition(null, name);
    }

    /** The query of a view of a schema, in the database's own words. */
    public Optional<String> viewDefinition(String schema, String name) {
        return inSchema(schema, (spelling, reader) -> Optional.ofNullable(reader.view(spelling.stored(name))));
    }

    /** The sequences, by name, without those that an identity has of its own. */
    public List<InspectedSequence> sequences() {
        return sequences(null);
    }

    /** The sequences of a schema, by name, without those that an identity has of its own. */
    public List<InspectedSequence> sequences(String schema) {
        return read(schema, CatalogReader::sequences);
    }

    /** Whether there is a table of this name. */
    public boolean hasTable(String name) {
        return hasTable(null, name);
    }

    /** Whether there is a table of this name in a schema. */
    public boolean hasTable(String schema, String name) {
        return inSchema(schema, (spelling, reader) -> !reader.names("T", spelling.stored(name)).isEmpty());
    }

    /** Whether a table has an index, or a UNIQUE constraint, of this name. */
    public boolean hasIndex(String table, String index) {
        return table(table).stream().anyMatch(found -> found.index(index).isPresent()
                || found.uniques().stream().anyMatch(unique -> index.equals(unique.name())));
    }

    /** Whether there is a sequence of this name. */
    public boolean hasSequence(String name) {
        return sequences().stream().anyMatch(sequence -> sequence.name().equals(name));
    }

    private Optional<InspectedTable> only(String schema, String kind, String name) {
        return inSchema(schema, (spelling, reader) -> reader.tables(kind, spelling.stored(name)).stream().findFirst());
    }

    private <T> T read(String schema, Function<CatalogReader, T> reading) {
        return inSchema(schema, (spelling, reader) -> reading.apply(reader));
    }

    private interface Reading<T> {
        T read(Spelling spelling, CatalogReader reader);
    }

    private <T> T inSchema(String schema, Reading<T> reading) {
        return engine.transactionResult(tx -> {
            Spelling spelling = Spelling.of(tx, engine.dialect());
            String stored = schema != null
                    ? spelling.stored(schema)
                    : tx.one(CatalogRows.all("select " + engine.dialect().currentSchema(), row -> row.getString(1)));
            return reading.read(spelling, new CatalogReader(tx, sql(), spelling, stored));
        });
    }

    private CatalogSql sql() {
        return engine.dialect().catalog();
    }
}
