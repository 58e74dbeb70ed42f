package dev.rowan.it.bank;

import static dev.rowan.it.bank.AccountTable.ACCOUNT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.CommitOutcomeUnknownException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What becomes of a transfer whose COMMIT was not answered, and of those who guess it. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class UnknownOutcomeTest {
    private static final Entry TRANSFER = new Entry(new UUID(0, 1), 0, 1, 10);

    private final TestDatabase database;
    private final AtomicInteger runs = new AtomicInteger();
    private Bank bank;
    private CuttingProxy proxy;
    private Engine engine;
    private SessionFactory sessions;

    UnknownOutcomeTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void open() throws Exception {
        bank = new Bank(database, 2);
        proxy = new CuttingProxy(database.port());
        engine = Engine.create(database.through(proxy.port()).url());
        sessions = SessionFactory.of(engine).with(Retry.times(5));
    }

    @AfterEach
    void close() throws Exception {
        engine.close();
        proxy.close();
        bank.close();
    }

    private void pay(Entry transfer) {
        sessions.transaction(session -> {
            runs.incrementAndGet();
            session.getOne(ACCOUNT, transfer.payer()).receive(-transfer.amount());
            session.getOne(ACCOUNT, transfer.payee()).receive(transfer.amount());
            session.add(transfer);
        });
    }

    private void payNotKnowing() {
        assertThatThrownBy(() -> pay(TRANSFER)).isInstanceOf(CommitOutcomeUnknownException.class);
        assertThat(runs).as("whatever is to be retried, this is not").hasValue(1);
    }

    private boolean look() {
        return new Client(sessions, new Counts(), RandomGenerator.getDefault(), () -> { }).stored(TRANSFER);
    }

    @Test
    void isStored() {
        proxy.cutAfter("COMMIT");
        payNotKnowing();

        assertThat(look()).isTrue();
        assertThat(bank.audit(Map.of(TRANSFER, true))).isEmpty();
    }

    @Test
    void isNotStored() {
        proxy.cutBefore("COMMIT");
        payNotKnowing();

        assertThat(look()).isFalse();
        assertThat(bank.audit(Map.of(TRANSFER, false))).isEmpty();
    }

    @Test
    void whoTakesItForAFailureIsWrong() {
        proxy.cutAfter("COMMIT");
        payNotKnowing();

        assertThat(bank.audit(Map.of(TRANSFER, false))).containsExactly("failed, and 1 times in the ledger: " + TRANSFER);
    }

    @Test
    void whoRepeatsItPaysTwice() {
        proxy.cutAfter("COMMIT");
        payNotKnowing();
        Entry again = new Entry(new UUID(0, 2), TRANSFER.payer(), TRANSFER.payee(), TRANSFER.amount());
        pay(again);

        assertThat(bank.audit(Map.of(again, true))).containsExactly("in the ledger, and nobody asked for it: " + TRANSFER);
    }

    /** The client was cut before the server had its COMMIT: a glance sees nothing, and is refuted later. */
    @Test
    void whoOnlyGlancesIsTooEarly() throws Exception {
        Runnable arrives = proxy.cutAhead("COMMIT");
        payNotKnowing();
        assertThat(bank.has(TRANSFER.id())).isFalse();

        ExecutorService other = Executors.newSingleThreadExecutor();
        Future<Boolean> looked = other.submit(this::look);
        arrives.run();
        assertThat(looked.get(1, TimeUnit.MINUTES)).isTrue();
        other.shutdown();
        assertThat(bank.has(TRANSFER.id())).isTrue();
        assertThat(bank.audit(Map.of(TRANSFER, true))).isEmpty();
    }
}
