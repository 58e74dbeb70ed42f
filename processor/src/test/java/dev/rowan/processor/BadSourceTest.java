package dev.rowan.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
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
 * What must be refused or is advised on, and where: each line that ends in {@code // error: slug} or {@code // warning: slug} has that,
 * and nothing else has any. What is said to the letter stands beside the source; {@code -Dgolden.update=true} takes what is said for what
 * is expected.
 *
 * <p>Each source also uses what is generated for its broken entities, so that a follow-up error shows.
 */
class BadSourceTest {

    private static final Pattern EXPECTED = Pattern.compile("// (error|warning): ([a-z, -]+)$");
    private static final Pattern SAID = Pattern.compile("\\berror\\(\\s*\"([a-z-]+)\"");
    private static final Pattern SLUG = Pattern.compile("^\\[rowan/([a-z-]+)] ");

    static List<Path> all() {
        return Stream.of("bad", "advice").flatMap(kind -> Javac.files(Path.of("src/test/resources", kind)).stream()).toList();
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
        Javac.Result result = compile(source);
        assertThat(found(result)).as(String.join("\n", result.messages())).isEqualTo(expected(Javac.read(source)));
    }

    @ParameterizedTest
    @MethodSource("all")
    void saysWhatIsExpected(Path source) throws IOException {
        String said = said(compile(source))
                .sorted(Comparator.comparing(Diagnostic::getLineNumber))
                .map(one -> one.getLineNumber() + ": " + kind(one) + ": " + one.getMessage(Locale.ROOT) + "\n")
                .collect(Collectors.joining());
        Path expected = source.resolveSibling(source.getFileName().toString().replace(".java", ".txt"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Javac.read(expected));
    }

    /** Bad sources are not advised on. */
    private static Javac.Result compile(Path source) {
        String kind = source.getParent().getFileName().toString();
        return new Javac().with(kind.equals("bad") ? List.of("--release", "17", Javac.UNADVISED) : List.of("--release", "17"))
                .source(kind + "/" + source.getFileName(), Javac.read(source))
                .compile();
    }

    /** What a source announces, as line, kind and slug. */
    static List<String> expected(String source) {
        List<String> expected = new ArrayList<>();
        List<String> lines = source.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = EXPECTED.matcher(lines.get(i));
            if (matcher.find()) {
                for (String slug : matcher.group(2).split(", ")) {
                    expected.add(i + 1 + " " + matcher.group(1) + " " + slug);
                }
            }
        }
        return expected.stream().sorted().toList();
    }

    private static List<String> found(Javac.Result result) {
        return said(result).map(BadSourceTest::found).sorted().toList();
    }

    /** All errors, and what else is ours. */
    private static Stream<Diagnostic<?>> said(Javac.Result result) {
        return result.diagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR || SLUG.matcher(one.getMessage(Locale.ROOT)).find())
                .map(one -> one);
    }

    private static String found(Diagnostic<?> one) {
        String message = one.getMessage(Locale.ROOT);
        Matcher matcher = SLUG.matcher(message);
        return one.getLineNumber() + " " + kind(one) + " " + (matcher.find() ? matcher.group(1) : message);
    }

    private static String kind(Diagnostic<?> one) {
        return one.getKind().name().toLowerCase(Locale.ROOT);
    }
}
