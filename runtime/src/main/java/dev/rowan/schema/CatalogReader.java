package dev.rowan.schema;

import dev.rowan.annotation.ReferentialAction;
import dev.rowan.dialect.CatalogSql;
import dev.rowan.dialect.Counting;
import dev.rowan.engine.Transaction;
import dev.rowan.sql.ColumnSpec.Computed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the tables of one schema within a transaction: six queries, however many tables there are. For one thread. */
final class CatalogReader {

    /** A thing of a table, or a part of it: the table's name, its own, and itself. */
    private record Found<T>(String table, String name, T thing) {
    }

    private record ToColumn(String column, String schema, String table, String referenced, String onDelete, String onUpdate,
            boolean deferrable) {
    }

    private record IndexPart(InspectedIndex.Part part, boolean unique, String where) {
    }

    private final Transaction tx;
    private final CatalogSql sql;
    private final Spelling spelling;
    private final String schema;

    CatalogReader(Transaction tx, CatalogSql sql, Spelling spelling, String schema) {
        this.tx = tx;
        this.sql = sql;
        this.spelling = spelling;
        this.schema = schema;
    }

    /**
     * The tables, or the views, by name.
     *
     * @param kind {@code T} or {@code V}
     * @param only the name of the one that is asked for, as it is kept; null for all
     */
    List<InspectedTable> tables(String kind, String only) {
        Map<String, List<Found<InspectedColumn>>> columns = byTable(list(sql.columns(), only, "place", this::column));
        Map<String, List<Found<String>>> primary = byTable(list(sql.keys(), only, "name, place", row -> key(row, "P")));
        Map<String, List<Found<String>>> unique = byTable(list(sql.keys(), only, "name, place", row -> key(row, "U")));
        Map<String, List<Found<ToColumn>>> foreign = byTable(list(sql.foreignKeys(), only, "name, place", this::foreignKey));
        Map<String, List<Found<InspectedCheck>>> checks = byTable(list(sql.checks(), only, "name", this::check));
        Map<String, List<Found<IndexPart>>> indexes = byTable(list(sql.indexes(), only, "name, place", this::indexPart));
        return list(sql.relations(), only, "in_table", row -> relation(row, kind)).stream()
                .map(found -> new InspectedTable(spelling.told(schema), found.table, found.thing,
                        things(columns, found.table),
                        byName(primary, found.table, CatalogReader::key).stream().findFirst().orElse(null),
                        byName(unique, found.table, CatalogReader::key),
                        byName(foreign, found.table, CatalogReader::foreignKey),
                        things(checks, found.table),
                        byName(indexes, found.table, CatalogReader::index)))
                .toList();
    }

    /** The names of tables or views, in order. */
    List<String> names(String kind, String only) {
        return list(sql.relations(), only, "in_table", row -> relation(row, kind)).stream().map(Found::table).toList();
    }

    List<InspectedSequence> sequences() {
        return tx.list(CatalogRows.of(sql.sequences(), schema,
                row -> new InspectedSequence(spelling.told(row.getString("name")), counting(row, false))).by("name"));
    }

    /** The query of a view, or null. */
    String view(String name) {
        return tx.scalar(CatalogRows.of(sql.views(), schema, row -> row.getString("definition")).about(name));
    }

    private interface Reading<T> {
        Found<T> read(ResultSet row) throws SQLException;
    }

    /** What the rows say; those that are read as null say nothing. */
    private <T> List<Found<T>> list(String text, String only, String order, Reading<T> reading) {
        List<Found<T>> all = new ArrayList<>(tx.list(CatalogRows.of(text, schema, reading::read).about(only).by(order)));
        all.removeIf(found -> found == null);
        return all;
    }

    private Found<String> relation(ResultSet row, String kind) throws SQLException {
        return row.getString("kind").equals(kind) ? found(row, null, row.getString("remark")) : null;
    }

