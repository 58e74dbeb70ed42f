package dev.rowan.it.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Runs other programs to their end, and what shells do with directories. */
final class Programs {
    private Programs() {}

    /** Runs that command; where it fails, throws what {@code explain} makes of its output. */
    static void run(List<String> command, UnaryOperator<String> explain) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new ServerUnavailableException(explain.apply(output));
        }
    }

    static void copy(Path from, Path to) throws IOException, InterruptedException {
        run(List.of("cp", "-R", from.toString(), to.toString()), output -> "cannot copy " + from + ": " + output);
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
