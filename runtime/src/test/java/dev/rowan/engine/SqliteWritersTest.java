package dev.rowan.engine;

import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Verb;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many who read a number and write the next one: none is lost, and none fails. */
class SqliteWritersTest {
    private static final int TIMES = 150;

    /** A program of its own: counts up in a database. */
    public static void main(String[] arguments) {
        try (Engine engine = Engine.create(arguments[0])) {
            count(engine);
        }
    }

    private static void count(Engine engine) {
        for (int i = 0; i < TIMES; i++) {
            engine.transaction(tx -> {
                int before = tx.one(query("select n from counter", row -> row.getInt(1)));
                tx.execute(statement(Verb.UPDATE, "update counter set n = " + (before + 1)));
            });
        }
    }

    private static int counted(Engine engine) {
        return engine.autocommit().one(query("select n from counter", row -> row.getInt(1)));
    }

    private static Engine counter(Path directory) {
        Engine engine = Engine.create("sqlite:" + directory.resolve("counter.db"));
        engine.autocommit().execute(statement(Verb.DDL, "create table counter (n integer not null) strict"));
        engine.autocommit().execute(statement(Verb.INSERT, "insert into counter values (0)"));
        return engine;
    }

    @Test
    void threads(@TempDir Path directory) throws Exception {
        try (Engine engine = counter(directory)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                all.add(CompletableFuture.runAsync(() -> count(engine)));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
            assertThat(counted(engine)).isEqualTo(4 * TIMES);
        }
    }

    /** They open the file at once too, which only one can put into WAL. */
    @Test
    void processes(@TempDir Path directory) throws Exception {
        Path file = directory.resolve("counter.db");
        try (Engine engine = Engine.create("sqlite:" + file + "?journal_mode=delete")) {
            engine.autocommit().execute(statement(Verb.DDL, "create table counter (n integer not null) strict"));
            engine.autocommit().execute(statement(Verb.INSERT, "insert into counter values (0)"));
        }
        List<Process> all = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            all.add(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                    System.getProperty("java.class.path"), SqliteWritersTest.class.getName(), "sqlite:" + file).inheritIO().start());
        }
        for (Process process : all) {
            assertThat(process.waitFor()).isZero();
        }
        try (Engine engine = Engine.create("sqlite:" + file)) {
            assertThat(counted(engine)).isEqualTo(2 * TIMES);
        }
    }

    @Test
    void aReaderIsInNobodysWay(@TempDir Path directory) {
        try (Engine engine = counter(directory); Transaction writer = engine.begin()) {
            writer.execute(statement(Verb.UPDATE, "update counter set n = 7"));
            assertThat(counted(engine)).isZero();
            writer.commit();
            assertThat(counted(engine)).isEqualTo(7);
        }
    }
}
