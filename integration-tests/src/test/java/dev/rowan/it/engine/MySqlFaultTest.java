package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DatabaseException;
import dev.rowan.DeadlockException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Savepoint;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.TransactionStatus;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Faults that only MySQL and MariaDB have. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB})
final class MySqlFaultTest {
    private final TestDatabase database;
    private Engine engine;

    MySqlFaultTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void table() {
        database.empty();
        engine = Engine.create(database.url());
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
    }

    @AfterEach
    void close() {
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    @Test
    void losesItsSavepointsInADeadlock() throws Exception {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.execute(insert(2, "jack"));
        });
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> winner = other.submit(() -> engine.transaction(tx -> {
            for (int id = 10; id < 30; id++) {
                tx.execute(insert(id, "heavy"));   // the one that changed less gives way
            }
            update(tx, 2);
            awaited(both);
            update(tx, 1);
        }));
        try (Transaction tx = engine.begin()) {
            Savepoint savepoint = tx.savepoint();
            update(tx, 1);
            awaited(both);
            assertThatThrownBy(() -> update(tx, 2)).isInstanceOf(DeadlockException.class);
            assertThatThrownBy(savepoint::rollback).isInstanceOf(DatabaseException.class);
            assertThat(tx.status()).isEqualTo(TransactionStatus.ROLLBACK_ONLY);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasCauseInstanceOf(DeadlockException.class);
        }
        winner.get();
        other.shutdown();
    }

    @Test
    void survivesAPacketThatIsTooLarge() {
        char separator = database.url().indexOf('?') < 0 ? '?' : '&';
        String url = database.url() + separator + "maxAllowedPacket=100000";
        // MariaDB's driver gives the connection up, so that the engine tries on others until this has passed.
        try (Engine small = Engine.builder(url).poolTimeout(Duration.ofSeconds(1)).build()) {
            Query<Integer> large = query("select length('" + "x".repeat(200_000) + "')", row -> row.getInt(1));
            assertThatThrownBy(() -> small.autocommit().list(large)).isInstanceOf(DatabaseException.class);
            assertThat(small.autocommit().<Integer>scalar(count())).isZero();
            assertThat(small.pool().checkedOut()).isZero();
        }
    }

    private static void update(Transaction tx, int id) {
        tx.execute(statement(Verb.UPDATE, "update t set name = 'x' where id = " + id));
    }

    private static void awaited(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
