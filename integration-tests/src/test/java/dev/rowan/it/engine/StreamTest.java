package dev.rowan.it.engine;

import static dev.rowan.it.engine.Sqls.count;
import static dev.rowan.it.engine.Sqls.insert;
import static dev.rowan.it.engine.Sqls.query;
import static dev.rowan.it.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ConnectionException;
import dev.rowan.SyntaxException;
import dev.rowan.TransactionStateException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Executor;
import dev.rowan.engine.Transaction;
import dev.rowan.it.contract.Case;
import dev.rowan.it.contract.Shows;
import dev.rowan.it.database.CuttingProxy;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Query;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rows that come one by one: in constant memory, and gone within a second when nobody wants the rest. */
@OnDatabases
final class StreamTest {
    /** A million rows of 1,000 characters: more than the tests' heap holds. */
    private static final String MILLION = "select concat(a.id, b.id, %s) from big a cross join big b";
    private static final Set<DatabaseKind> EMBEDDED = Set.of(DatabaseKind.H2, DatabaseKind.SQLITE);

    private final TestDatabase database;
    private final Query<String> million;
    private Engine engine;

    StreamTest(TestDatabase database) {
        this.database = database;
        String thousand = database.kind() == DatabaseKind.SQLITE ? "printf('%.1000c', 'x')" : "repeat('x', 1000)";
        this.million = query(MILLION.formatted(thousand), row -> row.getString(1));
    }

    @BeforeEach
    void tables() {
        database.empty();
        engine = Engine.builder(database.url()).poolSize(2).maxOverflow(0).build();
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id int primary key, name varchar(5))"));
        engine.autocommit().execute(statement(Verb.DDL, "create table big (id int primary key)"));
        engine.transaction(tx -> {
            tx.execute(statement(Verb.INSERT, "insert into big values (0)"));
            for (int rows = 1; rows < 1024; rows *= 2) {
                tx.execute(statement(Verb.INSERT, "insert into big select id + " + rows + " from big"));
            }
        });
    }

    @AfterEach
    void close() {
        assertThat(engine.pool().checkedOut()).isZero();
        engine.close();
    }

    @Test
    @Shows(Case.DC_23)
    void takesConstantMemory() {
        long before = used();
        long most = engine.transactionResult(tx -> {
            long[] at = {0, 0};
            try (Stream<String> rows = tx.stream(million)) {
                rows.forEach(row -> {
                    if (at[0]++ % 200_000 == 100_000) {
                        at[1] = Math.max(at[1], used() - before);
                    }
                });
            }
            assertThat(at[0]).isEqualTo(1024 * 1024);
            return at[1];
        });
        assertThat(most).isLessThan(50_000_000);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Test
    void endsSoonWhenNobodyWantsTheRest() {
        Instant start = Instant.now();
        readOne(engine.autocommit());
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
        assertThat(engine.autocommit().<Integer>scalar(count())).isZero();
    }

    @Test
    void endsSoonInATransactionToo() {
        try (Transaction tx = engine.begin()) {
            tx.execute(insert(1, "ed"));
            Instant start = Instant.now();
            readOne(tx);
            assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(1));
            if (!database.kind().isMySqlFamily()) {
                tx.commit();
            } else {
                assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class).hasMessageContaining("stream was closed");
            }
        }
        int stored = database.kind().isMySqlFamily() ? 0 : 1;
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(stored);
    }

    @Test
    void letsATransactionGoOnWhenFewRowsAreLeft() {
        engine.transaction(tx -> {
            tx.execute(insert(1, "ed"));
            try (Stream<Integer> ids = tx.stream(query("select id from big", row -> row.getInt(1)))) {
                assertThat(ids.findFirst()).isPresent();
            }
            tx.execute(insert(2, "jack"));
        });
        assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
    }

    private void readOne(Executor executor) {
        try (Stream<String> rows = executor.stream(million)) {
            assertThat(rows.iterator().next()).endsWith("x");
        }
    }

    /** The connection comes back as it was: what is written on it alone is committed. */
    @Test
    void leavesAConnectionAsItWas() {
        try (Engine one = Engine.builder(database.url()).poolSize(1).maxOverflow(0).build()) {
            try (Stream<Integer> ids = one.autocommit().stream(query("select id from big", row -> row.getInt(1)))) {
                assertThat(ids.count()).isEqualTo(1024);
            }
            one.autocommit().execute(insert(1, "ed"));
            assertThatThrownBy(() -> one.autocommit().stream(query("select nothing", row -> row.getInt(1))).close())
                    .isInstanceOf(SyntaxException.class);
            one.autocommit().execute(insert(2, "jack"));
            assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(2);
        }
    }

    @Test
    void breaksWithItsConnection() throws Exception {
        if (EMBEDDED.contains(database.kind())) {
            return;
        }
        try (CuttingProxy proxy = new CuttingProxy(database.port());
                Engine cut = Engine.create(database.through(proxy.port()).url());
                Transaction tx = cut.begin();
                Stream<String> rows = tx.stream(million)) {
            Iterator<String> each = rows.iterator();
            for (int i = 0; i < 1000; i++) {
                each.next();
            }
            proxy.cutAll();
            assertThatThrownBy(() -> {
                while (each.hasNext()) {
                    each.next();
                }
            }).isInstanceOf(ConnectionException.class);
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
        }
    }
}
