package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.rowan.LockTimeoutException;
import dev.rowan.dialect.SqlAbility;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Locks of rows, by two transactions. */
final class LockTest extends QueryFixture {

    private static final Select<Integer> NEXT = select(ANT.id).orderBy(ANT.id.asc()).limit(1);
    private static final Select<Integer> FIRST = select(ANT.id).where(ANT.id.eq(1));

    LockTest(TestDatabase database) {
        super(database);
    }

    @Test
    void lockedRowsAreLeftOut() {
        if (!can(SqlAbility.LOCK_SKIPPING)) {
            refused(NEXT.forUpdate().skipLocked(), "skip locked");
            refused(NEXT.forShare().noWait(), "nowait");
            return;
        }
        Select<Integer> one = select(ANT.id).where(ANT.id.in(1, 2)).orderBy(ANT.id.asc()).forUpdate().skipLocked();
        try (Transaction mine = engine.begin(); Transaction yours = engine.begin()) {
            assertThat(mine.list(FIRST.forUpdate().skipLocked())).containsExactly(1);
            assertThat(yours.list(one)).containsExactly(2);
            mine.rollback();
            assertThat(yours.list(one)).containsExactly(1, 2);
        }
    }

    @Test
    void lockedRowsAreRefused() {
        assumeTrue(can(SqlAbility.LOCK_NO_WAIT));
        try (Transaction mine = engine.begin(); Transaction yours = engine.begin()) {
            assertThat(mine.list(FIRST.forUpdate())).containsExactly(1);
            assertThatThrownBy(() -> yours.list(FIRST.forUpdate().noWait())).isInstanceOf(LockTimeoutException.class);
        }
    }

    @Test
    void aSharedLockIsForReaders() {
        assumeTrue(can(SqlAbility.LOCK_NO_WAIT));
        try (Transaction mine = engine.begin(); Transaction yours = engine.begin(); Transaction writer = engine.begin()) {
            assertThat(mine.list(FIRST.forShare())).containsExactly(1);
            if (database.kind() != DatabaseKind.H2) {
                assertThat(yours.list(FIRST.forShare().noWait())).containsExactly(1);
            }
            assertThatThrownBy(() -> writer.list(FIRST.forUpdate().noWait())).isInstanceOf(LockTimeoutException.class);
        }
        try (Transaction mine = engine.begin(); Transaction yours = engine.begin()) {
            assertThat(mine.list(FIRST.forUpdate())).containsExactly(1);
            assertThat(yours.list(select(ANT.id).where(ANT.id.in(1, 2)).orderBy(ANT.id.asc()).forShare().skipLocked())).containsExactly(2);
        }
    }

    @Test
    void aLimitStandsBeforeTheLock() {
        assertThat(list(NEXT.forUpdate())).containsExactly(1);
        assertThat(list(NEXT.offset(1).forShare())).containsExactly(2);
    }

    @Test
    void nothingIsLostBetweenReadingAndWriting() throws Exception {
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    together.await();
                    engine.transaction(tx -> {
                        Integer grade = tx.scalar(select(COIN.grade).where(COIN.id.eq(1)).forUpdate());
                        tx.execute(update(COIN).set(COIN.grade, grade + 1).where(COIN.id.eq(1)));
                    });
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(list(select(COIN.grade).where(COIN.id.eq(1)))).containsExactly(1 + threads);
    }

    @Test
    void aLockIsSaidFirst() {
        assertThatThrownBy(NEXT::skipLocked).isInstanceOf(IllegalStateException.class)
                .hasMessage("skipLocked() is of a lock: say forUpdate() or forShare() before it");
    }
}
