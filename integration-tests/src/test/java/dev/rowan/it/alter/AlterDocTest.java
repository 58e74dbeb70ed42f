package dev.rowan.it.alter;

import static dev.rowan.it.alter.AlterDocTest_BookTable.BOOK;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Check;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Index;
import dev.rowan.annotation.Table;
import dev.rowan.ddl.DdlStatement;
import dev.rowan.dialect.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What {@code docs/schema.md} shows of changing tables is what the statements say; with {@code -Dgolden.update=true} it is written anew. */
final class AlterDocTest {

    private static final Path DOC = Path.of("..", "docs", "schema.md");
    private static final Pattern EXAMPLE = Pattern.compile("~~~java\n([^~]*)\n~~~\n((?:\n*```sql [a-z0-9, ]+\n.*?```\n)*)", Pattern.DOTALL);
    private static final List<String> DIALECTS = List.of("h2", "mysql", "mariadb", "postgresql", "sqlite");

    @Table(indexes = @Index(columns = "title"), checks = @Check("pages > 0"))
    record Book(@Id Integer id, @Column(length = 80, nullable = false, comment = "as printed") String title,
            @Column(length = 13, unique = true) String isbn, @Column(serverDefault = "1") int pages) {
    }

    private static Map<String, DdlStatement> statements() {
        Map<String, DdlStatement> all = new LinkedHashMap<>();
        all.put("BookDdl.addColumn(BOOK.pages)", AlterDocTest_BookDdl.addColumn(BOOK.pages));
        all.put("BookDdl.addColumn(BOOK.isbn).ifNotExists()", AlterDocTest_BookDdl.addColumn(BOOK.isbn).ifNotExists());
        all.put("BookDdl.dropColumn(\"shelf\")", AlterDocTest_BookDdl.dropColumn("shelf"));
        all.put("BookDdl.renameColumn(\"name\", BOOK.title)", AlterDocTest_BookDdl.renameColumn("name", BOOK.title));
        all.put("BookDdl.alterColumn(BOOK.title)", AlterDocTest_BookDdl.alterColumn(BOOK.title));
        all.put("BookDdl.alterColumn(BOOK.pages).using(\"length(text) / 1800 + 1\")",
                AlterDocTest_BookDdl.alterColumn(BOOK.pages).using("length(text) / 1800 + 1"));
        all.put("BookDdl.addConstraint(\"uq_book_isbn\")", AlterDocTest_BookDdl.addConstraint("uq_book_isbn"));
        all.put("BookDdl.dropConstraint(\"ck_book_1\")", AlterDocTest_BookDdl.dropConstraint("ck_book_1"));
        all.put("BookDdl.createIndex(\"ix_book_title\").ifNotExists()", AlterDocTest_BookDdl.createIndex("ix_book_title").ifNotExists());
        all.put("BookDdl.dropIndex(\"ix_book_title\")", AlterDocTest_BookDdl.dropIndex("ix_book_title"));
        all.put("BookDdl.renameTable(\"books\")", AlterDocTest_BookDdl.renameTable("books"));
        all.put("BookDdl.alterComment()", AlterDocTest_BookDdl.alterComment());
        all.put("BookDdl.truncate()", AlterDocTest_BookDdl.truncate());
        return all;
    }

    @Test
    void whatItShowsIsWhatTheStatementsSay() throws IOException {
        Map<String, DdlStatement> statements = statements();
        Matcher example = EXAMPLE.matcher(Files.readString(DOC));
        StringBuilder updated = new StringBuilder();
        List<String> shown = new ArrayList<>();
        while (example.find()) {
            assertThat(statements).containsKey(example.group(1));
            String blocks = blocks(statements.get(example.group(1)));
            if (Boolean.getBoolean("golden.update")) {
                example.appendReplacement(updated, Matcher.quoteReplacement("~~~java\n" + example.group(1) + "\n~~~\n" + blocks));
            } else {
                assertThat(example.group(2)).as(example.group(1)).isEqualTo(blocks);
            }
            shown.add(example.group(1));
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOC, example.appendTail(updated));
        }
        assertThat(shown).containsExactlyElementsOf(statements.keySet());
    }

    /** One block for all databases with the same SQL; a refusal as a comment. */
    private static String blocks(DdlStatement statement) {
        Map<String, List<String>> dialects = new LinkedHashMap<>();
        for (String dialect : DIALECTS) {
            dialects.computeIfAbsent(sql(statement, Dialect.of(dialect)), any -> new ArrayList<>()).add(dialect);
        }
        StringBuilder blocks = new StringBuilder();
        dialects.forEach((sql, names) -> blocks.append("\n```sql ").append(String.join(", ", names)).append('\n').append(sql).append("\n```\n"));
        return blocks.toString();
    }

    private static String sql(DdlStatement statement, Dialect dialect) {
        try {
            return statement.sql(dialect);
        } catch (UnsupportedException refused) {
            return "-- refused: " + refused.getMessage();
        }
    }
}
