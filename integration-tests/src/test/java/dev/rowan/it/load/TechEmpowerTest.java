package dev.rowan.it.load;

import static dev.rowan.it.load.CapitalWorldTable.CAPITAL_WORLD;
import static dev.rowan.it.load.FortuneTable.FORTUNE;
import static dev.rowan.it.load.WorldTable.WORLD;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.Query;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** TechEmpower's single query, multiple queries, fortunes and updates, by sixteen clients, counted as its verifier counts. */
@OnDatabases
final class TechEmpowerTest {

    private static final int WORLDS = 10_000;

    private final TestDatabase database;
    private final Engine engine;
    private WorldRepository worlds;

    TechEmpowerTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.builder(database.url()).poolSize(8).maxOverflow(8).build();
    }

    @BeforeEach
    void create() {
        database.empty();
        MetaData.of(WORLD, FORTUNE).createAll(engine);
        engine.transaction(tx -> {
            tx.insertAll(WORLD, IntStream.rangeClosed(1, WORLDS).mapToObj(id -> new World(id, 1 + id * 7 % WORLDS)).toList());
            tx.insertAll(FORTUNE, Fortune.ALL);
        });
        worlds = new WorldRepository(SessionFactory.of(engine));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private <T> T scalar(Query<T> query) {
        return engine.transactionResult(tx -> tx.scalar(query));
    }

    private static int id(RandomGenerator random) {
        return 1 + random.nextInt(WORLDS);
    }

    /** How the verifier has it: nonsense is 1, too many are 500. */
    private static int queries(String parameter) {
        try {
            return Math.max(1, Math.min(500, Integer.parseInt(parameter)));
        } catch (NumberFormatException e) {
            return 1;
        }
    }

    @Test
    void aRowByItsKey() throws Exception {
        Threads.each(20, random -> {
            int id = id(random);
            World world = worlds.getOne(id);
            assertThat(world.id).isEqualTo(id);
            assertThat(world.randomNumber).isEqualTo(1 + id * 7 % WORLDS);
        });
    }

    @Test
    void eachOfSeveralRowsIsAReadOfItsOwn() throws Exception {
        HikariDataSource pool = database.pool();
        CountingDataSource counting = CountingDataSource.over(pool);
        try (pool; Engine counted = Engine.of(counting.dataSource())) {
            WorldRepository own = new WorldRepository(SessionFactory.of(counted));
            own.getOne(1);
            counting.statements().clear();
            for (String parameter : List.of("", "foo", "0", "1", "20", "501")) {
                List<World> read = new ArrayList<>();
                Threads.each(1, random -> {
                    for (int i = 0; i < queries(parameter); i++) {
                        World world = own.getOne(id(random));
                        synchronized (read) {
                            read.add(world);
                        }
                    }
                });
                int expected = queries(parameter) * Threads.COUNT;
                assertThat(read).hasSize(expected);
                assertThat(counting.statements().count("select")).isEqualTo(expected);
                counting.statements().clear();
            }
        }
    }

    @Test
    void fortunesInTheOrderOfTheirText() throws Exception {
        Threads.each(5, random -> {
            List<Fortune> fortunes = new ArrayList<>(engine.transactionResult(tx -> tx.list(select(FORTUNE))));
            fortunes.add(new Fortune(0, "Additional fortune added at request time."));
            fortunes.sort(Comparator.comparing(Fortune::message));
            assertThat(fortunes).extracting(Fortune::id).containsExactly(11, 4, 5, 2, 8, 0, 3, 7, 10, 6, 9, 1, 12);
            assertThat(fortunes.get(0).message()).startsWith("<script>alert(\"This");
        });
    }

    /** Rows are written in the order of their keys, or two clients would wait for each other. */
    private static List<World> update(Engine engine, int queries, RandomGenerator random) {
        return engine.with(Retry.times(10)).transactionResult(tx -> {
            List<World> read = random.ints(1, WORLDS + 1).distinct().limit(queries).sorted()
                    .mapToObj(id -> tx.one(select(WORLD).where(WORLD.id.eq(id))))
                    .toList();
            read.forEach(world -> world.randomNumber = other(world.randomNumber, random));
            return tx.updateAll(WORLD, read);
        });
    }

    private static int other(int number, RandomGenerator random) {
        int next = id(random);
        return next == number ? number % WORLDS + 1 : next;
    }

    @Test
    void updatesOfManyClientsAreAllThere() throws Exception {
        Threads.each(4, random -> assertThat(update(engine, 20, random)).hasSize(20));
        assertThat(scalar(select(count()).from(WORLD))).isEqualTo(WORLDS);
        assertThat(scalar(select(count()).from(WORLD).where(WORLD.randomNumber.between(1, WORLDS))))
                .isEqualTo(WORLDS);
    }

    @Test
    void fiveHundredUpdatesAreFiveHundredReadsAndOneBatchThatChangesAll() {
        CountingDataSource counting = database.counting();
        List<World> before = engine.transactionResult(tx -> tx.list(select(WORLD).orderBy(WORLD.id.asc())));
        List<World> written;
        try (Engine counted = Engine.of(counting.dataSource())) {
            counted.transaction(tx -> tx.one(select(WORLD).where(WORLD.id.eq(1))));
            counting.statements().clear();
            written = update(counted, 500, new SplittableRandom(1));
        }
        assertThat(counting.statements().count("select")).isEqualTo(500);
        assertThat(counting.statements().count("update")).isEqualTo(1);
        List<World> after = engine.transactionResult(tx -> tx.list(select(WORLD).orderBy(WORLD.id.asc())));
        long changed = IntStream.range(0, WORLDS).filter(i -> before.get(i).randomNumber != after.get(i).randomNumber).count();
        assertThat(changed).isEqualTo(500);
        written.forEach(world -> assertThat(after.get(world.id - 1).randomNumber).isEqualTo(world.randomNumber));
    }

    @Test
    void aTableWhoseNameDiffersInCaseAloneIsAnother(DatabaseKind kind) {
        if (kind == DatabaseKind.SQLITE) {
            engine.transaction(tx -> tx.execute(WorldDdl.dropTable()));     // there, names that differ in case are one
        }
        MetaData.of(CAPITAL_WORLD).createAll(engine);
        engine.transaction(tx -> tx.insert(CAPITAL_WORLD, new CapitalWorld(1, 42)));
        assertThat(scalar(select(CAPITAL_WORLD))).isEqualTo(new CapitalWorld(1, 42));
        if (kind != DatabaseKind.SQLITE) {
            assertThat(worlds.getOne(1).randomNumber).isEqualTo(8);
        }
    }
}
