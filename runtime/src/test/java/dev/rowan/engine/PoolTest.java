package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.ConnectionException;
import dev.rowan.PoolTimeoutException;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Who waits for a connection, and what becomes of those that are lent. */
class PoolTest {
    private static Engine engine(boolean leakTracing) {
        Engine engine = Engine.builder("h2:mem:").poolSize(5).maxOverflow(0).poolTimeout(Duration.ofMillis(400)).leakTracing(leakTracing).build();
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
        return engine;
    }

    private static List<Transaction> borrowed(Engine engine, int number) {
        List<Transaction> open = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            open.add(engine.begin());
            open.get(i).list(count());
        }
        return open;
    }

    @Test
    void lendsNoMoreThanItHas() {
        Engine engine = engine(false);
        List<Transaction> open = borrowed(engine, 5);
        assertThat(engine.pool()).isEqualTo(new PoolStatus(5, 5, 0, 0, 0));
        PoolTimeoutException late = catchThrowableOfType(PoolTimeoutException.class, () -> engine.autocommit().list(count()));
        assertThat(late.size()).isEqualTo(5);
        assertThat(late.overflow()).isZero();
        assertThat(late.inUse()).isEqualTo(5);
        assertThat(late.idle()).isZero();
        assertThat(late.waiting()).isZero();
        assertThat(late.waited()).isBetween(Duration.ofMillis(400), Duration.ofSeconds(4));
        assertThat(late).hasMessageContaining("5 in use (poolSize 5 + maxOverflow 0), 0 idle, 0 more waiting").hasMessageContaining("leakTracing(true)");
        Transaction sixth = engine.begin();
        assertThatThrownBy(() -> sixth.list(count())).isInstanceOf(PoolTimeoutException.class);
        open.get(0).commit();
        sixth.list(count());   // nothing had happened: it may try again
        sixth.commit();
        open.forEach(Transaction::close);
        engine.close();
    }

    @Test
    void tellsWhereTheOldestWasBorrowed() {
        Engine engine = engine(true);
        List<Transaction> open = borrowed(engine, 5);
        assertThatThrownBy(() -> engine.autocommit().list(count())).isInstanceOf(PoolTimeoutException.class)
                .hasMessageContaining("The oldest was borrowed").hasMessageContaining("by thread " + Thread.currentThread().getName());
        open.forEach(Transaction::close);
        engine.close();
    }

    @Test
    void serves200Threads() throws Exception {
        Engine engine = Engine.builder("h2:mem:").poolSize(5).maxOverflow(0).build();
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
        AtomicInteger most = new AtomicInteger();
        CountDownLatch five = new CountDownLatch(5);        // the first five meet, however busy the machine is
        ExecutorService threads = Executors.newFixedThreadPool(200);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            int id = i;
            all.add(threads.submit(() -> {
                engine.transaction(tx -> {
                    tx.execute(insert(id, "ed"));      // which takes a connection
                    five.countDown();
                    five.await();
                    most.accumulateAndGet(engine.pool().checkedOut(), Math::max);
                    tx.scalar(count());
                });
                return null;
            }));
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(1000);
        assertThat(most.get()).isEqualTo(5);
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    @Test
    void goesOnAfterDispose() {
        Engine engine = engine(false);
        Transaction open = borrowed(engine, 1).get(0);
        int before = open.scalar(query("select session_id()", row -> row.getInt(1)));
        engine.dispose();
        assertThat(engine.pool()).isEqualTo(new PoolStatus(5, 0, 0, 0, 0));
        open.execute(insert(1, "ed"));
        assertThat(open.<Integer>scalar(query("select session_id()", row -> row.getInt(1)))).isEqualTo(before);
        open.commit();
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(1);
        engine.dispose();
        engine.dispose();
        assertThat(engine.ping()).isTrue();
        engine.close();
    }

    @Test
    void failsNobodyWhenDisposed() throws Exception {
        Engine engine = engine(false);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> all = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            int id = i;
            all.add(threads.submit(() -> engine.transaction(tx -> tx.execute(insert(id, "ed")))));
            if (i % 40 == 0) {
                all.add(threads.submit(engine::dispose));
            }
        }
        for (Future<?> each : all) {
            each.get();
        }
        threads.shutdown();
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(400);
        engine.close();
    }

    @Test
    void lendsNothingAfterClose() {
        Engine engine = engine(false);
        Transaction open = borrowed(engine, 1).get(0);
        engine.close();
        engine.close();
        assertThatThrownBy(() -> engine.autocommit().list(count())).isInstanceOf(ConnectionException.class).hasMessageContaining("closed");
        assertThatThrownBy(() -> engine.with(Retry.times(2)).transaction(tx -> tx.list(count()))).isInstanceOf(ConnectionException.class);
        assertThatThrownBy(engine::ping).isInstanceOf(ConnectionException.class);
        open.execute(insert(1, "ed"));
        open.commit();
        assertThat(engine.pool().checkedOut()).isZero();
    }

    @Test
    void saysWhyThereIsNoConnection() {
        Engine engine = Engine.builder("mysql://u:s3cret@127.0.0.1:1/d").poolTimeout(Duration.ofMillis(300)).build();
        assertThatThrownBy(engine::ping).isInstanceOf(ConnectionException.class).hasMessageContaining("mysql://u:***@127.0.0.1:1/d")
                .hasMessageNotContaining("s3cret").hasCauseInstanceOf(java.sql.SQLException.class);
        assertThatThrownBy(engine::dialect).isInstanceOf(ConnectionException.class);
        engine.close();
    }

    @Test
    void givesAnUnnamedDatabaseANameOfItsOwn() {
        Engine one = engine(false);
        Engine other = engine(false);
        one.autocommit().execute(insert(1, "ed"));
        assertThat(other.autocommit().<Integer>scalar(count())).isZero();
        one.dispose();
        assertThat(one.autocommit().<Integer>scalar(count())).isEqualTo(1);
        one.close();
        other.close();
    }
}
