package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.sql.Verb;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A connection that comes with auto-commit off: a mere setting of its pool, or somebody else's transaction. */
class ExternalTransactionTest {
    private final FaultyDataSource source = new FaultyDataSource();

    @BeforeEach
    void table() {
        Engine.of(source).autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
        source.autoCommit = false;
        source.calls.clear();
    }

    @Test
    void isOwnedUnlessTold() {
        Engine engine = Engine.of(source);
        engine.autocommit().execute(insert(1, "ed"));
        engine.transaction(tx -> tx.execute(insert(2, "jack")));
        assertThatThrownBy(() -> engine.autocommit().execute(insert(2, "jack"))).isInstanceOf(UniqueException.class);
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(3, "wendy"));
        }
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
        assertThat(source.calls).contains("commit", "rollback").doesNotContain("setAutoCommit");
    }

    @Test
    void isLeftToWhoeverBeganIt() {
        Engine engine = Engine.builder(source).externalTransactions(true).build();
        engine.dialect();
        source.calls.clear();
        engine.autocommit().execute(insert(1, "ed"));
        engine.transaction(tx -> tx.execute(insert(2, "jack")));
        Transaction tx = engine.begin();
        tx.execute(insert(3, "wendy"));
        tx.rollback();
        assertThat(source.calls).doesNotContain("commit", "rollback", "setAutoCommit", "setTransactionIsolation");
    }

    @Test
    void keepsItsIsolation() {
        Engine engine = Engine.builder(source).externalTransactions(true).build();
        assertThatThrownBy(() -> engine.with(Isolation.SERIALIZABLE).transaction(tx -> tx.list(count())))
                .isInstanceOf(TransactionStateException.class).hasMessageContaining("Somebody else");
    }

    @Test
    void refusesDdlThatWouldCommitIt() {
        Engine engine = Engine.builder(source).externalTransactions(true).build();
        assertThatThrownBy(() -> engine.transaction(tx -> tx.execute(statement(Verb.DDL, "create table u (id int)"))))
                .isInstanceOf(TransactionStateException.class).hasMessageContaining("somebody else's");
    }

    @Test
    void isOrdinaryWithAutoCommitOn() {
        source.autoCommit = true;
        Engine engine = Engine.builder(source).externalTransactions(true).build();
        engine.transaction(tx -> tx.execute(insert(1, "ed")));
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(1);
    }

    @Test
    void belongsToAPoolThatIsGiven() {
        HikariConfig config = new HikariConfig();
        config.setDataSource(source);
        config.setAutoCommit(false);
        config.setMaximumPoolSize(2);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            Engine engine = Engine.of(pool);
            engine.transaction(tx -> tx.execute(insert(1, "ed")));
            engine.autocommit().execute(insert(2, "jack"));
            assertThatThrownBy(() -> engine.autocommit().execute(insert(2, "jack"))).isInstanceOf(UniqueException.class);
            source.breakAt("executeQuery", false, 2);
            assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
            assertThat(engine.pool().checkedOut()).isZero();
            engine.dispose();
            engine.close();
            assertThat(pool.isClosed()).isFalse();
        }
    }
}
