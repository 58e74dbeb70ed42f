package dev.rowan.it.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/session.md shows is compiled and run: each of its {@code java} blocks stands in a file of this package, or of that of records. */
final class SessionDocTest {

    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void everyExampleIsRun() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String name : List.of("relation", "reference")) {
            try (Stream<Path> files = Files.list(Path.of("src/test/java/dev/rowan/it", name))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(trimmed(Files.readString(file)));
                }
            }
        }
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/session.md"))).results().map((MatchResult found) -> found.group(1)).toList();
        assertThat(blocks).hasSizeGreaterThan(8)
                .allSatisfy(block -> assertThat(sources).as(block).anyMatch(source -> source.contains(trimmed(block))));
    }

    private static String trimmed(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }
}
