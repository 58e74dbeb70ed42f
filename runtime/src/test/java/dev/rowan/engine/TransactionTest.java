package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SyntaxException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.sql.Verb;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a transaction does at each of its ends, and after an error. */
class TransactionTest {
    private Engine engine;

    @BeforeEach
    void table() {
        engine = Engine.create("h2:mem:");
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
    }

    @AfterEach
    void close() {
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    private int rows() {
        return engine.autocommit().scalar(count());
    }

    @Test
    void storesAtCommit() {
        try (Transaction tx = engine.begin()) {
            assertThat(engine.pool().checkedOut()).isZero();
            assertThat(tx.execute(insert(1, "ed"))).isEqualTo(1);
            assertThat(rows()).isZero();
            tx.commit();
            assertThat(tx.status()).isEqualTo(TransactionStatus.COMMITTED);
        }
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void rollsBackAtClose() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
        }
        assertThat(rows()).isZero();
    }

    @Test
    void refusesToGoOnAfterItsEnd() {
        Transaction tx = engine.begin();
        tx.commit();
        assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasMessageContaining("has been committed");
        assertThatThrownBy(tx::rollback).isInstanceOf(TransactionStateException.class);
        assertThatThrownBy(() -> tx.list(count())).isInstanceOf(TransactionStateException.class);
        assertThatThrownBy(tx::savepoint).isInstanceOf(TransactionStateException.class);
        assertThatThrownBy(tx::jdbc).isInstanceOf(TransactionStateException.class);
        assertThatCode(tx::close).doesNotThrowAnyException();
    }

    @Test
    void rollsBackTwiceWithoutComplaint() {
        Transaction tx = engine.begin();
        tx.execute(insert(1, "ed"));
        tx.rollback();
        tx.rollback();
        tx.close();
        assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasMessageContaining("rolled back");
    }

