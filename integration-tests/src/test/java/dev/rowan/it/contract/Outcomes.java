package dev.rowan.it.contract;

import dev.rowan.dialect.Dialect;
import dev.rowan.it.database.DatabaseKind;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.TestWatcher;

/** Writes down what came of the tests that show cases: for each database a file, when all have run. */
final class Outcomes implements TestWatcher {
    static final Path DIRECTORY = Path.of("target/contract");
    static final String YES = "yes";
    static final String FAILED = "FAILED";

    @Override
    public void testSuccessful(ExtensionContext context) {
        add(context, true);
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        add(context, false);
    }

    private static void add(ExtensionContext context, boolean passed) {
        Method method = context.getRequiredTestMethod();
        Shows shows = method.getAnnotation(Shows.class);
        DatabaseKind.of(context).ifPresent(kind -> {
            boolean can = shows.needs().of(Dialect.of(kind.scheme()));
            String outcome = !passed ? FAILED : can ? YES : shows.needs().instead();
            Book book = context.getRoot().getStore(Namespace.create(Outcomes.class)).getOrComputeIfAbsent(Book.class);
            for (Case shown : shows.value()) {
                book.add(kind, shown, method.getDeclaringClass().getSimpleName() + "." + method.getName(), outcome);
            }
        });
    }

    /** The file of a database. */
    static Path file(DatabaseKind kind) {
        return DIRECTORY.resolve(kind.name().toLowerCase(Locale.ROOT) + ".txt");
    }

    /** All of a run; threads share it. JUnit closes it at the end. */
    static final class Book implements AutoCloseable {
        private final Map<DatabaseKind, Map<String, String>> lines = new EnumMap<>(DatabaseKind.class);

        /** Of a test that ran several times, one failure counts. */
        synchronized void add(DatabaseKind kind, Case shown, String test, String outcome) {
            lines.computeIfAbsent(kind, key -> new TreeMap<>())
                    .merge(shown.id() + "\t" + test, outcome, (before, now) -> before.equals(FAILED) ? before : now);
        }

        @Override
        public synchronized void close() throws IOException {
            Files.createDirectories(DIRECTORY);
            for (Map.Entry<DatabaseKind, Map<String, String>> each : lines.entrySet()) {
                List<String> text = each.getValue().entrySet().stream().map(line -> line.getKey() + "\t" + line.getValue()).toList();
                Files.write(file(each.getKey()), text);
            }
        }
    }
}
