package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CheckException;
import dev.rowan.ConnectionException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.ForeignKeyException;
import dev.rowan.IntegrityException;
import dev.rowan.LockTimeoutException;
import dev.rowan.NotNullException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.SerializationException;
import dev.rowan.SyntaxException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sqlite.SQLiteConnection;

/** SQLite's errors, understood, and what is stored after them. */
class SqliteFaultTest {
    /** Runs for many seconds, and gives its first row soon. */
    private static final String LONG = "with recursive n (i) as (select 1 union all select i + 1 from n where i < 500000000) select %s from n";

    @TempDir
    Path directory;
    private String url;
    private Engine engine;

    @BeforeEach
    void tables() {
        url = "sqlite:" + directory.resolve("a.db");
        engine = Engine.builder(url).poolTimeout(Duration.ofMillis(300)).build();
        ddl("create table t (id integer primary key, name text, constraint ck_t_id check (id < 1000), constraint uq_t_name unique (name)) strict");
        ddl("create table child (id integer primary key, t_id int not null, constraint fk_child_t_id foreign key (t_id) references t (id)) strict");
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
        assertThat(thrown).as(sql).isNotNull();
        assertThat(thrown.sql()).isEqualTo(sql);
        return thrown;
    }

    @Test
    void nameTheConstraintWhereSqliteDoes() {
        engine.autocommit().execute(insert(1, "ed"));
        assertThat(refused(UniqueException.class, "insert into t values (2, 'ed')").constraint()).isEqualTo("t.name");
        assertThat(refused(UniqueException.class, "insert into t values (1, 'jack')").constraint()).isEqualTo("t.id");
        assertThat(refused(ForeignKeyException.class, "insert into child values (1, 7)").constraint()).isNull();
        assertThat(refused(CheckException.class, "insert into t values (1000, 'x')").constraint()).isEqualTo("ck_t_id");
        IntegrityException missing = refused(NotNullException.class, "insert into child (id) values (1)");
        assertThat(missing.constraint()).isEqualTo("t_id");
        ddl("create table strict_child (id integer primary key, t_id int references t (id) on delete restrict)");
        engine.autocommit().execute(statement(Verb.INSERT, "insert into strict_child values (1, 1)"));
        refused(ForeignKeyException.class, "delete from t");
        refused(DataException.class, "insert into t values (3, 7), ('x', 'y')");
        refused(DataException.class, "insert into child values (1, 'seven')");
        refused(DataException.class, "insert into t (id) select sum(x) from (select 9223372036854775807 as x union all select 1)");
        refused(DataException.class, "insert into t (name) values (rowan_div('1', '0'))");
        refused(SyntaxException.class, "insert int t");
        refused(SyntaxException.class, "insert into nothere values (1)");
    }

    /** In double quotes an unknown name would be a text. */
    @Test
    void tellAnUnknownName() {
        String unknown = engine.dialect().quote("Name");
        assertThat(engine.autocommit().list(query("select " + unknown + " from t", row -> row.getString(1)))).isEmpty();
        assertThatThrownBy(() -> engine.autocommit().list(query("select " + engine.dialect().quote("No Name") + " from t", row -> row.getString(1))))
                .isInstanceOf(SyntaxException.class).hasMessageContaining("No Name");
    }

