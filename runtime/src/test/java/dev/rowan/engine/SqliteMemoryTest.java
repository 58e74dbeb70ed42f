package dev.rowan.engine;

import static dev.rowan.engine.Sqls.count;
import static dev.rowan.engine.Sqls.insert;
import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.PoolTimeoutException;
import dev.rowan.QueryTimeoutException;
import dev.rowan.sql.Verb;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SQLite in memory: one connection, which is the database. */
class SqliteMemoryTest {
    private static final String FOREVER = "with recursive n (i) as (select 1 union all select i + 1 from n) select %s from n";

    private static Engine engine(String url, Duration queryTimeout) {
        Engine engine = Engine.builder(url).poolTimeout(Duration.ofSeconds(5)).queryTimeout(queryTimeout).build();
        engine.autocommit().execute(statement(Verb.DDL, "create table t (id integer primary key, name text)"));
        return engine;
    }

    @ParameterizedTest
    @ValueSource(strings = {"sqlite://", "sqlite:", "sqlite::memory:", "sqlite:///:memory:", "sqlite+pysqlite:///:memory:", "jdbc:sqlite::memory:",
            "jdbc:sqlite:", "sqlite:x.db?mode=memory"})
    void isThereAsLongAsTheEngine(String url) {
        try (Engine engine = engine(url, Duration.ZERO)) {
            for (int i = 0; i < 20; i++) {
                engine.autocommit().execute(insert(i, "x"));
            }
            assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(20);
            assertThat(engine.pool()).isEqualTo(new PoolStatus(1, 0, 1, 0, 0));
        }
    }

    @Test
    void isNothingForMoreConnections() {
        for (EngineBuilder wrong : List.of(Engine.builder("sqlite://").poolSize(2), Engine.builder("sqlite://").maxOverflow(1),
                Engine.builder("sqlite://").poolRecycle(Duration.ofHours(1)))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::build).withMessageContaining("in memory is one connection");
        }
        Engine.builder("sqlite://").poolSize(1).maxOverflow(0).poolRecycle(Duration.ofSeconds(-1)).build().close();
    }

    @Test
    void letsThreadsTakeTurns() throws Exception {
        try (Engine engine = engine("sqlite://", Duration.ZERO)) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int first = 1000 * thread;
                all.add(CompletableFuture.runAsync(() -> {
                    for (int i = first; i < first + 200; i++) {
                        int id = i;
                        engine.transaction(tx -> tx.execute(insert(id, "x")));
                    }
                }));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get();
            assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(800);
        }
    }

    @Test
    void isOneForANestedBorrowerToo() {
        try (Engine engine = Engine.builder("sqlite://").poolTimeout(Duration.ofMillis(300)).build(); Transaction tx = engine.begin()) {
            tx.jdbc();
            assertThatThrownBy(engine::ping).isInstanceOf(PoolTimeoutException.class);
        }
    }

    @Test
    void survivesWhatAConnectionElsewhereDoesNot() {
        try (Engine engine = engine("sqlite://", Duration.ofSeconds(1))) {
            engine.autocommit().execute(insert(1, "kept"));
            try (Stream<Long> rows = engine.autocommit().stream(query(FOREVER.formatted("i"), row -> row.getLong(1)))) {
                assertThat(rows.iterator().next()).isEqualTo(1);
            }
            try (Transaction tx = engine.begin(); Stream<Long> rows = tx.stream(query(FOREVER.formatted("i"), row -> row.getLong(1)))) {
                assertThat(rows.iterator().next()).isEqualTo(1);
            }
            assertThatThrownBy(() -> engine.autocommit().list(query(FOREVER.formatted("sum(i)"), row -> row.getLong(1))))
                    .isInstanceOf(QueryTimeoutException.class);
            try (Transaction tx = engine.begin()) {
                tx.execute(insert(2, "undone"));
                assertThatThrownBy(() -> tx.execute(statement(Verb.INSERT, "insert into t (name) " + FOREVER.formatted("i || ''") + " where i < 0")))
                        .as("SQLite itself rolls back").isInstanceOf(QueryTimeoutException.class);
            }
            assertThat(engine.autocommit().<Integer>scalar(count())).isEqualTo(1);
        }
    }
}
