package dev.rowan.it.query;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.it.schema.Compiled;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Statement;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * {@code docs/queries.md} tells the truth: its {@code java} blocks compile, and the {@code sql} blocks after one are the text that its
 * statement has on the databases they name; so it is the golden text of every construct, too. With {@code -Dgolden.update=true} the
 * {@code sql} blocks are written anew. A block {@code java entities} is the model, a block {@code java calls} only compiles.
 */
final class QueryDocTest {

    private static final Path DOC = Path.of("..", "docs", "queries.md");
    private static final Pattern BLOCK = Pattern.compile("```java( entities| calls|)\n(.*?)```\n((?:\n*```sql [a-z0-9, ]+\n.*?```\n)*)", Pattern.DOTALL);
    private static final Pattern TYPE = Pattern.compile("(?m)^(?=@|record |interface |enum )(?:@.*\n)*(?:record|interface|enum) [^{]*\\{(?:[^{}]*|\\{[^{}]*\\})*\\}");
    private static final List<String> DIALECTS = List.of("h2", "mysql", "mariadb", "postgresql", "sqlite");
    private static final String IMPORTS = "package docs; import dev.rowan.engine.*; import dev.rowan.session.*; import java.math.*; import java.time.*;"
            + " import java.util.*; import java.util.function.*; import java.util.stream.*; ";

    @TempDir
    Path directory;

    @Test
    void whatItShowsIsWhatTheStatementsSay() throws IOException {
        String text = Files.readString(DOC);
        Class<?> statements = compiled(text).load("docs.Statements");
        Matcher block = BLOCK.matcher(text);
        StringBuilder updated = new StringBuilder();
        int number = 0;
        while (block.find()) {
            if (block.group(1).isEmpty()) {
                String sql = sql(statements, "s" + number++);
                if (Boolean.getBoolean("golden.update")) {
                    block.appendReplacement(updated, Matcher.quoteReplacement("```java\n" + block.group(2) + "```\n" + sql));
                } else {
                    assertThat(block.group(3)).as(block.group(2)).isEqualTo(sql);
                }
            }
        }
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOC, block.appendTail(updated));
        }
        assertThat(number).isGreaterThan(10);
    }

    private Compiled compiled(String text) {
        List<String> sources = new ArrayList<>();
        StringBuilder imports = new StringBuilder(IMPORTS).append("import dev.rowan.sql.*; import dev.rowan.type.*; import static dev.rowan.sql.Sql.*; ");
        StringBuilder methods = new StringBuilder();
        int statements = 0;
        int calls = 0;
        Matcher block = BLOCK.matcher(text);
        while (block.find()) {
            String java = block.group(2);
            switch (block.group(1)) {
                case " entities" -> {
                    Matcher type = TYPE.matcher(java);
                    while (type.find()) {
                        sources.add(IMPORTS + "import dev.rowan.annotation.*; import dev.rowan.type.*; " + type.group());
                        Matcher entity = Pattern.compile("record (\\w+)\\(").matcher(type.group());
                        if (type.group().startsWith("@Table") && entity.find()) {
                            imports.append("import static docs.").append(entity.group(1)).append("Table.*; ");
                        }
                    }
                }
                case " calls" -> methods.append("static void c").append(calls++).append("(Transaction tx, Session session, Engine engine, User user,"
                        + " List<User> users) throws Exception {\n").append(java).append("}\n");
                default -> methods.append("public static Statement s").append(statements++).append("() {\n").append(returning(java)).append("}\n");
            }
        }
        sources.add(imports + "public class Statements {\n" + methods + "}\n");
        Compiled compiled = Compiled.of(directory, "h2,mysql,mariadb,postgresql,sqlite", List.of(), sources.toArray(String[]::new));
        assertThat(compiled.errors()).isEmpty();
        return compiled;
    }

    /** What stands after the last semicolon is the statement. */
    private static String returning(String java) {
        int end = java.lastIndexOf(";\n") + 1;
        return java.substring(0, end) + "\nreturn " + java.substring(end) + ";\n";
    }

    /** One block for all databases with the same SQL; a refusal as a comment. */
    private static String sql(Class<?> statements, String name) {
        Map<String, List<String>> dialects = new LinkedHashMap<>();
        try {
            Method method = statements.getMethod(name);
            Statement statement = (Statement) method.invoke(null);
            for (String dialect : DIALECTS) {
                dialects.computeIfAbsent(sql(statement, Dialect.of(dialect)), any -> new ArrayList<>()).add(dialect);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(name, e);
        }
        StringBuilder blocks = new StringBuilder();
        dialects.forEach((sql, names) -> blocks.append("\n```sql ").append(String.join(", ", names)).append('\n').append(sql).append("\n```\n"));
        return blocks.toString();
    }

    private static String sql(Statement statement, Dialect dialect) {
        try {
            return SqlText.of(dialect, statement::render);
        } catch (UnsupportedException refused) {
            return "-- refused: " + refused.getMessage();
        }
    }
}
