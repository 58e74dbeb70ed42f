package dev.rowan.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A golden case: sources, and what must be generated from them to the letter. */
record Golden(Path directory) {

    private static final Path ALL = Path.of("src/test/resources/golden");

    static List<Golden> all() {
        try (Stream<Path> cases = Files.list(ALL)) {
            return cases.filter(Files::isDirectory).sorted().map(Golden::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path input() {
        return directory.resolve("input");
    }

    /** The compiler options of the case, one a line of its file {@code options}; none where there is no such file. */
    List<String> options() {
        Path file = directory.resolve("options");
        return Files.exists(file) ? Javac.read(file).lines().toList() : List.of();
    }

    Map<String, String> expected() {
        return Javac.generated(directory.resolve("expected"));
    }

    /** Makes this the expectation from now on. */
    void update(Map<String, String> generated) {
        Path expected = directory.resolve("expected");
        try {
            for (Path old : Javac.files(expected)) {
                Files.delete(old);
            }
            for (Map.Entry<String, String> file : generated.entrySet()) {
                Path path = expected.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return directory.getFileName().toString();
    }
}
