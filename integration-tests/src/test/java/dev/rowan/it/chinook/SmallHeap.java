package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.ArtistTable.ARTIST;
import static dev.rowan.sql.Sql.select;

import dev.rowan.engine.Engine;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A program whose heap holds a part of the artists there are; says how many it read and how much text they have. */
final class SmallHeap {
    private static final String HEAP = "-Xmx48m";

    private SmallHeap() {}

    public static void main(String[] arguments) {
        try (Engine engine = Engine.create(arguments[1])) {
            if (arguments[0].equals("stream")) {
                stream(engine);
            } else {
                print(engine.autocommit().list(select(ARTIST)).stream());
            }
        }
    }

    private static void stream(Engine engine) {
        engine.transaction(tx -> print(tx.stream(select(ARTIST))));
        try (Session session = Session.open(engine)) {
            print(session.stream(select(ARTIST)));
        }
        print(new ArtistRepository(SessionFactory.of(engine)).stream());
    }

    private static void print(Stream<Artist> artists) {
        long[] sums = {0, 0};
        try (artists) {
            artists.forEach(artist -> {
                sums[0]++;
                sums[1] += artist.name().length();
            });
        }
        System.out.println(line(sums[0], sums[1]));
    }

    static String line(long artists, long characters) {
        return artists + " artists, " + characters + " characters";
    }

    /** Streams them all in a transaction, in a session and from a repository, in a JVM of its own; gives what that said, in lines. */
    static List<String> streamed(String url) throws IOException {
        return run("stream", url);
    }

    /** Keeps them all in a list, in a JVM of its own; gives what that said, in lines. */
    static List<String> listed(String url) throws IOException {
        return run("list", url);
    }

    private static List<String> run(String way, String url) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process process = new ProcessBuilder(java, HEAP, "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError",
                "-cp", System.getProperty("java.class.path"), SmallHeap.class.getName(), way, url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        process.getOutputStream().close();
        try (BufferedReader said = process.inputReader()) {
            return said.lines().toList();
        }
    }
}
