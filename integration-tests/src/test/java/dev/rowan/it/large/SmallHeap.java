package dev.rowan.it.large;

import static dev.rowan.it.large.DocTable.DOC;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.sql.LargeValue;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A program whose heap a value does not fit into, which writes it or reads it. */
final class SmallHeap {

    static final int VALUE = 60 << 20;
    private static final String HEAP = "-Xmx48m";

    private SmallHeap() {
    }

    public static void main(String[] arguments) throws IOException {
        try (Engine engine = Engine.builder(arguments[1]).poolSize(1).maxOverflow(0).build()) {
            if (arguments[0].equals("write")) {
                engine.autocommit().execute(insertInto(DOC).set(DOC.content, LargeValue.of(VALUE, () -> Numbers.open(VALUE))));
                System.out.println("written");
            } else {
                System.out.println(engine.autocommit().read(select(DOC.content).from(DOC), Numbers::verified).orElseThrow());
            }
        }
    }

    /** Runs it in a JVM of its own; gives what it said, in lines. */
    static List<String> run(String what, String url) throws IOException {
        Process program = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), HEAP, "-XX:+UseSerialGC",
                "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName(), what, url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = program.inputReader()) {
            return said.lines().toList();
        }
    }
}
