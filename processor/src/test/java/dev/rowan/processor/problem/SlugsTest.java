package dev.rowan.processor.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The names that the option {@code rowan.levels} knows are those that are said. */
class SlugsTest {

    private static final Path SOURCES = Path.of("src/main/java/dev/rowan/processor/problem");

    @Test
    void listsTheErrorsThatTheFactoriesSay() throws IOException {
        assertThat(new TreeSet<>(Slugs.ERRORS)).isEqualTo(said("\\berror\\(\\s*\"([a-z-]+)\""));
    }

    @Test
    void eachWarningIsSaid() throws IOException {
        assertThat(said("\\bwarning\\(\\s*Warning\\.([A-Z_]+)"))
                .isEqualTo(Stream.of(Warning.values()).map(Warning::name).collect(Collectors.toCollection(TreeSet::new)));
        assertThat(Warning.slugs()).doesNotContainAnyElementsOf(Slugs.ERRORS);
    }

    private static Set<String> said(String pattern) throws IOException {
        Set<String> said = new TreeSet<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(SOURCES)) {
            files = all.toList();
        }
        for (Path file : files) {
            Pattern.compile(pattern).matcher(Files.readString(file)).results().map((MatchResult one) -> one.group(1)).forEach(said::add);
        }
        return said;
    }
}
