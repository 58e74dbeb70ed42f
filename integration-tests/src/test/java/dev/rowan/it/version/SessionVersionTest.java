package dev.rowan.it.version;

import static dev.rowan.it.version.FooTable.FOO;
import static dev.rowan.it.version.RateTable.RATE;
import static dev.rowan.it.version.SmallTable.SMALL;
import static dev.rowan.it.version.TreeTable.TREE;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.StaleRowException;
import dev.rowan.TransactionStateException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.session.SessionSavepoint;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What versions are in sessions. */
final class SessionVersionTest extends VersionFixture {

    private static final String UPDATE = "update foo set data = ?, version = ? where id = ? and version = ?";
    private static final String DELETE = "delete from foo where id = ? and version = ?";

    SessionVersionTest(TestDatabase database) {
        super(database);
    }

    private List<Foo> two(Session session) {
        Foo f1 = session.add(new Foo("f1"));
        Foo f2 = session.add(new Foo("f2"));
        session.commit();
        written();
        return List.of(f1, f2);
    }

    @Test
    void countsFromOneAndUp() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            assertThat(f1.version).isEqualTo(1);
            f1.data = "f1rev2";
            session.commit();
            assertThat(written()).containsExactly(UPDATE);
            assertThat(f1.version).isEqualTo(2);
            session.commit();
            f1.data = "f1rev2";
            session.commit();
            assertThat(written()).isEmpty();
            session.delete(f1);
            session.commit();
            assertThat(written()).containsExactly(DELETE);
        });
        assertThat(stored(FOO.version, FOO)).containsExactly(1);
    }

    @Test
    void o10AnUpdateOfAnOlderVersionIsStaleAndTheSessionGoesOnAfterARollback() {
        inSession(first -> {
            Foo f1 = two(first).get(0);
            f1.data = "f1rev2";
            first.commit();
            inSession(second -> {
                Foo other = second.getOne(FOO, f1.id);
                other.data = "f1rev3";
                second.commit();
                assertThat(other.version).isEqualTo(3);
            });
            f1.data = "f1rev3mine";
            assertThatThrownBy(first::commit).isInstanceOf(StaleRowException.class)
                    .hasMessageContainingAll("UPDATE of foo", "expected 1, matched 0", "key " + f1.id, "version 2");
            assertThat(f1.version).isEqualTo(2);
            assertThatThrownBy(() -> first.getOne(FOO, f1.id)).isInstanceOf(TransactionStateException.class);
            first.rollback();
            assertThat(first.getOne(FOO, f1.id)).isSameAs(f1);
            assertThat(f1.version).isEqualTo(3);
            f1.data = "f1rev4";
            first.commit();
            assertThat(f1.version).isEqualTo(4);
        });
        assertThat(stored(FOO.data, FOO)).containsExactly("f1rev4", "f2");
    }

    @Test
    void o10AStaleDeleteInABatchSaysHowManyMatched() {
        inSession(first -> {
            List<Foo> both = two(first);
            engine.transaction(tx -> tx.update(FOO, new Foo(both.get(0).id, "moved", 1)));
            both.forEach(first::delete);
            assertThatThrownBy(first::commit).isInstanceOf(StaleRowException.class)
                    .hasMessageContainingAll("DELETE of foo", "expected 2, matched 1", "key " + both.get(0).id + ", version 1")
                    .hasMessageNotContaining("key " + both.get(1).id);
            assertThat(first.inTransaction()).isTrue();
            first.rollback();
            assertThat(first.contains(both.get(1))).isTrue();
        });
        assertThat(stored(FOO.data, FOO)).containsExactly("moved", "f2");
    }

    @Test
    void aStaleUpdateInABatchLeavesNoObjectOfItWithANewVersion() {
        inSession(session -> {
            List<Foo> both = two(session);
            engine.transaction(tx -> tx.update(FOO, new Foo(both.get(1).id, "moved", 1)));
            both.forEach(foo -> foo.data = foo.data + "!");
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class).hasMessageContaining("expected 2, matched 1");
            assertThat(written()).contains(UPDATE + " x2");
            assertThat(both).extracting(foo -> foo.version).containsExactly(1, 1);
        });
        assertThat(stored(FOO.data, FOO)).containsExactly("f1", "moved");
    }

    @Test
    void aFailedFlushLeavesAllVersionsAndTimesAsTheyWere() {
        inSession(session -> {
            List<Foo> both = two(session);
            engine.transaction(tx -> tx.update(FOO, new Foo(both.get(1).id, "moved", 1)));
            Foo fresh = session.add(new Foo("f3"));
            both.get(0).data = "f1rev2";
            both.get(1).more = "f2rev2";
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class);
            assertThat(written()).filteredOn(UPDATE::equals).hasSize(1);
            assertThat(List.of(both.get(0).version, both.get(1).version, fresh.version)).containsExactly(1, 1, 0);
            session.rollback();
            assertThat(session.getOne(FOO, both.get(1).id).version).isEqualTo(2);
            assertThat(both.get(0).version).isEqualTo(1);
        });
    }

    @Test
    void o11AVersionSetByHandIsWrittenAndTheLastWrittenIsLookedFor() {
        Foo foo = new Foo("d1");
        inSession(session -> {
            session.add(foo);
            session.commit();
            foo.version = 2;
            session.commit();
            assertThat(written()).last().isEqualTo("update foo set version = ? where id = ? and version = ?");
            assertThat(stored(FOO.version, FOO)).containsExactly(2);
            foo.version = 4;
            foo.data = "d2";
            session.commit();
            assertThat(stored(FOO.version, FOO)).containsExactly(4);
            foo.version = 5;
            session.delete(foo);
            session.commit();
        });
        assertThat(stored(FOO.version, FOO)).isEmpty();
    }

    @Test
    void o11AnInsertKeepsTheVersionThatIsGiven() {
        inSession(session -> {
            Foo given = session.add(new Foo(null, "imported", 17));
            session.commit();
            assertThat(given.version).isEqualTo(17);
            given.data = "d2";
            session.commit();
            assertThat(given.version).isEqualTo(18);
        });
    }

    @Test
    void aVersionThatIsTakenAwayIsNoChange() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            f1.version = 0;
            session.commit();
            assertThat(written()).isEmpty();
            f1.data = "f1rev2";
            session.commit();
            assertThat(f1.version).isEqualTo(2);
        });
    }

    @Test
    void sb73ADeleteOfRowsThatMovedIsStale() {
        inSession(session -> {
            List<Foo> both = two(session);
            engine.transaction(tx -> tx.updateAll(FOO, List.of(new Foo(both.get(1).id, "moved", 1))));
            session.delete(both.get(1));
            assertThatThrownBy(session::flush).isInstanceOf(StaleRowException.class).hasMessageContaining("expected 1, matched 0");
        });
    }

    @Test
    void aRollbackGivesBackTheOldVersion() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            f1.data = "f1rev2";
            session.flush();
            f1.data = "f1rev3";
            session.flush();
            assertThat(f1.version).isEqualTo(3);
            session.rollback();
            assertThat(f1.version).isEqualTo(1);
            f1.data = "f1rev4";
            session.commit();
            assertThat(f1.version).isEqualTo(2);
        });
    }

    @Test
    void aRollbackToASavepointGivesBackTheVersionThere() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            f1.data = "f1rev2";
            SessionSavepoint savepoint = session.savepoint();
            f1.data = "f1rev3";
            session.flush();
            assertThat(f1.version).isEqualTo(3);
            savepoint.rollback();
            assertThat(f1.version).isEqualTo(2);
            f1.data = "f1rev4";
            session.commit();
            assertThat(f1.version).isEqualTo(3);
        });
        assertThat(stored(FOO.version, FOO)).containsExactly(3, 1);
    }

    @Test
    void aRolledBackInsertGivesBackVersionAndKey() {
        inSession(session -> {
            Foo foo = session.add(new Foo("f"));
            session.flush();
            assertThat(foo.version).isEqualTo(1);
            session.rollback();
            assertThat(foo.id).isNull();
            assertThat(foo.version).isZero();
        });
    }

    @Test
    void rowsOfEqualShapeAreUpdatedAndDeletedInBatches() {
        inSession(session -> {
            List<Foo> both = two(session);
            both.forEach(foo -> foo.data = foo.data + "!");
            session.commit();
            assertThat(written()).containsExactly(UPDATE + " x2");
            assertThat(both).extracting(foo -> foo.version).containsExactly(2, 2);
            both.forEach(session::delete);
            session.commit();
            assertThat(written()).containsExactly(DELETE + " x2");
        });
    }

    @Test
    void aBulkUpdateDoesNotTouchVersions() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            session.execute(update(FOO).set(FOO.more, "bulk").where(FOO.id.eq(f1.id)));
            session.commit();
            assertThat(stored(FOO.version, FOO)).containsExactly(1, 1);
        });
    }

    @Test
    void aRowSwitchContinuesTheVersions() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            f1.data = "f1rev2";
            session.commit();
            session.delete(f1);
            Foo again = session.add(new Foo(f1.id, "again", 0));
            session.commit();
            assertThat(again.version).isEqualTo(3);
            again.data = "and again";
            session.commit();
            assertThat(again.version).isEqualTo(4);
        });
        assertThat(stored(FOO.version, FOO)).containsExactly(4, 1);
    }

    @Test
    void aRecordHasItsNewVersionInTheSessionsInstance() {
        inSession(session -> {
            Rate first = session.add(new Rate(null, "a"));
            assertThat(first.version()).isEqualTo(1);
            RateRepository rates = new RateRepository(session);
            Rate second = rates.update(first.data("b"));
            assertThat(second.version()).isEqualTo(2);
            assertThat(session.getOne(RATE, second.id())).isSameAs(second);
            assertThatThrownBy(() -> rates.update(first.data("c"))).isInstanceOf(StaleRowException.class)
                    .hasMessageContainingAll("rate", "version 1", "version 2");
            assertThat(rates.update(second).version()).isEqualTo(2);
            session.rollback();
            assertThat(session.get(RATE, first.id())).isEmpty();
        });
    }

    @Test
    void aMergedObjectMustBeOfTheVersionThatIsThereOrOfNone() {
        inSession(session -> {
            Foo f1 = two(session).get(0);
            f1.data = "f1rev2";
            session.commit();
            assertThatThrownBy(() -> session.merge(new Foo(f1.id, "mine", 1))).isInstanceOf(StaleRowException.class)
                    .hasMessageContainingAll("foo", "Foo is of version 1", "holds version 2", "leave the version unset");
            assertThat(f1.data).isEqualTo("f1rev2");
            assertThat(session.merge(new Foo(f1.id, "f1rev3", 2)).version).isEqualTo(2);
            session.commit();
            assertThat(f1.version).isEqualTo(3);
            assertThat(session.merge(new Foo(f1.id, "f1rev4", 0)).version).isEqualTo(3);
            session.commit();
            assertThat(f1.version).isEqualTo(4);
            session.merge(new Foo(f1.id, "f1rev4", 0));
            written();
            session.commit();
            assertThat(written()).isEmpty();
        });
        assertThat(stored(FOO.data, FOO)).containsExactly("f1rev4", "f2");
    }

    @Test
    void aMergedObjectSaysNothingOfTimesThatRowanWrites() {
        Ticket ticket = new Ticket("a");
        inSession(session -> {
            session.add(ticket);
            session.commit();
        });
        inSession(session -> {
            Ticket detached = new Ticket("a");
            detached.id = ticket.id;
            detached.audit = new Ticket.Audit(null, ticket.audit.changed().minusSeconds(5), null);
            Ticket merged = session.merge(detached);
            written();
            session.commit();
            assertThat(written()).isEmpty();
            assertThat(merged.audit).isEqualTo(ticket.audit);
        });
    }

    @Test
    void aMergedOrReplacedRecordMustBeOfTheVersionThatIsThere() {
        inSession(session -> {
            Rate first = session.add(new Rate(null, "a"));
            session.commit();
            Rate second = session.merge(first.data("b"));
            session.commit();
            assertThatThrownBy(() -> session.merge(first.data("c"))).isInstanceOf(StaleRowException.class);
            assertThatThrownBy(() -> session.replace(first.data("c"))).isInstanceOf(StaleRowException.class);
            assertThat(session.getOne(RATE, second.id()).version()).isEqualTo(2);
        });
    }

    @Test
    void aRecordThatSaysNoVersionIsOfTheOneHeld() {
        inSession(session -> {
            Rate first = session.add(new Rate(null, "a"));
            session.commit();
            written();
            RateRepository rates = new RateRepository(session);
            assertThat(rates.update(new Rate(first.id(), "a"))).extracting(Rate::version, Rate::created)
                    .containsExactly(null, null);
            assertThat(written()).isEmpty();
            Rate second = rates.update(new Rate(first.id(), "b"));
            assertThat(second.version()).isEqualTo(2);
            assertThat(second.created()).isEqualTo(first.created());
            session.rollback();
            assertThat(session.getOne(RATE, first.id())).isEqualTo(first);
        });
    }

    @Test
    void rowsThatReferToEachOtherAreNewOnce() {
        inSession(session -> {
            Tree one = session.add(new Tree(1, 2));
            Tree two = session.add(new Tree(2, 1));
            session.commit();
            assertThat(List.of(one.version, two.version)).containsExactly(1, 1);
            assertThat(stored(TREE.version, TREE)).containsExactly(1, 1);
            session.delete(one);
            session.delete(two);
            session.commit();
        });
        assertThat(stored(TREE.id, TREE)).isEmpty();
    }

    @Test
    void theLastVersionIsTheEnd() {
        Small small = new Small();
        small.id = 1;
        small.version = Short.MAX_VALUE;
        inSession(session -> {
            session.add(small);
            session.commit();
            small.number = 7;
            assertThatThrownBy(session::flush).isInstanceOf(DataException.class).hasMessageContainingAll("small.version", "32767");
            assertThat(small.version).isEqualTo(Short.MAX_VALUE);
        });
        assertThat(stored(SMALL.number, SMALL)).containsExactly(0);
    }
}
