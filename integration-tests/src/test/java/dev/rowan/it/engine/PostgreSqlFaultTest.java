package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CheckException;
import dev.rowan.ConnectionException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.DeadlockException;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.LockTimeoutException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.SerializationException;
import dev.rowan.SyntaxException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Retry;
import dev.rowan.engine.Savepoint;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults as only PostgreSQL has them, or has them in its own way. */
@OnDatabases(DatabaseKind.POSTGRESQL)
final class PostgreSqlFaultTest {
    private static final Query<Long> PID = query("select pg_backend_pid()", row -> row.getLong(1));

    private final TestDatabase database;
    private Engine engine;

    PostgreSqlFaultTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void table() {
        database.empty();
        engine = Engine.create(database.url());
        ddl("create table t (id int primary key, name varchar(5))");
        engine.autocommit().execute(insert(1, "ed"));
        engine.autocommit().execute(insert(2, "jack"));
    }

    @AfterEach
    void close() {
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    private void ddl(String sql) {
        engine.autocommit().execute(statement(Verb.DDL, sql));
    }

    private static void update(Transaction tx, int id) {
        tx.execute(statement(Verb.UPDATE, "update t set name = 'x' where id = " + id));
    }

    @Test
    void keepsItsSavepointsInADeadlock() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<?> winner = other.submit(() -> engine.transaction(tx -> {
            update(tx, 2);
            awaited(both);
            update(tx, 1);
        }));
        try (Transaction tx = engine.begin()) {
            tx.execute(statement(Verb.UPDATE, "set local deadlock_timeout = '10ms'"));   // who looks first gives way
            tx.execute(insert(3, "kept"));
            Savepoint savepoint = tx.savepoint();
            update(tx, 1);
            awaited(both);
            assertThatThrownBy(() -> update(tx, 2)).isInstanceOf(DeadlockException.class);
            savepoint.rollback();
            winner.get();
            tx.commit();
        }
        other.shutdown();
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(3);
    }

