package dev.rowan.it.version;

import static dev.rowan.it.version.AccountTable.ACCOUNT;
import static dev.rowan.it.version.WalletTable.WALLET;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.LockException;
import dev.rowan.StaleRowException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Eight threads at the same rows: with versions nothing is lost, and without them something is. */
final class TransferTest extends VersionFixture {

    private static final int THREADS = 8;
    private static final int EACH = 25;
    private static final int ACCOUNTS = 4;
    private static final long BALANCE = 1_000;

    TransferTest(TestDatabase database) {
        super(database);
    }

    private interface Work {
        void run(SessionFactory sessions, int from, int to);
    }

    private void inThreads(Work work) throws Exception {
        try (Engine pooled = Engine.builder(database.url()).poolSize(THREADS).maxOverflow(0).build()) {
            SessionFactory own = SessionFactory.of(pooled);
            ExecutorService threads = Executors.newFixedThreadPool(THREADS);
            CountDownLatch start = new CountDownLatch(1);
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                running.add(threads.submit(() -> {
                    start.await();
                    work.run(own, 0, 1);        // the same for all, which is where they meet
                    for (int i = 1; i < EACH; i++) {
                        int from = ThreadLocalRandom.current().nextInt(ACCOUNTS);
                        work.run(own, from, (from + 1 + ThreadLocalRandom.current().nextInt(ACCOUNTS - 1)) % ACCOUNTS);
                    }
                    return null;
                }));
            }
            start.countDown();
            for (Future<?> each : running) {
                each.get();
            }
            threads.shutdown();
        }
    }

    /** Between reading and writing for the first time each thread waits for all others, so that they are at the same rows for certain. */
    private static final class Meeting {
        private final CyclicBarrier all = new CyclicBarrier(THREADS);
        private final Set<Thread> met = ConcurrentHashMap.newKeySet();

        void await() {
            try {
                if (met.add(Thread.currentThread())) {
                    all.await(30, TimeUnit.SECONDS);
                }
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new AssertionError("the threads did not meet", e);
            }
        }
    }

    /** Transfers until it succeeds; gives how often it did not. */
    private static int insisting(Runnable transfer) {
        for (int failures = 0; ; failures++) {
            try {
                transfer.run();
                return failures;
            } catch (StaleRowException | LockException conflict) {
                Thread.yield();
            }
        }
    }

    private void accounts() {
        for (int id = 0; id < ACCOUNTS; id++) {
            engine.autocommit().writer().insert(ACCOUNT, new Account(id, BALANCE));
        }
    }

    private void assertNothingLost() {
        List<Account> accounts = engine.autocommit().list(select(ACCOUNT));
        assertThat(accounts.stream().mapToLong(account -> account.balance).sum()).isEqualTo(ACCOUNTS * BALANCE);
        // each transfer wrote two rows, and each write is one version
        assertThat(accounts.stream().mapToLong(account -> account.version - 1).sum()).isEqualTo(2L * THREADS * EACH);
    }

    @Test
    void sessionsLoseNoUpdate() throws Exception {
        accounts();
        AtomicInteger failures = new AtomicInteger();
        Meeting meeting = new Meeting();
        boolean inTurn = database.kind() == DatabaseKind.SQLITE;      // where transactions come one after another
        inThreads((own, from, to) -> failures.addAndGet(insisting(() -> own.transaction(session -> {
            Account lower = session.getOne(ACCOUNT, Math.min(from, to));      // in one order, as deadlocks take a second each
            Account upper = session.getOne(ACCOUNT, Math.max(from, to));
            if (!inTurn) {
                meeting.await();
            }
            lower.balance += from < to ? -1 : 1;
            upper.balance += from < to ? 1 : -1;
        }))));
        assertNothingLost();
        if (!inTurn) {
            assertThat(failures).hasPositiveValue();
        }
    }

    @Test
    void detachedObjectsLoseNoUpdate() throws Exception {
        accounts();
        AtomicInteger failures = new AtomicInteger();
        Meeting meeting = new Meeting();
        inThreads((own, from, to) -> failures.addAndGet(insisting(() -> {
            AccountRepository accounts = new AccountRepository(own);
            Account lower = accounts.getOne(Math.min(from, to));
            Account upper = accounts.getOne(Math.max(from, to));
            meeting.await();
            lower.balance += from < to ? -1 : 1;
            upper.balance += from < to ? 1 : -1;
            accounts.updateAll(List.of(lower, upper));
        })));
        assertNothingLost();
        assertThat(failures).hasPositiveValue();
    }

    @Test
    void withoutVersionsSomeAreLost() throws Exception {
        for (int id = 0; id < ACCOUNTS; id++) {
            engine.autocommit().writer().insert(WALLET, new Wallet(id, BALANCE));
        }
        Meeting meeting = new Meeting();
        inThreads((own, from, to) -> insisting(() -> {
            WalletRepository wallets = new WalletRepository(own);
            Wallet wallet = wallets.getOne(from);
            meeting.await();
            wallet.balance += 1;
            wallets.update(wallet);
        }));
        List<Wallet> wallets = engine.autocommit().list(select(WALLET));
        assertThat(wallets.stream().mapToLong(wallet -> wallet.balance).sum()).isLessThan(ACCOUNTS * BALANCE + THREADS * EACH);
    }
}
