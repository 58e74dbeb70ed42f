package dev.rowan.sql;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Asks what is the same on every database of the first one that has all of what is asked about. */
final class Anywhere {

    private static final List<Dialect> DATABASES = Stream.of("postgresql", "h2", "sqlite", "mysql", "mariadb").map(Dialect::of).toList();

    private Anywhere() {
    }

    /**
     * The answer.
     *
     * @throws UnsupportedException if none of them has all of it
     */
    static <R> R ask(Function<Dialect, R> question) {
        UnsupportedException lacking = null;
        for (Dialect database : DATABASES) {
            try {
                return question.apply(database);
            } catch (UnsupportedException e) {
                lacking = e;        // the next one may have it
            }
        }
        throw lacking;
    }
}