    private static void awaited(CyclicBarrier both) {
        try {
            both.await(10, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void tellsASerializationFailureAndRepeatsIt() {
        Engine repeatable = engine.with(Isolation.REPEATABLE_READ);
        try (Transaction tx = repeatable.begin()) {
            tx.list(count());
            engine.transaction(other -> update(other, 1));
            assertThatThrownBy(() -> update(tx, 1)).isInstanceOf(SerializationException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
        int[] runs = {0};
        repeatable.with(Retry.times(2)).transaction(tx -> {
            tx.list(count());
            if (runs[0]++ == 0) {
                engine.transaction(other -> update(other, 1));
            }
            update(tx, 1);
        });
        assertThat(runs[0]).isEqualTo(2);
    }

    @Test
    void tellsASerializationFailureThatShowsAtCommit() {
        Engine serializable = engine.with(Isolation.SERIALIZABLE);
        try (Transaction one = serializable.begin(); Transaction two = serializable.begin()) {
            int sum = one.<Integer>scalar(count()) + two.<Integer>scalar(count());
            one.execute(insert(sum, "one"));
            two.execute(insert(sum + 1, "two"));
            one.commit();
            assertThatThrownBy(two::commit).isInstanceOf(SerializationException.class);
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(3);
    }

    @Test
    void doesNotLeaveAnIsolationBehind() {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build()) {
            Query<String> isolation = query("show transaction isolation level", row -> row.getString(1));
            assertThat(one.with(Isolation.SERIALIZABLE).<String, RuntimeException>transactionResult(tx -> tx.scalar(isolation)))
                    .isEqualTo("serializable");
            assertThat(one.<String, RuntimeException>transactionResult(tx -> tx.scalar(isolation))).isEqualTo("read committed");
        }
    }

    /** What the driver's own connection does in a transaction is not seen; the server knows that it has failed. */
    @Test
    void doesNotTakeASwallowedErrorOfJdbcForACommit() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(3, "half"));
            assertThatThrownBy(() -> tx.jdbc().createStatement().execute("select 1 / 0")).isInstanceOf(SQLException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(DatabaseException.class);
        }
        try (Transaction tx = engine.begin()) {
            assertThatThrownBy(() -> tx.jdbc().createStatement().execute("select 1 / 0")).isInstanceOf(SQLException.class);
            DatabaseException failed = catchThrowableOfType(DatabaseException.class, () -> tx.execute(insert(4, "more")));
            assertThat(failed.sqlState()).isEqualTo("25P02");
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "select 1 / 0 | 22012 | dev.rowan.DataException",
            "select cast('x' as int) | 22P02 | dev.rowan.DataException",
            "select nothing | 42703 | dev.rowan.SyntaxException",
            "lock table t in access exclusive mode nowait | 55P03 | dev.rowan.LockTimeoutException",
            "select * from t for update nowait | 55P03 | dev.rowan.LockTimeoutException"})
    void tellsByState(String sql, String state, String exception) {
        try (Transaction holder = engine.begin(); Transaction tx = engine.begin()) {
            update(holder, 1);
            DatabaseException thrown = catchThrowableOfType(DatabaseException.class,
                    () -> tx.execute(statement(Verb.UPDATE, sql)));
            assertThat(thrown.getClass().getName()).isEqualTo(exception);
            assertThat(thrown.sqlState()).isEqualTo(state);
        }
    }

    @Test
    void namesWhatOnlyPostgreSqlHas() {
        ddl("create table child (t_id int, constraint fk_child foreign key (t_id) references t (id) on delete restrict)");
        ddl("alter table t add constraint ex_t exclude (name with =)");
        engine.autocommit().execute(statement(Verb.INSERT, "insert into child values (1)"));
        ForeignKeyException restricted = catchThrowableOfType(ForeignKeyException.class,
                () -> engine.autocommit().execute(statement(Verb.DELETE, "delete from t where id = 1")));
        assertThat(restricted.constraint()).isEqualTo("fk_child");
        IntegrityException excluded = catchThrowableOfType(IntegrityException.class, () -> engine.autocommit().execute(insert(9, "ed")));
        assertThat(excluded.constraint()).isEqualTo("ex_t");
    }

    @Test
    void namesConstraintsWithQuotesInThem() {
        ddl("alter table t add constraint \"it's a \"\"name\"\" of t\" check (id < 100)");
        CheckException refused = catchThrowableOfType(CheckException.class, () -> engine.autocommit().execute(insert(100, "x")));
        assertThat(refused.constraint()).isEqualTo("it's a \"name\" of t");
    }

    /** The server's detail to a failed check is the whole row. */
    @Test
    void showsNoOtherColumnsOfARowThatIsRefused() {
        ddl("alter table t add secret varchar(20) default 's3cret', add constraint ck_t check (id < 100)");
        assertThatThrownBy(() -> engine.autocommit().execute(insert(100, "x"))).isInstanceOf(CheckException.class)
                .hasMessageContaining("ck_t").hasMessageNotContaining("s3cret")
                .satisfies(error -> assertThat(error.getCause()).hasMessageNotContaining("s3cret"));
    }

    @Test
    void tellsASessionThatWasEndedForBeingIdle() throws InterruptedException {
        try (Transaction tx = engine.begin()) {
            tx.execute(statement(Verb.UPDATE, "set local idle_in_transaction_session_timeout = '100ms'"));
            Thread.sleep(500);
            assertThatThrownBy(() -> tx.list(count())).isInstanceOf(ConnectionException.class);
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
    }

    @Test
    void tellsAStatementThatSomebodyStopped() throws Exception {
        try (Transaction tx = engine.begin()) {
            long pid = tx.scalar(PID);
            ExecutorService other = Executors.newSingleThreadExecutor();
            Future<?> stopped = other.submit(() -> {
                Thread.sleep(300);
                return engine.autocommit().scalar(query("select pg_cancel_backend(" + pid + ")", row -> row.getBoolean(1)));
            });
            assertThatThrownBy(() -> tx.list(query("select pg_sleep(20)", row -> row.getString(1)))).isInstanceOf(QueryTimeoutException.class);
            stopped.get();
            other.shutdown();
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
    }

    @Test
    void stopsWaitingForAServerThatAcceptsAndIsSilent() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                Engine waiting = Engine.builder("postgresql://u:p@127.0.0.1:" + silent.getLocalPort() + "/d?connect_timeout=1&sslmode=disable")
                        .poolTimeout(Duration.ofMillis(500)).build()) {
            long start = System.nanoTime();
            assertThatThrownBy(waiting::ping).isInstanceOf(ConnectionException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
        }
    }

    @ParameterizedTest
    @CsvSource({"sslmode=require", "requireAuth=none", "sslmode=disable&prepareThreshold=often"})
    void doesNotWaitWhereAnotherTryWouldEndTheSame(String option) {
        String url = database.url().replaceFirst("\\?.*", "?" + option);
        try (Engine refused = Engine.builder(url).poolTimeout(Duration.ofSeconds(20)).build()) {
            long start = System.nanoTime();
            assertThatThrownBy(refused::ping).isInstanceOf(ConnectionException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        }
    }

    /** After DDL of somebody else a prepared statement may give other columns than it did. */
    @Test
    void recoversFromAPlanThatIsNoLongerTrue() throws SQLException {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build()) {
            Query<String> all = query("select * from t", row -> row.getString(2));
            for (int i = 0; i < 10; i++) {
                one.autocommit().list(all);
            }
            try (var connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
                statement.execute("alter table t add more int");
            }
            assertThat(one.autocommit().list(all)).hasSize(2);
        }
    }
}
