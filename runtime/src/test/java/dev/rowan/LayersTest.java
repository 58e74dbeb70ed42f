package dev.rowan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A package imports packages further down only: never back, nor beside. */
class LayersTest {

    /** From the top to the bottom. */
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("session", "schema"),
            Set.of("engine"),
            Set.of("ddl", "log", "pool"),
            Set.of("sql"),
            Set.of("mapper"),
            Set.of("dialect"),
            Set.of("annotation"),
            Set.of("type"),
            Set.of(""));                        // the exceptions: all may import them, they nothing

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "/\\*.*?\\*/|//[^\n]*|\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])+'", Pattern.DOTALL);
    private static final Pattern USE = Pattern.compile("\\bdev\\.rowan\\.(?:([a-z]\\w*)\\.)?([A-Z*]\\w*)");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package dev\\.rowan(?:\\.(\\w+))?;");

    @Test
    void eachPackageImportsOnlyThoseBelowIt() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path file : files()) {
            String code = code(file);
            String from = packageOf(code);
            for (MatchResult use : matches(USE, code)) {
                String to = use.group(1) == null ? "" : use.group(1);
                if (!to.equals(from) && !allowed(from, to)) {
                    wrong.add(SOURCES.relativize(file) + " uses " + use.group());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyPackageHasItsLayer() throws IOException {
        for (Path file : files()) {
            assertThat(layer(packageOf(code(file)))).as(file.toString()).isNotNegative();
        }
    }

    @Test
    void thePoolAloneKnowsHikari() throws IOException {
        assertThat(files()).filteredOn(file -> code(file).contains("com.zaxxer"))
                .allMatch(file -> packageOf(code(file)).equals("pool"));
    }

    @Test
    void seesQualifiedNamesAndNoCommentsOrTexts() {
        String code = withoutCommentsAndTexts("""
                package dev.rowan.type;
                /** {@link dev.rowan.engine.Engine} */
                class T { String a = "dev.rowan.sql.Sql"; /* dev.rowan.ddl.Name */ dev.rowan.session.Session s; char q = '"'; }
                """);
        assertThat(matches(USE, code)).extracting(MatchResult::group).containsExactly("dev.rowan.session.Session");
        assertThat(allowed("type", "session")).isFalse();
        assertThat(allowed("schema", "session")).isFalse();
        assertThat(allowed("", "annotation")).isFalse();
        assertThat(allowed("session", "")).isTrue();
    }

    private static boolean allowed(String from, String to) {
        return layer(from) < layer(to);
    }

    private static int layer(String name) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(name)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
        }
    }

    private static String code(Path file) {
        try {
            return withoutCommentsAndTexts(Files.readString(file));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String withoutCommentsAndTexts(String source) {
        return COMMENT_OR_TEXT.matcher(source).replaceAll(" ");
    }

    private static String packageOf(String code) {
        Matcher matcher = PACKAGE.matcher(code);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1) == null ? "" : matcher.group(1);
    }

    private static List<MatchResult> matches(Pattern pattern, String code) {
        return pattern.matcher(code).results().toList();
    }
}