    @Test
    void storesNothingAfterASwallowedError() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.execute(insert(1, "jack"))).isInstanceOf(UniqueException.class);
            assertThat(tx.status()).isEqualTo(TransactionStatus.ROLLBACK_ONLY);
            assertThatThrownBy(() -> tx.execute(insert(2, "jack"))).isInstanceOf(TransactionStateException.class)
                    .hasMessageContaining("UniqueException").hasCauseInstanceOf(UniqueException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasMessageContaining("insert into t");
        }
        assertThat(rows()).isZero();
    }

    @Test
    void refusesTheCommitOfABodyThatSwallowedAnError() {
        assertThatThrownBy(() -> engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.execute(statement(Verb.UPDATE, "updat t"))).isInstanceOf(SyntaxException.class);
        })).isInstanceOf(TransactionStateException.class).hasCauseInstanceOf(SyntaxException.class);
        assertThat(rows()).isZero();
    }

    @Test
    void letsCheckedExceptionsThrough() {
        IOException mine = new IOException("mine");
        assertThatThrownBy(() -> engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            throw mine;
        })).isSameAs(mine);
        assertThat(rows()).isZero();
        int two = engine.transactionResult(tx -> 2);
        assertThat(two).isEqualTo(2);
    }

    @Test
    void goesOnAfterABodyEndedItsTransaction() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.rollback();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void goesBackToASavepoint() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            try (Savepoint kept = tx.savepoint()) {
                tx.execute(insert(2, "jack"));
                kept.release();
            }
            Savepoint undone = tx.savepoint();
            tx.execute(insert(3, "wendy"));
            undone.close();
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void isActiveAgainAfterAnErrorInASavepoint() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.savepoint(() -> tx.execute(insert(1, "jack")))).isInstanceOf(UniqueException.class);
            assertThat(tx.status()).isEqualTo(TransactionStatus.ACTIVE);
            tx.execute(insert(2, "jack"));
        });
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void endsInnerSavepointsWithOuterOnes() {
        engine.transaction(tx -> {
            Savepoint outer = tx.savepoint();
            tx.execute(insert(1, "ed"));
            Savepoint inner = tx.savepoint();
            tx.execute(insert(2, "jack"));
            outer.rollback();
            assertThatThrownBy(inner::release).isInstanceOf(TransactionStateException.class);
            assertThatThrownBy(outer::rollback).isInstanceOf(TransactionStateException.class);
            inner.close();
            outer.close();
        });
        assertThat(rows()).isZero();
    }

    @Test
    void refusesDdlAfterAWrite() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            assertThatThrownBy(() -> tx.execute(statement(Verb.DDL, "create table u (id int)")))
                    .isInstanceOf(TransactionStateException.class).hasMessageContaining("commits when it meets DDL");
            assertThat(tx.status()).isEqualTo(TransactionStatus.ACTIVE);
        });
        assertThat(rows()).isEqualTo(1);
    }

    @Test
    void beginsAnewAfterDdl() {
        try (Transaction tx = engine.begin()) {
            tx.list(count());
            tx.execute(statement(Verb.DDL, "create table u (id int)"));
            tx.execute(insert(1, "ed"));
        }
        assertThat(rows()).isZero();
        assertThat(engine.autocommit().<Integer>scalar(query("select count(*) from u", row -> row.getInt(1)))).isZero();
    }

    @Test
    void refusesOthersWhileAStreamIsOpen() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            tx.execute(insert(2, "jack"));
            try (Stream<Integer> ids = tx.stream(query("select id from t order by id", row -> row.getInt(1)))) {
                assertThatThrownBy(() -> tx.execute(insert(3, "wendy"))).isInstanceOf(TransactionStateException.class)
                        .hasMessageContaining("stream is open");
                assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
                assertThat(ids.findFirst()).contains(1);
            }
            tx.execute(insert(3, "wendy"));
        });
        assertThat(rows()).isEqualTo(3);
    }

    @Test
    void givesTheConnectionOfAnAbandonedStreamToNobody() {
        engine.autocommit().execute(insert(1, "ed"));
        Stream<Integer> unread = engine.autocommit().stream(query("select id from t", row -> row.getInt(1)));
        assertThat(engine.pool().checkedOut()).isEqualTo(1);
        unread.close();
        assertThat(engine.pool().checkedOut()).isZero();
        try (Stream<Integer> ids = engine.autocommit().stream(query("select id from t", row -> row.getInt(1)))) {
            assertThat(ids).containsExactly(1);
            assertThat(engine.pool().checkedOut()).isZero();
        }
    }

    @Test
    void endsWithAStreamOpen() {
        Stream<Integer> ids;
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            ids = tx.stream(query("select id from t", row -> row.getInt(1)));
        }
        ids.close();
        assertThat(rows()).isZero();
    }

    @Test
    void lendsItsConnectionButNotItsEnd() throws SQLException {
        try (Transaction tx = engine.begin()) {
            try (Connection connection = tx.jdbc(); var statement = connection.createStatement()) {
                statement.executeUpdate("insert into t (id, name) values (1, 'ed')");
                assertThatThrownBy(connection::commit).isInstanceOf(SQLException.class).hasMessageContaining("behind the transaction's back");
                assertThatThrownBy(() -> connection.setAutoCommit(true)).isInstanceOf(SQLException.class);
            }
            tx.execute(insert(2, "jack"));
            tx.commit();
        }
        assertThat(rows()).isEqualTo(2);
    }

    @Test
    void setsItsOwnIsolationAndPutsItBack() throws SQLException {
        Engine one = Engine.builder("h2:mem:").poolSize(1).maxOverflow(0).build();
        int usual = one.transactionResult(tx -> tx.jdbc().getTransactionIsolation());
        int own = one.with(Isolation.SERIALIZABLE).transactionResult(tx -> tx.jdbc().getTransactionIsolation());
        int after = one.transactionResult(tx -> tx.jdbc().getTransactionIsolation());
        assertThat(own).isEqualTo(Connection.TRANSACTION_SERIALIZABLE).isNotEqualTo(usual);
        assertThat(after).isEqualTo(usual);
        one.close();
    }
}
