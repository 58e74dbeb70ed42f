package dev.rowan.processor;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What the processor costs: the CPU time of {@code javac}, each time a JVM of its own, over 200 entities of 17 columns.
 *
 * <p>Run by hand, with {@code mvn -q test-compile -pl runtime,processor} and the class path of the tests; the arguments are the
 * number of rounds, entities and columns. Three compilations take turns: the entities alone; with the processors; and the
 * entities with what was generated for them, without the processors, which is what the same Java would cost anyway.
 */
final class CompileCost {

    private static final String CLASS_PATH = System.getProperty("java.class.path");

    private final Path sources;
    private final Path generated;
    private final Path classes;

    private CompileCost(Path root) {
        this.sources = root.resolve("sources");
        this.generated = root.resolve("generated");
        this.classes = root.resolve("classes");
    }

    public static void main(String[] arguments) throws IOException {
        int rounds = number(arguments, 0, 7);
        Path root = Files.createTempDirectory("compile-cost");
        try {
            CompileCost cost = new CompileCost(root);
            cost.write(number(arguments, 1, 200), number(arguments, 2, 17));
            cost.measure(rounds);
        } finally {
            delete(root);
        }
    }

    private static int number(String[] arguments, int at, int otherwise) {
        return arguments.length > at ? Integer.parseInt(arguments[at]) : otherwise;
    }

    private void measure(int rounds) throws IOException {
        List<Double> alone = new ArrayList<>();
        List<Double> processed = new ArrayList<>();
        List<Double> both = new ArrayList<>();
        List<String> processors = List.of("-s", generated.toString(), "-processor",
                EntityProcessor.class.getName() + "," + ModelProcessor.class.getName());
        for (int i = 0; i < rounds; i++) {
            alone.add(seconds(List.of("-proc:none"), sources));
            delete(generated);
            Files.createDirectories(generated);
            processed.add(seconds(processors, sources));
            both.add(seconds(List.of("-proc:none"), sources, generated));
        }
        print("the entities alone", alone, alone);
        print("with the processors", processed, alone);
        print("the entities and what was generated", both, alone);
    }

    private static void print(String what, List<Double> seconds, List<Double> once) {
        System.out.println(String.format(Locale.ROOT, "%-36s %6.2f s  %5.2f", what, median(seconds), median(seconds) / median(once)));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }

    /** The CPU seconds of one compilation in a JVM of its own. */
    private double seconds(List<String> options, Path... directories) throws IOException {
        delete(classes);
        Files.createDirectories(classes);
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp", CLASS_PATH, Run.class.getName(),
                "-cp", CLASS_PATH, "-d", classes.toString(), "-encoding", "UTF-8"));
        command.addAll(options);
        Stream.of(directories).flatMap(directory -> Javac.files(directory).stream()).map(Path::toString).forEach(command::add);
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            return Double.parseDouble(said);
        } catch (NumberFormatException failed) {
            throw new IllegalStateException(said, failed);
        }
    }

    /** Compiles, and says how much CPU time its JVM has taken. */
    static final class Run {

        private Run() {}

        public static void main(String[] arguments) {
            PrintWriter out = new PrintWriter(System.out, true);
            int code = ToolProvider.findFirst("javac").orElseThrow().run(out, out, arguments);
            if (code == 0) {
                long nanos = ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime();
                System.out.println(nanos / 1e9);
            }
            System.exit(code);
        }
    }

    private void write(int entities, int columns) throws IOException {
        Files.createDirectories(sources.resolve("shop"));
        Files.writeString(sources.resolve("shop/Shop.java"), "package shop;\n@dev.rowan.annotation.Model public interface Shop {}\n");
        for (int i = 0; i < entities; i++) {
            Files.writeString(sources.resolve("shop/Thing" + i + ".java"), source(i, columns));
        }
    }

    /** The columns that tables have: a key, a unique one, an index, a foreign key, and values of the usual types. */
    private static String source(int number, int columns) {
        List<String> types = List.of("String", "int", "Integer", "java.math.BigDecimal", "java.time.Instant", "boolean", "java.time.LocalDate",
                "Long");
        StringBuilder java = new StringBuilder("package shop;\n\nimport dev.rowan.annotation.*;\n\n@Table\npublic class Thing" + number + " {\n"
                + "    @Id Integer id;\n    @Column(length = 64, nullable = false, unique = true) String code;\n"
                + "    @Column(length = 40, index = true) String name;\n    @ForeignKey(Thing" + number / 2 + ".class) Integer otherId;\n");
        for (int i = 4; i < columns; i++) {
            java.append("    ").append(types.get(i % types.size())).append(" column").append(i).append(";\n");
        }
        return java.append("}\n").toString();
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
