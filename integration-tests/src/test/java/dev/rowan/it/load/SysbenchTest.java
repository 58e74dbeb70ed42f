package dev.rowan.it.load;

import static dev.rowan.it.load.SbtestTable.SBTEST;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.engine.Retry;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Query;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The transactions of sysbench's oltp_read_write by sixteen clients: what must hold after any number of them holds. */
@OnDatabases
final class SysbenchTest {

    private static final int ROWS = 10_000;
    private static final int RANGE = 100;
    private static final int EACH = 6;

    private final TestDatabase database;
    private final Engine engine;

    SysbenchTest(TestDatabase database) {
        this.database = database;
        this.engine = Engine.builder(database.url()).poolSize(Threads.COUNT).maxOverflow(0).build();
    }

    @BeforeEach
    void create() {
        database.empty();
        MetaData.of(SBTEST).createAll(engine);
        engine.transaction(tx -> tx.insertAll(SBTEST, IntStream.rangeClosed(1, ROWS).mapToObj(id -> row(id, id % 97)).toList()));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private static Sbtest row(int id, int k) {
        return new Sbtest(id, k, "c".repeat(11) + id % 1000, "pad-" + id);
    }

    private static int id(RandomGenerator random) {
        return 1 + random.nextInt(ROWS);
    }

    private static Condition range(RandomGenerator random) {
        int from = id(random);
        return SBTEST.id.between(from, from + RANGE - 1);
    }

    /** 14 reads and 4 writes; gives by how much the sum of all k has grown. */
    private static long transaction(Transaction tx, RandomGenerator random, boolean replacing) {
        for (int i = 0; i < 10; i++) {
            assertThat(tx.list(select(SBTEST.c).where(SBTEST.id.eq(id(random))))).hasSize(1);
        }
        tx.list(select(SBTEST.c).where(range(random)));
        tx.scalar(select(sum(SBTEST.k)).where(range(random)));
        List<String> ordered = tx.list(select(SBTEST.c).where(range(random)).orderBy(SBTEST.c.asc()));
        assertThat(ordered).isSorted();
        assertThat(tx.list(select(SBTEST.c).distinct().where(range(random)).orderBy(SBTEST.c.asc()))).doesNotHaveDuplicates().isSorted();
        assertThat(tx.execute(update(SBTEST).set(SBTEST.k, SBTEST.k.plus(1)).where(SBTEST.id.eq(id(random))))).isOne();
        assertThat(tx.execute(update(SBTEST).set(SBTEST.c, "c-" + random.nextInt(1000)).where(SBTEST.id.eq(id(random))))).isOne();
        return replacing ? 1 + replace(tx, id(random), random.nextInt(97)) : 1;
    }

    private static long replace(Transaction tx, int id, int k) {
        int before = tx.one(select(SBTEST.k).where(SBTEST.id.eq(id)).forUpdate());
        assertThat(tx.execute(deleteFrom(SBTEST).where(SBTEST.id.eq(id)))).isOne();
        Sbtest row = row(id, k);
        tx.execute(insertInto(SBTEST).set(SBTEST.id, id).set(SBTEST.k, k).set(SBTEST.c, row.c()).set(SBTEST.pad, row.pad()));
        return k - before;
    }

    private <T> T scalar(Query<T> query) {
        return engine.transactionResult(tx -> tx.scalar(query));
    }

    private <T> List<T> list(Query<T> query) {
        return engine.transactionResult(tx -> tx.list(query));
    }

    private long sumOfAll() {
        return scalar(select(sum(SBTEST.k)));
    }

    private void run(boolean replacing) throws Exception {
        long before = sumOfAll();
        AtomicLong grown = new AtomicLong();
        Engine retrying = engine.with(Retry.times(30));
        Threads.each(EACH, random -> grown.addAndGet(retrying.transactionResult(tx -> transaction(tx, random, replacing))));
        assertThat(sumOfAll() - before).isEqualTo(grown.get());
        if (!replacing) {
            assertThat(grown.get()).isEqualTo(Threads.COUNT * EACH);
        }
        assertThat(scalar(select(count()).from(SBTEST))).isEqualTo(ROWS);
        assertThat(list(select(SBTEST.id).orderBy(SBTEST.id.asc())))
                .isEqualTo(IntStream.rangeClosed(1, ROWS).boxed().toList());
    }

    @Test
    void updatesAlone() throws Exception {
        run(false);
    }

    @Test
    void updatesAndRowsThatAreReplaced() throws Exception {
        run(true);
    }

    @Test
    void aTransactionIsEighteenStatements() {
        CountingDataSource counting = database.counting();
        try (Engine counted = Engine.of(counting.dataSource())) {
            counted.transaction(tx -> tx.list(select(SBTEST.c).where(SBTEST.id.eq(1))));
            counting.statements().clear();
            counted.transaction(tx -> transaction(tx, new SplittableRandom(5), false));
        }
        assertThat(counting.statements().count("select")).isEqualTo(14);
        assertThat(counting.statements().count("update")).isEqualTo(2);
    }
}
