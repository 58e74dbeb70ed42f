package dev.rowan.it.alter;

import dev.rowan.engine.Engine;
import dev.rowan.schema.InspectedColumn;
import dev.rowan.schema.InspectedIndex;
import dev.rowan.schema.InspectedTable;
import dev.rowan.schema.Inspector;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What a table is made of, whatever the order of its columns. */
record Shape(String comment, List<String> indexes, List<String> all) {

    static Shape of(Engine engine, String name) {
        if (engine.dialect().name().equals("sqlite")) {
            return ofSqlite(engine, name);
        }
        InspectedTable table = Inspector.of(engine).table(name).orElseThrow();
        List<InspectedColumn> columns = table.columns().stream().sorted(Comparator.comparing(InspectedColumn::name)).toList();
        return new Shape(table.comment(),
                table.indexes().stream().map(InspectedIndex::name).filter(index -> !index.startsWith("fk_")).sorted().toList(),
                List.of(columns.toString(), table.primaryKey().toString(), table.uniques().toString(), table.foreignKeys().toString(),
                        table.checks().toString(), table.indexes().toString()));
    }

    private static Shape ofSqlite(Engine engine, String name) {
        List<String> indexes = texts(engine, "select name from pragma_index_list('" + name + "') where origin = 'c' order by name");
        List<String> all = new ArrayList<>(texts(engine, "select name || type || \"notnull\" || coalesce(dflt_value, '-') || pk || hidden"
                + " from pragma_table_xinfo('" + name + "') order by name"));
        all.addAll(texts(engine, "select \"table\" || \"from\" || \"to\" || on_update || on_delete from pragma_foreign_key_list('" + name + "')"));
        all.addAll(texts(engine, "select (select group_concat(name) from pragma_index_info(i.name)) from pragma_index_list('" + name + "') i order by 1"));
        return new Shape(null, indexes, all);
    }

    private static List<String> texts(Engine engine, String query) {
        List<String> texts = new ArrayList<>();
        engine.transaction(tx -> {
            try (Statement statement = tx.jdbc().createStatement(); ResultSet rows = statement.executeQuery(query)) {
                while (rows.next()) {
                    texts.add(rows.getString(1));
                }
            } catch (SQLException e) {
                throw new AssertionError(query, e);
            }
        });
        return texts;
    }
}
