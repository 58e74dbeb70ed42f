package dev.rowan.it.inspect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.InspectedColumn;
import dev.rowan.schema.InspectedTable;
import dev.rowan.schema.Inspector;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.ColumnSpec;
import dev.rowan.sql.Sql;
import dev.rowan.sql.TableSpec;
import dev.rowan.type.ColumnTypes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts that look like SQL stay texts, as defaults and as comments: 529 of them, each found again as it was said. */
@OnDatabases
class HostileTextTest {

    private static final List<String> PIECES = List.of("'", "''", "\"", "`", "\\", "\\'", "--", "/*", "*/", ";", "; drop table t0", "?", "??", "%s",
            "$1", "$$", ":name", "{d '", "\n", "\r\n", "\u2028", "#", "é測");

    private static final int COLUMNS = 40;

    @Test
    void texts(TestDatabase database) throws SQLException {
        List<String> texts = new ArrayList<>();
        for (String first : PIECES) {
            PIECES.forEach(second -> texts.add("a" + first + second + "z"));
        }
        try (Engine engine = Engine.create(database.url())) {
            for (int from = 0; from < texts.size(); from += COLUMNS) {
                verify(engine, "t" + from, texts.subList(from, Math.min(texts.size(), from + COLUMNS)));
            }
        }
    }

    private static void verify(Engine engine, String name, List<String> texts) throws SQLException {
        boolean commented = engine.dialect().comments() != Dialect.CommentForm.NONE;
        RandomTable table = new RandomTable(commented ? TableSpec.of(name).commented(texts.get(0)) : TableSpec.of(name));
        for (String text : texts) {
            ColumnSpec<?> column = RandomTable.spec("c" + table.columns().size(), ColumnTypes.STRING).length(40)
                    .withDefault("'" + text.replace("'", "''") + "'");
            table.add(commented ? column.commented(text) : column);
        }
        MetaData.of(table).createAll(engine);
        InspectedTable found = Inspector.of(engine).table(name).orElseThrow();
        assertThat(found.columns()).hasSize(texts.size());
        assertThat(found.checks()).isEmpty();
        if (commented) {
            assertThat(found.comment()).isEqualTo(texts.get(0));
            assertThat(found.columns()).extracting(InspectedColumn::comment).isEqualTo(texts);
        }
        engine.transaction(tx -> {
            tx.execute(Sql.insertInto(table));
            try (var statement = tx.jdbc().createStatement(); ResultSet row = statement.executeQuery("select * from " + name)) {
                assertThat(row.next()).isTrue();
                for (int i = 0; i < texts.size(); i++) {
                    assertThat(row.getString(i + 1)).isEqualTo(texts.get(i));
                }
            }
        });
    }
}