    private Found<InspectedColumn> column(ResultSet row) throws SQLException {
        String computed = sql.expression(row.getString("computed"));
        return found(row, null, new InspectedColumn(
                spelling.told(row.getString("name")),
                sql.type(row.getString("type")),
                row.getBoolean("nullable"),
                sql.defaultValue(row.getString("default_value")),
                computed == null ? null : new Computed(computed, row.getBoolean("is_stored")),
                row.getBoolean("is_identity") ? counting(row, row.getBoolean("always")) : null,
                row.getString("remark")));
    }

    private static Counting counting(ResultSet row, boolean always) throws SQLException {
        return new Counting(number(row, "start_value"), number(row, "step"), number(row, "min_value"), number(row, "max_value"),
                number(row, "cached"), row.getBoolean("cycle"), always);
    }

    private static Long number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private Found<String> key(ResultSet row, String kind) throws SQLException {
        return row.getString("kind").equals(kind)
                ? found(row, row.getString("name"), spelling.told(row.getString("column_name")))
                : null;
    }

    private static InspectedKey key(String name, List<String> columns) {
        return new InspectedKey(name, columns);
    }

    private Found<ToColumn> foreignKey(ResultSet row) throws SQLException {
        return found(row, row.getString("name"), new ToColumn(
                spelling.told(row.getString("column_name")),
                spelling.told(row.getString("to_schema")),
                spelling.told(row.getString("to_table")),
                spelling.told(row.getString("to_column")),
                row.getString("on_delete"),
                row.getString("on_update"),
                row.getBoolean("is_deferrable")));
    }

    private static InspectedForeignKey foreignKey(String name, List<ToColumn> columns) {
        ToColumn any = columns.get(0);
        return new InspectedForeignKey(name, columns.stream().map(ToColumn::column).toList(), any.schema, any.table,
                columns.stream().map(ToColumn::referenced).toList(), action(any.onDelete), action(any.onUpdate), any.deferrable);
    }

    private static ReferentialAction action(String words) {
        return ReferentialAction.valueOf(words.replace(' ', '_'));
    }

    private Found<InspectedCheck> check(ResultSet row) throws SQLException {
        String name = spelling.told(row.getString("name"));
        return found(row, name, new InspectedCheck(name, sql.expression(row.getString("condition"))));
    }

    private Found<IndexPart> indexPart(ResultSet row) throws SQLException {
        String column = spelling.told(row.getString("column_name"));
        InspectedIndex.Part part = new InspectedIndex.Part(
                column, column == null ? sql.expression(row.getString("expression")) : null, row.getBoolean("descending"));
        return found(row, row.getString("name"),
                new IndexPart(part, row.getBoolean("is_unique"), sql.expression(row.getString("condition"))));
    }

    private static InspectedIndex index(String name, List<IndexPart> parts) {
        return new InspectedIndex(name, parts.stream().map(IndexPart::part).toList(), parts.get(0).unique, parts.get(0).where);
    }

    private <T> Found<T> found(ResultSet row, String name, T thing) throws SQLException {
        return new Found<>(spelling.told(row.getString("in_table")), spelling.told(name), thing);
    }

    private static <T> Map<String, List<Found<T>>> byTable(List<Found<T>> all) {
        Map<String, List<Found<T>>> tables = new LinkedHashMap<>();
        all.forEach(found -> tables.computeIfAbsent(found.table, name -> new ArrayList<>()).add(found));
        return tables;
    }

    private static <T> List<T> things(Map<String, List<Found<T>>> tables, String table) {
        return tables.getOrDefault(table, List.of()).stream().map(Found::thing).toList();
    }

    private interface Whole<P, T> {
        T of(String name, List<P> parts);
    }

    /** What the parts of one table make, those of one name together. */
    private static <P, T> List<T> byName(Map<String, List<Found<P>>> tables, String table, Whole<P, T> whole) {
        Map<String, List<P>> names = new LinkedHashMap<>();
        tables.getOrDefault(table, List.of())
                .forEach(found -> names.computeIfAbsent(found.name, name -> new ArrayList<>()).add(found.thing));
        List<T> all = new ArrayList<>();
        names.forEach((name, parts) -> all.add(whole.of(name, parts)));
        return all;
    }
}