    @Test
    void leaveNothingHalfStored() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.execute(insert(1, "ed"))).isInstanceOf(UniqueException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
        assertThat(rows()).isZero();
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.savepoint(() -> {
                tx.execute(insert(2, "jack"));
                tx.execute(insert(1, "again"));
            })).isInstanceOf(UniqueException.class);
            tx.execute(insert(3, "wendy"));
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void ddlIsPartOfATransaction() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            tx.execute(statement(Verb.DDL, "create table u (id integer)"));
            tx.rollback();
        }
        assertThat(rows()).isZero();
        assertThatThrownBy(() -> engine.autocommit().list(query("select id from u", row -> row.getInt(1)))).isInstanceOf(SyntaxException.class);
    }

    @Test
    void aLockIsWaitedForAsLongAsForAConnection() {
        try (Transaction holder = engine.begin()) {
            holder.execute(insert(1, "ed"));
            long start = System.nanoTime();
            assertThatThrownBy(() -> engine.transaction(tx -> tx.execute(insert(2, "jack")))).isInstanceOf(LockTimeoutException.class);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isBetween(Duration.ofMillis(250), Duration.ofSeconds(5));
            assertThat(rows()).as("a reader does not wait").isZero();
            holder.commit();
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void aLockAskedForTooLateIsAConflictThatIsRepeated() {
        try (Engine late = Engine.builder(url + "?transaction_mode=DEFERRED").poolTimeout(Duration.ofMillis(300)).build()) {
            try (Transaction tx = late.begin()) {
                tx.list(count());
                engine.autocommit().execute(insert(1, "ed"));
                assertThatThrownBy(() -> tx.execute(insert(2, "jack"))).isInstanceOf(SerializationException.class);
            }
            AtomicInteger runs = new AtomicInteger();
            late.with(Retry.times(3)).transaction(tx -> {
                int before = tx.scalar(count());
                if (runs.getAndIncrement() == 0) {
                    engine.autocommit().execute(insert(3, "wendy"));
                }
                tx.execute(insert(100 + before, "mary"));
            });
            assertThat(runs.get()).isEqualTo(2);
        }
        assertThat(engine.autocommit().list(query("select id from t order by id", row -> row.getInt(1)))).containsExactly(1, 3, 102);
    }

    @Test
    void aStatementThatRunsTooLongIsStopped() {
        try (Engine impatient = Engine.builder(url).queryTimeout(Duration.ofSeconds(1)).build()) {
            Query<Long> sum = query(LONG.formatted("sum(i)"), row -> row.getLong(1));
            assertThatThrownBy(() -> impatient.autocommit().list(sum)).isInstanceOf(QueryTimeoutException.class);
            Query<Long> rows = query(LONG.formatted("i") + " where i % 50000000 = 0", row -> row.getLong(1));
            assertThatThrownBy(() -> impatient.autocommit().list(rows)).as("while rows are read").isInstanceOf(QueryTimeoutException.class);
            try (Transaction tx = impatient.begin()) {
                tx.execute(insert(1, "ed"));
                assertThatThrownBy(() -> tx.execute(statement(Verb.INSERT, "insert into t (name) " + LONG.formatted("i || ''") + " where i < 0")))
                        .isInstanceOf(QueryTimeoutException.class);
                assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
            }
            assertThat(impatient.autocommit().<Integer>scalar(count())).isZero();
            assertThat(impatient.pool().checkedOut()).isZero();
        }
    }

    @Test
    void isolationsThatAreNoneAreRefused() {
        assertThatThrownBy(() -> engine.with(Isolation.REPEATABLE_READ).transaction(tx -> tx.list(count())))
                .isInstanceOf(UnsupportedException.class).hasMessage("SQLite has no isolation REPEATABLE_READ, but READ_UNCOMMITTED and SERIALIZABLE.");
        assertThatThrownBy(() -> Engine.builder(url).isolation(Isolation.READ_COMMITTED).build()).isInstanceOf(UnsupportedException.class);
        engine.with(Isolation.SERIALIZABLE).transaction(tx -> tx.execute(insert(1, "ed")));
        try (Engine told = Engine.builder(url).isolation(Isolation.SERIALIZABLE).build()) {
            assertThat(told.autocommit().<Integer>scalar(count())).isEqualTo(1);
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsToldAtOnce() throws Exception {
        Path text = Files.writeString(directory.resolve("text"), "no database at all ".repeat(100));
        for (String wrong : new String[] {"sqlite:" + text, "sqlite:" + directory.resolve("no/where.db"),
            "sqlite:" + directory.resolve("none.db") + "?mode=rw"}) {
            try (Engine lost = Engine.create(wrong)) {
                long start = System.nanoTime();
                assertThatThrownBy(lost::ping).as(wrong).isInstanceOf(ConnectionException.class);
                assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(5));
            }
        }
    }

    @Test
    void aReaderOfAFileReadsOnly() {
        engine.autocommit().execute(insert(1, "ed"));
        try (Engine reader = Engine.create(url + "?mode=ro")) {
            assertThat(reader.autocommit().<Integer>scalar(count())).isEqualTo(1);
            assertThatThrownBy(() -> reader.autocommit().execute(insert(2, "jack"))).isInstanceOf(DatabaseException.class);
        }
    }

    @Test
    void theFileIsAsTheUrlSays() {
        assertThat(pragma(engine, "journal_mode")).isEqualTo("wal");
        try (Engine told = Engine.create("sqlite:" + directory.resolve("b.db") + "?journal_mode=delete&cache_size=-4000&timeout=1.5")) {
            assertThat(pragma(told, "journal_mode")).isEqualTo("delete");
            assertThat(pragma(told, "cache_size")).isEqualTo("-4000");
            assertThat(pragma(told, "busy_timeout")).isEqualTo("1500");
            assertThat(pragma(told, "foreign_keys")).isEqualTo("1");
        }
    }

    private static String pragma(Engine engine, String name) {
        return engine.autocommit().scalar(query("pragma " + name, row -> row.getString(1)));
    }

    @Test
    void anAbandonedStreamLeavesItsConnection() throws SQLException {
        try (Engine one = Engine.builder(url).poolSize(1).maxOverflow(0).build()) {
            Connection before = physical(one);
            long start = System.nanoTime();
            try (Stream<Long> rows = one.autocommit().stream(query(LONG.formatted("i"), row -> row.getLong(1)))) {
                assertThat(rows.iterator().next()).isEqualTo(1);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(physical(one)).isSameAs(before);
        }
    }

    private static Connection physical(Engine engine) throws SQLException {
        return engine.<Connection, SQLException>transactionResult(tx -> tx.jdbc().unwrap(SQLiteConnection.class));
    }
}
