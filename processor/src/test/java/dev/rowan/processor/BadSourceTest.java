package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What must be refused, and where: each line that ends in {@code // error: slug} has that error, and nothing else has any.
 *
 * <p>Each source also uses what is generated for its broken entities, so that a follow-up error shows.
 */
class BadSourceTest {

    private static final Pattern EXPECTED = Pattern.compile("// error: ([a-z, -]+)$");
    private static final Pattern SAID = Pattern.compile("\\berror\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SLUG = Pattern.compile("^\\[rowan/([a-z-]+)] ");

    static List<Path> all() {
        return Javac.files(Path.of("src/test/resources/bad"));
    }

    /** In a bad source, or where one needs more than a file, in a test that names it. */
    @Test
    void everyMistakeHasACase() {
        String cases = Stream.concat(all().stream(), Javac.files(Path.of("src/test/java")).stream()).map(Javac::read).collect(Collectors.joining());
        List<String> slugs = Javac.files(Path.of("src/main/java/dev/rowan/processor/problem")).stream()
                .flatMap(file -> SAID.matcher(Javac.read(file)).results())
                .map(said -> said.group(1))
                .toList();
        assertThat(slugs).hasSizeGreaterThan(60);
        assertThat(slugs).filteredOn(slug -> !cases.contains("rowan/" + slug) && !Pattern.compile("// error: (.*, )?" + slug).matcher(cases).find())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void refusesEachMistakeOnceAndOnItsLine(Path source) {
        String name = source.getFileName().toString();
        Javac.Result result = new Javac().with(List.of("--release", "17")).source("bad/" + name, Javac.read(source)).compile();
        assertThat(found(result)).as(String.join("\n", result.messages())).isEqualTo(expected(Javac.read(source)));
    }

    /** The errors that a source announces, as line and slug. */
    static List<String> expected(String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            if (matcher.find()) {
                for (String slug : matcher.group(1).split(", ")) {
                    expected.add(i + 1 + " " + slug);
                }
            }
        }
        return expected.stream().sorted().toList();
    }

    private static List<String> found(Javac.Result result) {
        return result.errors().stream().map(BadSourceTest::found).sorted().toList();
    }

    private static String found(Diagnostic<?> error) {
        String message = error.getMessage(Locale.ROOT);
        Matcher matcher = SLUG.matcher(message);
        return error.getLineNumber() + " " + (matcher.find() ? matcher.group(1) : message);
    }
}
