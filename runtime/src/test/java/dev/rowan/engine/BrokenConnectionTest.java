package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CommitOutcomeUnknownException;
import dev.rowan.ConnectionException;
import dev.rowan.TransactionStateException;
import dev.rowan.sql.Verb;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that breaks before, in or after each call. */
class BrokenConnectionTest {
    private final FaultyDataSource source = new FaultyDataSource();
    private final Engine engine = Engine.builder(source).poolTimeout(Duration.ofSeconds(2)).build();

    @BeforeEach
    void table() {
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
    }

    private int rows() {
        return engine.autocommit().scalar(count());
    }

    @ParameterizedTest
    @CsvSource({"prepareStatement, 1", "prepareStatement, 7", "executeQuery, 1", "executeQuery, 7"})
    void isReplacedUnderALoneRead(String method, int times) {
        source.breakAt(method, false, times);
        int before = source.made.get();
        assertThat(rows()).isZero();
        assertThat(source.made.get() - before).isEqualTo(times + 1);
    }

    @ParameterizedTest
    @CsvSource({"setAutoCommit, false", "prepareStatement, false", "executeUpdate, false", "executeUpdate, true"})
    void isReplacedUnderTheFirstStatementOfATransaction(String method, boolean after) {
        source.breakAt(method, after, 3);
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.execute(insert(2, "jack"));
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void isReplacedNoLongerThanOneWaitsForAConnection() {
        source.breakAt("executeQuery", false, Integer.MAX_VALUE);
        assertThatThrownBy(this::rows).isInstanceOf(ConnectionException.class);
    }

    @Test
    void losesATransactionInItsMidst() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            source.breakAt("executeUpdate", false, 1);
            assertThatThrownBy(() -> tx.execute(insert(2, "jack"))).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasCauseInstanceOf(ConnectionException.class);
            assertThatThrownBy(tx::savepoint).isInstanceOf(TransactionStateException.class);
            tx.rollback();
            assertThat(tx.status()).isEqualTo(TransactionStatus.ROLLED_BACK);
        }
        assertThat(rows()).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesALoneWriteUnknown(boolean after) {
        source.breakAt("executeUpdate", after, 1);
        assertThatThrownBy(() -> engine.autocommit().execute(insert(1, "ed"))).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(rows()).isEqualTo(after ? 1 : 0);
    }

    @Test
    void isReplacedUnderALoneWriteThatWasNotSent() {
        source.breakAt("prepareStatement", false, 2);
        assertThat(engine.autocommit().execute(insert(1, "ed"))).isEqualTo(1);
        assertThat(rows()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void leavesACommitUnknown(boolean after) {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            source.breakAt("commit", after, 1);
            assertThatThrownBy(tx::commit).isInstanceOf(CommitOutcomeUnknownException.class);
            assertThat(tx.status()).isEqualTo(TransactionStatus.UNKNOWN);
            assertThatThrownBy(tx::rollback).isInstanceOf(TransactionStateException.class).hasMessageContaining("unknown");
        }
        assertThat(rows()).isEqualTo(after ? 1 : 0);
    }

    @Test
    void neverRepeatsAnUnknownCommit() {
        int[] runs = {0};
        source.breakAt("commit", true, 1);
        assertThatThrownBy(() -> engine.with(Retry.times(5)).transaction(tx -> {
            runs[0]++;
            tx.execute(insert(1, "ed"));
        })).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(runs[0]).isEqualTo(1);
    }

    @Test
    void cannotSpoilARollback() {
        Transaction tx = engine.begin();
        tx.execute(insert(1, "ed"));
        source.breakAt("rollback", false, 1);
        assertThatCode(tx::rollback).doesNotThrowAnyException();
        assertThat(tx.status()).isEqualTo(TransactionStatus.ROLLED_BACK);
        assertThat(rows()).isZero();
    }

    @Test
    void cannotSpoilACommitThatIsDone() {
        Transaction tx = engine.begin();
        tx.execute(insert(1, "ed"));
        source.breakAt("setAutoCommit", false, 1);
        assertThatCode(tx::commit).doesNotThrowAnyException();
        assertThat(rows()).isEqualTo(1);
    }
}
