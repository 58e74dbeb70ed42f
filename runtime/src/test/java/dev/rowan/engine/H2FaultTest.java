package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CheckException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.DeadlockException;
import dev.rowan.ForeignKeyException;
import dev.rowan.LockTimeoutException;
import dev.rowan.NoRowException;
import dev.rowan.NotNullException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.SyntaxException;
import dev.rowan.TooManyRowsException;
import dev.rowan.UniqueException;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** H2's errors, understood. */
class H2FaultTest {
    private final Engine engine = Engine.create("h2:mem:;LOCK_TIMEOUT=300");

    @BeforeEach
    void tables() {
        ddl("create table t (id int primary key, name varchar(5), constraint ck_t_id check (id < 1000), constraint uq_t_name unique (name))");
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

    private <X extends DatabaseException> X refused(Class<X> type, String sql) {
        X thrown = catchThrowableOfType(type, () -> engine.autocommit().execute(statement(Verb.INSERT, sql)));
        assertThat(thrown).isNotNull();
        assertThat(thrown.sql()).isEqualTo(sql);
        assertThat(thrown).hasMessageContaining("[SQL: " + sql + "]").hasCauseInstanceOf(java.sql.SQLException.class);
        return thrown;
    }

    @Test
    void nameTheConstraint() {
        engine.autocommit().execute(insert(1, "ed"));
        assertThat(refused(UniqueException.class, "insert into t values (2, 'ed')").constraint()).isEqualToIgnoringCase("uq_t_name");
        assertThat(refused(ForeignKeyException.class, "insert into child values (1, 7)").constraint()).isEqualToIgnoringCase("fk_child_t_id");
        assertThat(refused(CheckException.class, "insert into t values (1000, 'x')").constraint()).isEqualToIgnoringCase("ck_t_id");
        assertThat(refused(NotNullException.class, "insert into child values (1, null)").constraint()).isEqualToIgnoringCase("t_id");
        assertThat(refused(UniqueException.class, "insert into t values (1, 'x')").vendorCode()).isEqualTo(23505);
        refused(DataException.class, "insert into t values (2, 'too long')");
        refused(DataException.class, "insert into t values ('x', 'y')");
        refused(SyntaxException.class, "insert int t");
        refused(SyntaxException.class, "insert into nothere values (1)");
    }

    @Test
    void nameTheConstraintInEveryLanguage() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            nameTheConstraint();
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void ofALockLeaveTheSavepoint() {
        engine.autocommit().execute(insert(1, "ed"));
        try (Transaction holder = engine.begin(); Transaction tx = engine.begin()) {
            update(holder, 1);
            tx.execute(insert(2, "jack"));
            assertThatThrownBy(() -> tx.savepoint(() -> update(tx, 1))).isInstanceOf(LockTimeoutException.class);
            tx.execute(insert(3, "wendy"));
            tx.commit();
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(3);
    }

    private static void update(Transaction tx, int id) {
        tx.execute(statement(Verb.UPDATE, "update t set name = name where id = " + id));
    }

    @Test
    void ofATimeOutLeaveTheConnection() {
        Engine impatient = Engine.builder("h2:mem:").queryTimeout(Duration.ofMillis(500)).build();
        assertThatThrownBy(() -> impatient.autocommit().list(query(
                "select count(*) from system_range(1, 100000) a, system_range(1, 100000) b", row -> row.getLong(1))))
                .isInstanceOf(QueryTimeoutException.class);
        assertThat(impatient.ping()).isTrue();
        impatient.close();
    }

    @Test
    void ofConflictsAreRepeated() {
        AtomicInteger runs = new AtomicInteger();
        engine.with(Retry.times(3)).transaction(tx -> {
            tx.execute(insert(runs.incrementAndGet(), "ed"));
            if (runs.get() < 4) {
                throw conflict();
            }
        });
        assertThat(runs.get()).isEqualTo(4);
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(1);
        runs.set(0);
        assertThatThrownBy(() -> engine.with(Retry.times(2)).transaction(tx -> {
            runs.incrementAndGet();
            throw new IllegalStateException(conflict());
        })).hasCauseInstanceOf(DeadlockException.class);
        assertThat(runs.get()).isEqualTo(3);
        assertThatThrownBy(() -> engine.transaction(tx -> {
            throw conflict();
        })).isInstanceOf(DeadlockException.class);
    }

    private static DeadlockException conflict() {
        return new DeadlockException("deadlock", dev.rowan.FailedStatement.NONE, null);
    }

    @Test
    void ofNumbersOfRowsName() {
        assertThatThrownBy(() -> engine.autocommit().one(query("select id from t", row -> row.getInt(1))))
                .isInstanceOf(NoRowException.class).hasMessageContaining("select id from t");
        assertThat(engine.autocommit().optional(query("select id from t", row -> row.getInt(1)))).isEmpty();
        assertThat(engine.autocommit().first(query("select id from t", row -> row.getInt(1)))).isEmpty();
        assertThat(engine.autocommit().<Integer>scalar(query("select id from t", row -> row.getInt(1)))).isNull();
        engine.autocommit().execute(insert(1, "ed"));
        engine.autocommit().execute(statement(Verb.INSERT, "insert into t values (2, null)"));
        assertThat(engine.autocommit().<Integer>one(query("select id from t where id = 1", row -> row.getInt(1)))).isEqualTo(1);
        assertThat(engine.autocommit().first(query("select name from t where id = 2", row -> row.getString(1)))).isEmpty();
        assertThat(engine.autocommit().optional(query("select name from t where id = 2", row -> row.getString(1)))).isEmpty();
        assertThatThrownBy(() -> engine.autocommit().optional(query("select id from t", row -> row.getInt(1))))
                .isInstanceOf(TooManyRowsException.class);
        assertThatThrownBy(() -> engine.autocommit().one(query("select id from t", row -> row.getInt(1))))
                .isInstanceOf(TooManyRowsException.class);
        assertThat(engine.autocommit().first(query("select id from t order by id", row -> row.getInt(1)))).contains(1);
    }
}
