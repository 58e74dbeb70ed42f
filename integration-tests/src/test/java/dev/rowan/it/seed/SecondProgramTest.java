package dev.rowan.it.seed;

import static dev.rowan.it.seed.UsersTable.USERS;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.PoolTimeoutException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.EngineBuilder;
import dev.rowan.engine.PoolStatus;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A pool of five and no more, a table with two indexes, created and dropped. */
@OnDatabases({DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class SecondProgramTest {
    private final TestDatabase database;
    private final MetaData metadata = MetaData.of(USERS);

    SecondProgramTest(TestDatabase database) {
        this.database = database;
    }

    @BeforeEach
    void empty() {
        database.empty();
    }

    private EngineBuilder builder() {
        return Engine.builder(PythonUrl.of(database))
                .maxOverflow(0)
                .poolSize(5)
                .poolTimeout(Duration.ofSeconds(30))
                .poolRecycle(Duration.ofSeconds(-1));
    }

    @Test
    void createsAllAndDropsAllTwiceEach() {
        try (Engine engine = builder().build()) {
            metadata.createAll(engine);
            assertThatItIsThere(engine);
            engine.transaction(tx -> tx.insert(USERS, ed()));
            metadata.createAll(engine);
            assertThatItIsThere(engine);
            assertThat(engine.autocommit().count(select(USERS))).isEqualTo(1);

            metadata.dropAll(engine);
            assertThat(new InformationSchema(engine).tables()).isEmpty();
            metadata.dropAll(engine);
            assertThat(new InformationSchema(engine).tables()).isEmpty();
        }
    }

    private static Users ed() {
        Users ed = new Users();
        ed.username = "ed";
        ed.password = "edspassword";
        ed.email = "ed@example.org";
        return ed;
    }

    private static void assertThatItIsThere(Engine engine) {
        InformationSchema schema = new InformationSchema(engine);
        assertThat(schema.tables()).containsExactly("users");
        assertThat(schema.columns("users")).containsExactly(
                "id int not null",
                "username varchar(32) not null",
                "depart_id int",
                "password varchar(64) not null",
                "email varchar(64) not null");
        assertThat(schema.indexes("users")).containsExactly(
                "unique PRIMARY (id)",
                "ix_users_email (email)",
                "ix_users_username (username)");
    }

    @Test
    void theSixthBorrowerIsToldHowThePoolStands() {
        try (Engine engine = builder().poolTimeout(Duration.ofMillis(500)).build()) {
            List<Transaction> five = borrow(engine);
            PoolTimeoutException late = catchThrowableOfType(PoolTimeoutException.class, engine::ping);
            assertThat(late.waited()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(5));
            assertThat(late).extracting(PoolTimeoutException::size, PoolTimeoutException::overflow, PoolTimeoutException::inUse,
                    PoolTimeoutException::idle, PoolTimeoutException::waiting).containsExactly(5, 0, 5, 0, 0);
            assertThat(late).hasMessageContainingAll("5 in use", "poolSize 5", "maxOverflow 0", "0 idle", "0 more waiting", "poolTimeout");
            five.forEach(Transaction::close);
            engine.ping();
        }
    }

    @Test
    void theSixthBorrowerGetsWhatIsGivenBackMeanwhile() throws InterruptedException {
        try (Engine engine = builder().build()) {
            metadata.createAll(engine);
            List<Transaction> five = borrow(engine);
            CompletableFuture<Long> sixth = CompletableFuture.supplyAsync(() -> engine.autocommit().count(select(USERS)));
            while (engine.pool().waiting() == 0) {
                assertThat(sixth).isNotDone();
                Thread.sleep(10);
            }
            assertThat(engine.pool()).isEqualTo(new PoolStatus(5, 5, 0, 0, 1));
            five.get(0).close();
            assertThat(sixth).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(0L);
            five.forEach(Transaction::close);
        }
    }

    /** A transaction borrows when it begins, that is with its first statement. */
    private static List<Transaction> borrow(Engine engine) {
        List<Transaction> five = IntStream.range(0, 5).mapToObj(i -> engine.begin()).toList();
        five.forEach(Transaction::jdbc);
        assertThat(engine.pool().checkedOut()).isEqualTo(5);
        return five;
    }
}
