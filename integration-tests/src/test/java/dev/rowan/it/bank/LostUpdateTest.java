package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;
import static dev.rowan.it.bank.PurseTable.PURSE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.StaleRowException;
import dev.rowan.engine.Isolation;
import dev.rowan.engine.Retry;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.KeyedTable;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two transfers that have both read before either writes: without versions the money of one is lost, and the audit finds it. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class LostUpdateTest {
    private static final Entry ONE = new Entry(new UUID(0, 1), 0, 1, 10);
    private static final Entry OTHER = new Entry(new UUID(0, 2), 0, 2, 200);
    private static final Map<Entry, Boolean> BOTH_DONE = Map.of(ONE, true, OTHER, true);

    private final TestDatabase database;
    private final AtomicInteger runs = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();
    private Bank bank;

    LostUpdateTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        bank = new Bank(database, 3);
    }

    @AfterEach
    void close() {
        bank.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_COMMITTED", "REPEATABLE_READ"})
    void losesMoneyWithoutVersions(Isolation isolation) throws Exception {
        transferBoth(PURSE, isolation);

        assertThat(stale).hasValue(0);
        if (database.kind() == DatabaseKind.POSTGRESQL && isolation == Isolation.REPEATABLE_READ) {
            assertThat(runs).hasValue(3);      // the server itself refuses one, which is run again
            assertThat(bank.auditPurses(BOTH_DONE)).isEmpty();
        } else {
            assertThat(runs).hasValue(2);
            assertThat(bank.auditPurses(BOTH_DONE)).hasSize(2)
                    .anyMatch(finding -> finding.startsWith("the sum is 3") && finding.endsWith("instead of 3000"))
                    .anyMatch(finding -> finding.startsWith("account 0 has ") && finding.endsWith(", and by the ledger 790"));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"READ_COMMITTED", "REPEATABLE_READ"})
    void losesNothingWithVersions(Isolation isolation) throws Exception {
        transferBoth(ACCOUNT, isolation);

        assertThat(runs).hasValue(3);
        boolean refused = database.kind() == DatabaseKind.POSTGRESQL && isolation == Isolation.REPEATABLE_READ;
        assertThat(stale).hasValue(refused ? 0 : 1);
        assertThat(bank.audit(BOTH_DONE)).isEmpty();
    }

    private <E extends Holding> void transferBoth(KeyedTable<E, Integer> table, Isolation isolation) throws Exception {
        SessionFactory sessions = SessionFactory.of(bank.engine).with(isolation).with(Retry.times(3));
        Pair pair = new Pair();
        Pair.run(() -> insist(sessions, table, ONE, pair), () -> insist(sessions, table, OTHER, pair));
    }

    private <E extends Holding> void insist(SessionFactory sessions, KeyedTable<E, Integer> table, Entry transfer, Pair pair) {
        boolean[] met = {false};
        while (true) {
            try {
                sessions.transaction(session -> {
                    runs.incrementAndGet();
                    E payer = session.getOne(table, transfer.payer());
                    E payee = session.getOne(table, transfer.payee());
                    if (!met[0]) {
                        met[0] = true;
                        pair.meet();
                    }
                    payer.receive(-transfer.amount());
                    payee.receive(transfer.amount());
                    session.add(transfer);
                });
                return;
            } catch (StaleRowException e) {
                stale.incrementAndGet();
            }
        }
    }
}
