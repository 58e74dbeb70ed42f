package dev.rowan.it.reading;

import static dev.rowan.it.reading.NaturalTable.NATURAL;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A hundred rows, each beside each beside each, five times: made by the database as they are read. And a program that reads them. */
final class FiveMillion {
    static final long ROWS = 5_000_000;
    private static final long SUM = 5050 * ROWS / 100;
    private static final String HEAP = "-Xmx64m";

    private FiveMillion() {
    }

    static Select<Row2<Integer, Integer>> query() {
        NaturalTable second = NATURAL.as("second");
        NaturalTable third = NATURAL.as("third");
        NaturalTable fourth = NATURAL.as("fourth");
        return select(NATURAL.id, third.sq).from(NATURAL).crossJoin(second).crossJoin(third).crossJoin(fourth).where(fourth.id.le(5));
    }

    public static void main(String[] arguments) {
        try (Engine engine = Engine.builder(arguments[1]).poolSize(1).maxOverflow(0).build()) {
            if (arguments[0].equals("list")) {
                System.out.println(engine.autocommit().list(query()).size());
                return;
            }
            long[] sums = new long[2];
            engine.autocommit().forEach(query(), row -> {
                sums[0]++;
                sums[1] += row.first();
            });
            System.out.println(told(sums[0], sums[1]));
        }
    }

    private static String told(long rows, long sum) {
        return rows + " rows, sum " + sum;
    }

    /** What the program says that reads them one by one. */
    static String told() {
        return told(ROWS, SUM);
    }

    /** Runs it in a JVM of its own, whose heap does not hold them; gives what it said, in lines. */
    static List<String> run(String way, String url) throws IOException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError", "-cp", System.getProperty("java.class.path"), FiveMillion.class.getName(), way, url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader()) {
            return said.lines().toList();
        }
    }
}
