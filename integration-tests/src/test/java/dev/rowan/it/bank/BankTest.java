package dev.rowan.it.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.SessionFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

/**
 * Eight clients move money while a ninth breaks their connections: nothing is lost, nothing is done twice, and what clients are told is
 * true.
 * {@code -Drowan.seed=2} makes other choices, {@code -Drowan.transfers=2000} more of them.
 */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class BankTest {
    private static final int CLIENTS = 8;
    /** More connections than clients, so that those can work while others are made anew. */
    private static final int CONNECTIONS = 14;
    private static final int EACH = Integer.getInteger("rowan.transfers", 150);
    private static final int ACCOUNTS = 6;

    private final TestDatabase database;

    BankTest(TestDatabase database) {
        this.database = database;
    }

    @Test
    void losesNothingThoughConnectionsBreak() throws Exception {
        Counts counts = new Counts();
        try (Bank bank = new Bank(database, ACCOUNTS);
                CuttingProxy proxy = new CuttingProxy(database.port());
                Engine engine = Engine.builder(database.through(proxy.port()).url()).poolSize(CONNECTIONS).maxOverflow(0).build()) {
            Map<Entry, Boolean> told = work(SessionFactory.of(engine), proxy, counts);

            assertThat(bank.audit(told)).as(counts::toString).isEmpty();
            assertThat(engine.pool().checkedOut()).isZero();
            assertThat(engine.ping()).isTrue();
        }
        assertThat(counts.of(Happening.TRANSFER)).isEqualTo(CLIENTS * EACH);
        // otherwise all this shows nothing
        assertThat(counts.of(Happening.BROKEN)).as(counts::toString).isGreaterThan(EACH / 30);
        assertThat(counts.of(Happening.UNKNOWN)).as(counts::toString).isGreaterThan(EACH / 30);
        assertThat(counts.of(Happening.UNKNOWN_STORED)).as(counts::toString).isBetween(1L, counts.of(Happening.UNKNOWN) - 1);
    }

    /** Each transfer, and whether its client was told that it is done. */
    private Map<Entry, Boolean> work(SessionFactory sessions, CuttingProxy proxy, Counts counts) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
        try (Saboteur saboteur = new Saboteur(database, proxy, counts, random(CLIENTS))) {
            List<Future<Map<Entry, Boolean>>> clients = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                Client client = new Client(sessions, counts, random(-1 - number), saboteur::progress);
                clients.add(threads.submit(() -> transfers(number, client)));
            }
            Map<Entry, Boolean> told = new HashMap<>();
            for (Future<Map<Entry, Boolean>> client : clients) {
                told.putAll(client.get());
            }
            return told;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Map<Entry, Boolean> transfers(int number, Client client) {
        RandomGenerator random = random(number);
        Map<Entry, Boolean> told = new HashMap<>();
        for (int i = 0; i < EACH; i++) {
            int payer = random.nextInt(ACCOUNTS);
            int payee = (payer + 1 + random.nextInt(ACCOUNTS - 1)) % ACCOUNTS;
            Entry transfer = new Entry(new UUID(number, i), payer, payee, 1 + random.nextInt(100));
            Manner manner = Manner.values()[random.nextInt(Manner.values().length)];
            told.put(transfer, client.transfer(transfer, manner));
        }
        return told;
    }

    private static RandomGenerator random(int number) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(Long.getLong("rowan.seed", 1L) * 1_000 + number);
    }
}
