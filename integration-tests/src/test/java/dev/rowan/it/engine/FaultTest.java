package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CheckException;
import dev.rowan.CommitOutcomeUnknownException;
import dev.rowan.ConnectionException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.DeadlockException;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.LockTimeoutException;
import dev.rowan.NotNullException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.SyntaxException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.engine.Transaction;
import dev.rowan.engine.TransactionStatus;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each fault as a real server reports it: the exception, and what is stored afterwards. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class FaultTest {
    private final TestDatabase database;
    private Engine engine;

    FaultTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void tables() {
        database.empty();
        engine = Engine.create(database.url());
        ddl("create table t (id int primary key, name varchar(5), constraint ck_t_id check (id < 1000))");
        ddl("create table child (id int primary key, t_id int not null, constraint fk_child_t_id foreign key (t_id) references t (id))");
    }

    @AfterEach
    void close() {
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    private void ddl(String sql) {
        engine.autocommit().execute(statement(Verb.DDL, sql));
    }

    private int rows() {
        return engine.autocommit().scalar(count());
    }

    private <X extends DatabaseException> X refused(Class<X> type, String sql) {
        X thrown = catchThrowableOfType(type, () -> engine.autocommit().execute(statement(Verb.INSERT, sql)));
        assertThat(thrown).isNotNull();
        assertThat(thrown.sql()).isEqualTo(sql);
        assertThat(thrown.getCause()).isNotNull();
        return thrown;
    }

    private Query<Integer> sleeping(int seconds) {
        String sleep = database.kind().isMySqlFamily() ? "select sleep(" + seconds + ") as s" : "select pg_sleep(" + seconds + ") as s";
        return query("select count(*) from (" + sleep + ") x left join t on 1 = 0 where s is not null", row -> row.getInt(1));
    }

    private Query<Long> connectionId() {
        return query(database.kind().isMySqlFamily() ? "select connection_id()" : "select pg_backend_pid()", row -> row.getLong(1));
    }

    private void kill(long connection) {
        if (database.kind().isMySqlFamily()) {
            engine.autocommit().execute(statement(Verb.UPDATE, "kill " + connection));
        } else {
            engine.autocommit().scalar(query("select pg_terminate_backend(" + connection + ")", row -> row.getBoolean(1)));
        }
    }

    @Test
    void namesTheConstraint() {
        engine.autocommit().execute(insert(1, "ed"));
        ddl("alter table t add constraint uq_t_name unique (name)");
        assertThat(refused(UniqueException.class, "insert into t values (2, 'ed')").constraint()).isEqualTo("uq_t_name");
        assertThat(refused(UniqueException.class, "insert into t values (1, 'jack')").vendorCode())
                .isEqualTo(database.kind().isMySqlFamily() ? 1062 : 0);
        assertThat(refused(ForeignKeyException.class, "insert into child values (1, 7)").constraint()).isEqualTo("fk_child_t_id");
        assertThat(refused(CheckException.class, "insert into t values (1000, 'x')").constraint()).isEqualTo("ck_t_id");
        assertThat(refused(NotNullException.class, "insert into child values (1, null)").constraint()).isEqualTo("t_id");
        IntegrityException missing = refused(NotNullException.class, "insert into child (id) values (1)");
        assertThat(missing.constraint()).isEqualTo("t_id");
        refused(DataException.class, "insert into t values (3, 'too long')");
        refused(SyntaxException.class, "insert int t");
        refused(SyntaxException.class, "insert into nothere values (1)");
    }

    @Test
    void tellsADeadlockAndRepeatsIt() throws Exception {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.execute(insert(2, "jack"));
        });
        assertThat(crossing(engine)).isEqualTo(1);
        AtomicInteger runs = new AtomicInteger();
        assertThat(crossing(engine.with(Retry.times(3)), runs)).isZero();
        assertThat(runs.get()).isGreaterThan(2);
    }

    private static int crossing(Engine engine) throws Exception {
        return crossing(engine, new AtomicInteger());
    }

    /** Two transactions change two rows in opposite order; gives how many gave up. */
    private static int crossing(Engine engine, AtomicInteger runs) throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Future<?>> all = List.of(threads.submit(() -> cross(engine, 1, 2, both, runs)), threads.submit(() -> cross(engine, 2, 1, both, runs)));
        int failed = 0;
        for (Future<?> each : all) {
            try {
                each.get();
            } catch (java.util.concurrent.ExecutionException e) {
                assertThat(e.getCause()).isInstanceOf(DeadlockException.class);
                failed++;
            }
        }
        threads.shutdown();
        return failed;
    }

    private static void cross(Engine engine, int first, int second, CyclicBarrier both, AtomicInteger runs) {
        boolean[] waited = {false};
        engine.transaction(tx -> {
            runs.incrementAndGet();
            update(tx, first);
            if (!waited[0]) {
                waited[0] = true;
                awaited(both);
            }
            update(tx, second);
        });
    }

    private static void awaited(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void update(Transaction tx, int id) {
        tx.execute(statement(Verb.UPDATE, "update t set name = 'x' where id = " + id));
    }

    @Test
    void tellsALockTimeoutAndStoresNothing() {
        engine.autocommit().execute(insert(1, "ed"));
        try (Transaction holder = engine.begin(); Transaction tx = engine.begin()) {
            update(holder, 1);
            tx.execute(statement(Verb.UPDATE, database.kind().isMySqlFamily() ? "set innodb_lock_wait_timeout = 1" : "set lock_timeout = '1s'"));
            tx.execute(insert(2, "half"));
            assertThatThrownBy(() -> update(tx, 1)).isInstanceOf(LockTimeoutException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void storesNothingAfterASwallowedDuplicate() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.execute(insert(1, "ed"))).isInstanceOf(UniqueException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void stopsAStatementThatRunsTooLong() {
        try (Engine impatient = Engine.builder(database.url()).queryTimeout(Duration.ofSeconds(1)).build()) {
            assertThatThrownBy(() -> impatient.autocommit().list(sleeping(20)))
                    .isInstanceOf(QueryTimeoutException.class);
            assertThat(impatient.autocommit().<Integer>scalar(count())).isZero();
            assertThat(impatient.pool().checkedOut()).isZero();
        }
    }

    @Test
    void stopsWaitingForAServerThatIsSilent() {
        try (Engine impatient = Engine.builder(database.url()).socketTimeout(Duration.ofSeconds(1)).build()) {
            assertThatThrownBy(() -> impatient.autocommit().list(sleeping(5)))
                    .isInstanceOf(ConnectionException.class);
            assertThat(impatient.autocommit().<Integer>scalar(count())).isZero();
        }
    }

    @Test
    void doesNotKnowWhatBecameOfACommitThatWasCut() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Engine cut = Engine.create(database.through(proxy.port()).url())) {
            try (Transaction tx = cut.begin()) {
                tx.execute(insert(1, "ed"));
                proxy.cutAfter("COMMIT");
                assertThatThrownBy(tx::commit).isInstanceOf(CommitOutcomeUnknownException.class);
                assertThat(tx.status()).isEqualTo(TransactionStatus.UNKNOWN);
                assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
            }
            assertThat(rows()).isEqualTo(1);
            try (Transaction tx = cut.begin()) {
                tx.execute(insert(2, "jack"));
                proxy.cutBefore("COMMIT");
                assertThatThrownBy(tx::commit).isInstanceOf(CommitOutcomeUnknownException.class);
            }
            assertThat(rows()).isEqualTo(1);
            assertThat(proxy.cuts()).isEqualTo(2);
        }
    }

    @Test
    void doesNotKnowWhatBecameOfALoneWriteThatWasCut() throws Exception {
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Engine cut = Engine.builder(database.through(proxy.port()).url()).build()) {
            cut.autocommit().list(count());
            proxy.cutAfter("insert into t");
            int before = rows();
            try {
                cut.autocommit().execute(insert(1, "ed"));   // cut at PREPARE: nothing was sent, so it is done again
                assertThat(rows()).isEqualTo(before + 1);
            } catch (CommitOutcomeUnknownException e) {
                assertThat(rows()).isBetween(before, before + 1);
            }
        }
    }

    @Test
    void replacesAConnectionThatWasKilled() {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build()) {
            for (int i = 0; i < 3; i++) {
                int id = i;
                long connection = one.autocommit().scalar(connectionId());
                kill(connection);
                one.transaction(tx -> tx.execute(insert(id, "ed")));
                connection = one.autocommit().scalar(connectionId());
                kill(connection);
                assertThat(one.autocommit().<Integer>scalar(count())).isEqualTo(i + 1);
            }
        }
    }

    @Test
    void losesATransactionWhoseConnectionWasKilledInItsMidst() {
        try (Transaction tx = engine.begin()) {
            long connection = tx.scalar(connectionId());
            tx.execute(insert(1, "ed"));
            kill(connection);
            assertThatThrownBy(() -> tx.execute(insert(2, "jack"))).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasCauseInstanceOf(ConnectionException.class);
        }
        assertThat(rows()).isZero();
    }

    @Test
    void hidesThePasswordOfAnUrlThatIsRefused() {
        String url = database.url().replace(":app@", ":wr%40ng-s3cret@");
        assertThatThrownBy(() -> Engine.create(url).ping()).isInstanceOf(ConnectionException.class)
                .hasMessageContaining("***").hasMessageNotContaining("s3cret");
    }
}
