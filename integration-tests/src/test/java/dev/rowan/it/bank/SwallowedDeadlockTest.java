package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.DeadlockException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Retry;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A transfer that runs into a deadlock, catches what it is told, and goes on. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class SwallowedDeadlockTest {
    private static final Entry TRANSFER = new Entry(new UUID(0, 1), 0, 1, 10);

    private final TestDatabase database;
    private final Pair pair = new Pair();
    private final AtomicInteger deadlocks = new AtomicInteger();
    private Bank bank;

    SwallowedDeadlockTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        bank = new Bank(database, 2);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    /** MySQL and MariaDB have rolled back, and what comes then is another transaction; PostgreSQL refuses all that comes. */
    @Test
    void handWrittenJdbcStoresHalfATransfer() throws Exception {
        Pair.run(() -> {
            if (database.kind().isMySqlFamily()) {
                payByHand();
            } else {
                assertThatThrownBy(this::payByHand).isInstanceOf(SQLException.class).hasMessageContaining("aborted");
            }
        }, this::standInTheWay);

        assertThat(deadlocks).hasValue(1);
        if (database.kind().isMySqlFamily()) {
            assertThat(bank.audit(Map.of(TRANSFER, true))).containsExactlyInAnyOrder("the sum is 2010 instead of 2000",
                    "account 0 has 1000, and by the ledger 990", "account 0 was changed 0 times, and by the ledger 1");
        } else {
            assertThat(bank.audit(Map.of(TRANSFER, false))).isEmpty();
        }
    }

    private void payByHand() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate("update account set balance = balance - 10, version = version + 1 where id = 0");
            meet();
            String payee = "update account set balance = balance + 10, version = version + 1 where id = 1";
            try {
                statement.executeUpdate(payee);
            } catch (SQLException e) {
                deadlocks.incrementAndGet();
                statement.executeUpdate(payee);     // once more, as the message suggests
            }
            statement.executeUpdate("insert into ledger (id, payer, payee, amount) values ('" + TRANSFER.id() + "', 0, 1, 10)");
            connection.commit();
        }
    }

    @Test
    void rowanStoresNothing() throws Exception {
        Pair.run(() -> {
            TransactionStateException refused = catchThrowableOfType(TransactionStateException.class,
                    () -> SessionFactory.of(bank.engine).transaction(this::paySwallowing));
            assertThat(refused).hasCauseInstanceOf(DeadlockException.class);
        }, this::standInTheWay);

        assertThat(deadlocks).hasValue(1);
        assertThat(bank.audit(Map.of(TRANSFER, false))).isEmpty();
    }

    @Test
    void rowanRunsItAgainIfAsked() throws Exception {
        Pair.run(() -> SessionFactory.of(bank.engine).with(Retry.times(3)).transaction(this::paySwallowing), this::standInTheWay);

        assertThat(deadlocks).hasValue(1);
        assertThat(bank.audit(Map.of(TRANSFER, true))).isEmpty();
    }

    /** Swallows the deadlock, and whatever it is told after that. */
    private void paySwallowing(Session session) {
        Account payer = session.getOne(ACCOUNT, 0);
        Account payee = session.getOne(ACCOUNT, 1);
        payer.receive(-TRANSFER.amount());
        session.flush();
        if (deadlocks.get() == 0) {
            meet();
        }
        payee.receive(TRANSFER.amount());
        try {
            session.flush();
        } catch (DeadlockException e) {
            deadlocks.incrementAndGet();
            assertThatThrownBy(session::flush).isInstanceOf(TransactionStateException.class).hasCause(e);
            assertThatThrownBy(() -> session.getOne(ACCOUNT, 1)).isInstanceOf(TransactionStateException.class).hasCause(e);
            assertThatThrownBy(() -> session.add(TRANSFER)).isInstanceOf(TransactionStateException.class).hasCause(e);
            return;
        }
        session.add(TRANSFER);
    }

    /** PostgreSQL has no other way to choose who gives way: who waits first looks for a deadlock too soon, and not again. */
    private void meet() {
        pair.meet();
        while (database.kind() == DatabaseKind.POSTGRESQL && !bank.somebodyWaits()) {
            Thread.onSpinWait();
        }
    }

    /** Locks both accounts in the other order, and is the one that the server spares: because it has done more, or has time. */
    private void standInTheWay() throws SQLException {
        try (Connection connection = database.dataSource().getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : favour()) {
                statement.execute(sql);
            }
            statement.executeUpdate("update account set balance = balance + 0 where id = 1");
            pair.meet();
            statement.executeUpdate("update account set balance = balance + 0 where id = 0");
            connection.commit();
        }
    }

    private List<String> favour() {
        return database.kind().isMySqlFamily()
                ? List.of("insert into purse (id, balance) values (10, 0), (11, 0), (12, 0), (13, 0), (14, 0), (15, 0), (16, 0), (17, 0)")
                : List.of("set local deadlock_timeout = '30s'");
    }
}
