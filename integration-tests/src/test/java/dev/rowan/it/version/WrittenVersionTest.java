package dev.rowan.it.version;

import static dev.rowan.it.version.FooTable.FOO;
import static dev.rowan.it.version.RateTable.RATE;
import static dev.rowan.it.version.TreeTable.TREE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.ForeignKeyException;
import dev.rowan.StaleRowException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Retry;
import dev.rowan.engine.Savepoint;
import dev.rowan.engine.Transaction;
import dev.rowan.it.database.TestDatabase;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What versions are where whole rows are written: in transactions, and in repositories. */
final class WrittenVersionTest extends VersionFixture {

    private final FooRepository foos = new FooRepository(sessions);
    private final RateRepository rates = new RateRepository(sessions);

    WrittenVersionTest(TestDatabase database) {
        super(database);
    }

    @Test
    void o12ManyRowsAreInsertedWithOneAndUpdatedToTwo() {
        List<Foo> both = List.of(new Foo("f1"), new Foo("f2"));
        engine.transaction(tx -> tx.insertAll(FOO, both));
        assertThat(stored(FOO.version, FOO)).containsExactly(1, 1);
        written();
        engine.transaction(tx -> tx.updateAll(FOO,
                List.of(new Foo(both.get(0).id, "f1rev2", 1), new Foo(both.get(1).id, "f2rev2", 1))));
        assertThat(written()).containsExactly(
                "update foo set data = ?, more = ?, version = ? where id = ? and version = ? x2");
        assertThat(stored(FOO.version, FOO)).containsExactly(2, 2);
        assertThat(stored(FOO.data, FOO)).containsExactly("f1rev2", "f2rev2");
    }

    @Test
    void aDetachedObjectIsWrittenAtItsVersion() {
        Foo foo = foos.add(new Foo("a"));
        Foo other = foos.getOne(foo.id);
        foo.data = "b";
        assertThat(foos.update(foo)).isSameAs(foo);
        assertThat(foo.version).isEqualTo(2);
        other.data = "c";
        assertThatThrownBy(() -> foos.update(other)).isInstanceOf(StaleRowException.class)
                .hasMessageContainingAll("UPDATE of foo", "expected 1, matched 0", "key " + foo.id, "version 1");
        assertThat(other.version).isEqualTo(1);
        assertThatThrownBy(() -> foos.delete(other)).isInstanceOf(StaleRowException.class)
                .hasMessageContainingAll("DELETE of foo", "version 1");
        assertThat(foos.getOne(foo.id).data).isEqualTo("b");
        foos.delete(foo);
        assertThat(foos.count()).isZero();
    }

    @Test
    void aDetachedObjectIsWrittenAtItsVersionWithinASession() {
        Foo foo = foos.add(new Foo("a"));
        sessions.transaction(session -> {
            foo.data = "b";
            foos.update(foo);
            assertThat(foo.version).isEqualTo(2);
        });
        assertThat(foos.getOne(foo.id)).extracting(f -> f.data, f -> f.version).containsExactly("b", 2);
        assertThatThrownBy(() -> sessions.transaction(session -> {
            foo.data = "c";
            foos.update(foo);
            throw new IllegalStateException("no");
        })).hasMessage("no");
        assertThat(foo.version).isEqualTo(2);
        foos.update(foo);
        assertThat(foos.getOne(foo.id)).extracting(f -> f.data, f -> f.version).containsExactly("c", 3);
    }

    @Test
    void recordsComeBackWithTheirVersions() {
        Rate first = rates.add(new Rate(null, "a"));
        Rate second = rates.update(first.data("b"));
        assertThat(second).isEqualTo(rates.getOne(first.id()));
        assertThat(second.version()).isEqualTo(2);
        assertThatThrownBy(() -> rates.update(first.data("c"))).isInstanceOf(StaleRowException.class);
        List<Rate> added = engine.transactionResult(tx -> tx.insertAll(RATE, List.of(new Rate(null, "x"), new Rate(null, "y"))));
        assertThat(added).extracting(Rate::version).containsExactly(1L, 1L);
        List<Rate> updated = engine.transactionResult(tx -> tx.updateAll(RATE, added));
        assertThat(updated).extracting(Rate::version).containsExactly(2L, 2L);
        assertThat(rates.getAll(updated.stream().map(Rate::id).toList())).isEqualTo(updated);
        assertThatThrownBy(() -> rates.deleteAll(added)).isInstanceOf(StaleRowException.class)
                .hasMessageContaining("expected 2, matched 0");
        rates.deleteAll(updated);
        assertThat(rates.count()).isEqualTo(1);
    }

