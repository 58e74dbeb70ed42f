package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.DatabaseServer;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server that is killed and comes back costs none of the borrowers that begin afterwards. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class RestartTest {
    private static final int THREADS = 5;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void costsNoBorrower(boolean prePing, DatabaseKind kind) throws Exception {
        try (DatabaseServer server = kind.ownServer();
                Engine engine = engine(server, prePing)) {
            engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
            fill(engine);
            server.killAndRestart();
            assertThat(work(engine, 0)).isEqualTo(THREADS);
            server.killAndRestart();
            Thread.sleep(1_000);
            assertThat(work(engine, 100)).isEqualTo(THREADS);
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void waitsForAServerThatIsStillStarting(boolean prePing, DatabaseKind kind) throws Exception {
        try (DatabaseServer server = kind.ownServer();
                Engine engine = engine(server, prePing)) {
            engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
            fill(engine);
            server.kill();
            Thread later = new Thread(() -> {
                try {
                    Thread.sleep(500);
                    server.start();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
            later.start();
            assertThat(work(engine, 0)).isEqualTo(THREADS);
            later.join();
        }
    }

    private static Engine engine(DatabaseServer server, boolean prePing) {
        return Engine.builder(server.fresh().url()).poolSize(THREADS).maxOverflow(0).poolPrePing(prePing)
                .poolTimeout(Duration.ofSeconds(30)).build();
    }

    /** All connections are made, used, and given back. */
    private static void fill(Engine engine) {
        List<Transaction> open = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            open.add(engine.begin());
            open.get(i).list(count());
        }
        open.forEach(Transaction::commit);
    }

    /** One transaction and one read a thread; gives how many of their rows are there at the end. */
    private static int work(Engine engine, int from) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2 * THREADS);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            int id = from + i;
            Callable<Integer> write = () -> engine.transactionResult(tx -> tx.execute(insert(id, "ed")));
            Callable<Integer> read = () -> engine.autocommit().scalar(count());
            all.add(threads.submit(write));
            all.add(threads.submit(read));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        return engine.autocommit().scalar(query("select count(*) from t where id >= " + from, row -> row.getInt(1)));
    }
}
