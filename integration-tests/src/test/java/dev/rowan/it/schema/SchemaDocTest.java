package dev.rowan.it.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.schema.MetaData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/schema.md} tells the truth: for each {@code java} block, the {@code sql} blocks after it are what creates its entities on the
 * databases they name. With {@code -Dgolden.update=true} they are written anew.
 */
final class SchemaDocTest {

    private static final Path DOC = Path.of("..", "docs", "schema.md");
    private static final Pattern EXAMPLE = Pattern.compile("```java\n(.*?)```\n((?:\n*```sql [a-z0-9, ]+\n.*?```\n)+)", Pattern.DOTALL);
    private static final Pattern SQL = Pattern.compile("```sql ([a-z0-9, ]+)\n(.*?)```\n", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?ms)^@(?:Table|View).*?(?=^@(?:Table|View)|\\z)");
    private static final Pattern COLUMNS = Pattern.compile("(?s)(create table (?:\"[^\"]+\"|`[^`]+`|\\S)+ \\()(.*)");

    @TempDir
    Path directory;

    @Test
    void whatItShowsIsWhatIsCreated() throws IOException {
        String text = Files.readString(DOC);
        Matcher example = EXAMPLE.matcher(text);
        StringBuilder updated = new StringBuilder();
        int examples = 0;
        while (example.find()) {
            Map<String, String> shown = shown(example.group(2));
            Map<String, String> made = made(example.group(1), shown.keySet());
            if (Boolean.getBoolean("golden.update")) {
                example.appendReplacement(updated, Matcher.quoteReplacement("```java\n" + example.group(1) + "```\n" + written(made)));
            } else {
                made.forEach((dialect, sql) -> assertThat(flat(shown.get(dialect))).as(dialect).isEqualTo(flat(sql)));
            }
            examples++;
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOC, example.appendTail(updated));
        }
        assertThat(examples).isGreaterThan(8);
    }

    private static Map<String, String> shown(String blocks) {
        Map<String, String> shown = new LinkedHashMap<>();
        Matcher block = SQL.matcher(blocks);
        while (block.find()) {
            for (String dialect : block.group(1).split(", ")) {
                shown.put(dialect, block.group(2));
            }
        }
        return shown;
    }

    private Map<String, String> made(String java, Set<String> dialects) {
        List<String> sources = new ArrayList<>(List.of("package docs; @dev.rowan.annotation.Model interface Docs {}"));
        Matcher type = TYPE.matcher(java);
        while (type.find()) {
            sources.add("package docs; import dev.rowan.annotation.*; import java.math.*; import java.time.*; import java.util.*; " + type.group());
        }
        Compiled compiled = Compiled.of(directory, String.join(",", new TreeSet<>(dialects)), List.of(), sources.toArray(String[]::new));
        assertThat(compiled.errors()).as(java).isEmpty();
        MetaData model = compiled.metadata("docs.DocsModel");
        Map<String, String> made = new LinkedHashMap<>();
        dialects.forEach(dialect -> made.put(dialect, String.join(";\n", model.ddl(Dialect.of(dialect)).stream().map(SchemaDocTest::broken).toList())));
        return made;
    }

    /** One block for all databases with the same SQL. */
    private static String written(Map<String, String> made) {
        Map<String, List<String>> dialects = new LinkedHashMap<>();
        made.forEach((dialect, sql) -> dialects.computeIfAbsent(sql, any -> new ArrayList<>()).add(dialect));
        StringBuilder blocks = new StringBuilder();
        dialects.forEach((sql, names) -> blocks.append("\n```sql ").append(String.join(", ", names)).append('\n').append(sql).append("\n```\n"));
        return blocks.toString();
    }

    /** A table with a line for each column and constraint. */
    private static String broken(String sql) {
        Matcher table = COLUMNS.matcher(sql);
        if (!table.matches()) {
            return sql;
        }
        StringBuilder lines = new StringBuilder(table.group(1)).append("\n    ");
        int depth = 0;
        boolean quoted = false;
        boolean inside = true;
        for (char c : table.group(2).toCharArray()) {
            quoted ^= c == '\'';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            boolean end = inside && depth == -1;
            lines.append(end ? "\n)" : String.valueOf(c));
            inside &= !end;
            if (c == ',' && inside && depth == 0 && !quoted) {
                lines.append("\n   ");
            }
        }
        return lines.toString();
    }

    private static String flat(String sql) {
        return sql.replaceAll("\\s+", " ").replaceAll("\\( ", "(").replaceAll(" \\)", ")").strip();
    }
}