    @Test
    void aRowIsDeletedByItsKeyAtAnyVersion() {
        Foo foo = foos.add(new Foo("a"));
        foos.update(foo);
        assertThat(foos.deleteById(foo.id)).isTrue();
        assertThat(foos.deleteById(foo.id)).isFalse();
    }

    @Test
    void aRollbackGivesBackTheVersionsThatTheTransactionWrote() {
        Foo foo = foos.add(new Foo("a"));
        Transaction tx = engine.begin();
        tx.update(FOO, foo);
        try (Savepoint savepoint = tx.savepoint()) {
            tx.update(FOO, foo);
            assertThat(foo.version).isEqualTo(3);
            savepoint.rollback();
        }
        assertThat(foo.version).isEqualTo(2);
        tx.update(FOO, foo);
        assertThat(foo.version).isEqualTo(3);
        tx.close();
        assertThat(foo.version).isEqualTo(1);
        foos.update(foo);
        assertThat(stored(FOO.version, FOO)).containsExactly(2);
    }

    @Test
    void aStaleRowIsNoReasonToTryAgain() {
        Foo foo = foos.add(new Foo("a"));
        Foo older = new Foo(foo.id, "b", 0);
        AtomicInteger attempts = new AtomicInteger();
        assertThatThrownBy(() -> engine.with(Retry.times(3)).transaction(tx -> {
            attempts.incrementAndGet();
            tx.update(FOO, older);
        })).isInstanceOf(StaleRowException.class).hasMessageContaining("version 0");
        assertThat(attempts).hasValue(1);
    }

    @Test
    void aCommitKeepsThem() {
        Foo foo = foos.add(new Foo("a"));
        Transaction tx = engine.begin();
        tx.update(FOO, foo);
        tx.commit();
        tx.close();
        assertThat(foo.version).isEqualTo(2);
    }

    @Test
    void aFailedStatementGivesBackTheVersion() {
        Tree first = new Tree(1, null);
        engine.transaction(tx -> tx.insert(TREE, first));
        Tree twin = new Tree(1, null);
        assertThatThrownBy(() -> engine.transaction(tx -> tx.insertAll(TREE, List.of(new Tree(2, null), twin))))
                .isInstanceOf(UniqueException.class);
        assertThat(twin.version).isNull();
        first.parentId = 99;
        assertThatThrownBy(() -> engine.autocommit().writer().update(TREE, first)).isInstanceOf(ForeignKeyException.class);
        assertThat(first.version).isEqualTo(1);
    }

    @Test
    void aRowThatSaysNoVersionIsNoneThatCouldBeFound() {
        assertThatThrownBy(() -> engine.autocommit().writer().update(TREE, new Tree(1, null)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tree.version is null");
        assertThatThrownBy(() -> engine.autocommit().writer().delete(TREE, new Tree(1, null)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("tree.version is null");
        assertThat(written()).isEmpty();
    }

    @Test
    void rowsBeyondOneBatchAreAllOrNone() {
        List<Foo> many = IntStream.range(0, 2_500).mapToObj(i -> new Foo("f" + i)).toList();
        foos.addAll(many);
        foos.update(foos.getOne(many.get(2_400).id));
        assertThatThrownBy(() -> foos.updateAll(many)).isInstanceOf(StaleRowException.class)
                .hasMessageContaining("expected 500, matched 499");
        assertThat(many).extracting(foo -> foo.version).containsOnly(1);
        assertThat(foos.count(FOO.version.eq(2))).isEqualTo(1);
        many.get(2_400).version = 2;
        foos.updateAll(many);
        assertThat(foos.count(FOO.version.eq(2))).isEqualTo(2_499);
    }
}
