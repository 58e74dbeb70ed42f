package dev.rowan.it.rows;

import static dev.rowan.it.rows.PlaceTable.PLACE;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A program whose heap holds a part of the rows that it inserts; says how many it wrote and how many are there. */
final class SmallHeap {

    private static final String HEAP = "-Xmx48m";

    private SmallHeap() {
    }

    public static void main(String[] arguments) {
        int rows = Integer.parseInt(arguments[1]);
        try (Engine engine = Engine.create(arguments[2])) {
            Stream<Place> places = IntStream.range(0, rows).mapToObj(i -> new Place(i + 10, "place number " + i));
            engine.transaction(tx -> System.out.println(arguments[0].equals("stream")
                    ? tx.insertAll(PLACE, places)
                    : tx.insertAll(PLACE, places.toList()).size()));
            System.out.println(engine.autocommit().count(select(PLACE)));
        }
    }

    /** Runs it in a JVM of its own; gives what that said, in lines. */
    static List<String> run(String way, int rows, String url) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, HEAP, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName(), way, String.valueOf(rows), url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        try (BufferedReader said = process.inputReader()) {
            return said.lines().toList();
        }
    }
}
