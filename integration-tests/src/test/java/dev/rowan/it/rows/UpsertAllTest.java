package dev.rowan.it.rows;

import static dev.rowan.it.rows.BinTable.BIN;
import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.it.rows.TagTable.TAG;
import static dev.rowan.it.rows.Ticket_DrawnTable.DRAWN;
import static dev.rowan.it.rows.Ticket_MadeTable.MADE;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.ForeignKeyException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Upserts of whole rows: what is written, what is kept, and what the objects have then. */
final class UpsertAllTest extends RowsFixture {

    UpsertAllTest(TestDatabase database) {
        super(database);
    }

    private static Parcel parcel(Long id, String code, String content) {
        Parcel parcel = new Parcel(code, content);
        parcel.id = id;
        return parcel;
    }

    private List<Item> items() {
        return given.autocommit().list(select(ITEM).orderBy(ITEM.id.asc()));
    }

    private Parcel stored(String code) {
        return given.autocommit().one(select(PARCEL).where(PARCEL.code.eq(code)));
    }

    @Test
    void insertsWhatIsNewAndWritesWhatIsThere() {
        for (Engine engine : engines()) {
            engine.transaction(tx -> {
                tx.deleteAll(ITEM, tx.list(select(ITEM)));
                tx.insertAll(ITEM, items(3));
                List<Item> changed = List.of(new Item(2, "two", null, 7, null), new Item(9, "nine", 1, 9, "x"), new Item(3, "code 3", 1, 1, "s3cret"));
                assertThat(tx.upsertAll(ITEM, changed)).isEqualTo(changed);
            });
            assertThat(items()).containsExactly(new Item(1, "code 1", 1, 1, "s3cret"), new Item(2, "two", null, 7, null),
                    new Item(3, "code 3", 1, 1, "s3cret"), new Item(9, "nine", 1, 9, "x"));
        }
    }

    @Test
    void isOneBatchAndReadsNothingBackWhereItKnowsAll() {
        given.transaction(tx -> tx.insertAll(ITEM, items(2)));
        statements.clear();
        given.transaction(tx -> tx.upsertAll(ITEM, items(5)));
        assertThat(statements.list()).filteredOn(each -> !each.sql().matches("(?i)begin.*|start.*|commit.*")).singleElement()
                .satisfies(each -> assertThat(each.batchSize()).isEqualTo(5));
        statements.clear();
        given.autocommit().writer().upsert(ITEM, items(1).get(0), List.of());
        assertThat(statements.count()).isEqualTo(1);
    }

    @Test
    void readsKeysBackByTheTargetInOneQuery() {
        given.transaction(tx -> tx.insertAll(PARCEL, parcels(3)));
        statements.clear();
        List<Parcel> mixed = List.of(new Parcel("new a", "a"), new Parcel("code 2", "b"), new Parcel("new b", "c"), new Parcel("code 1", "d"));
        given.transaction(tx -> {
            List<Parcel> written = tx.upsertAll(PARCEL, mixed, PARCEL.code);
            assertThat(written).isEqualTo(mixed);
        });
        assertThat(statements.count("select")).isEqualTo(1);
        for (Parcel parcel : mixed) {
            Parcel stored = stored(parcel.code);
            assertThat(stored.id).isEqualTo(parcel.id);
            assertThat(stored.content).isEqualTo(parcel.content);
            assertThat(stored.version).isEqualTo(parcel.version).isEqualTo(parcel.code.startsWith("new") ? 1 : 2);
        }
        assertThat(mixed).extracting(parcel -> parcel.id).doesNotHaveDuplicates().contains(1L, 2L).doesNotContainNull();
    }

    @Test
    void thousandsGetTheirOwnKeys() {
        for (Engine engine : engines()) {
            engine.transaction(tx -> {
                tx.deleteAll(PARCEL, tx.list(select(PARCEL)));
                tx.insertAll(PARCEL, parcels(2500).subList(500, 1700));
                List<Parcel> all = parcels(2500);
                all.forEach(parcel -> parcel.content = "again");
                tx.upsertAll(PARCEL, all, PARCEL.code);
                assertThat(all).allMatch(parcel -> parcel.version == (Integer.parseInt(parcel.code.substring(5)) > 500
                        && Integer.parseInt(parcel.code.substring(5)) <= 1700 ? 2 : 1));
                for (Parcel stored : tx.list(select(PARCEL))) {
                    Parcel parcel = all.get(Integer.parseInt(stored.code.substring(5)) - 1);
                    assertThat(stored.id).isEqualTo(parcel.id);
                    assertThat(stored.content).isEqualTo("again");
                }
            });
        }
    }

    /** The key of a row is nobody's to change: the object gets the real one. */
    @Test
    void aKeyThatIsSetIsThatOfANewRowOnly() {
        given.transaction(tx -> {
            tx.insertAll(PARCEL, parcels(1));
            Parcel there = tx.upsert(PARCEL, parcel(77L, "code 1", "x"), PARCEL.code);
            assertThat(there.id).isEqualTo(1L);
            Parcel fresh = tx.upsert(PARCEL, parcel(78L, "fresh", "x"), PARCEL.code);
            assertThat(fresh.id).isEqualTo(78L);
            tx.insert(ITEM, new Item(1, "a", 1, 1, null));
            assertThat(tx.upsert(ITEM, new Item(5, "a", 1, 2, null), ITEM.code)).isEqualTo(new Item(1, "a", 1, 2, null));
        });
        assertThat(items()).containsExactly(new Item(1, "a", 1, 2, null));
    }

    @Test
    void ofEqualTargetsTheLaterWins() {
        for (Engine engine : engines()) {
            List<Parcel> twice = List.of(new Parcel("a", "1"), new Parcel("b", "1"), new Parcel("a", "2"), new Parcel("a", "3"));
            engine.transaction(tx -> {
                tx.deleteAll(PARCEL, tx.list(select(PARCEL)));
                tx.upsertAll(PARCEL, twice, PARCEL.code);
                tx.upsertAll(ITEM, List.of(new Item(1, "a", 1, 1, null), new Item(1, "b", 1, 2, null)));
            });
            assertThat(twice).extracting(parcel -> parcel.version).containsExactly(1, 1, 2, 3);
            assertThat(twice.get(3).id).isEqualTo(twice.get(0).id);
            assertThat(stored("a").content).isEqualTo("3");
            assertThat(items()).containsExactly(new Item(1, "b", 1, 2, null));
        }
    }

    @Test
    void keepsWhenARowWasCreatedAndTellsWhenItWasUpdated() {
        Parcel parcel = new Parcel("a", "1");
        given.transaction(tx -> tx.insert(PARCEL, parcel));
        Instant longAgo = Instant.parse("2001-01-01T00:00:00Z");
        given.transaction(tx -> tx.execute(update(PARCEL).set(PARCEL.createdAt, longAgo).set(PARCEL.updatedAt, longAgo).all()));
        Parcel again = new Parcel("a", "2");
        again.updatedAt = longAgo;
        given.transaction(tx -> tx.upsert(PARCEL, again, PARCEL.code));
        assertThat(again.createdAt).isEqualTo(longAgo);
        assertThat(again.updatedAt).isAfter(longAgo).isEqualTo(stored("a").updatedAt);
        assertThat(stored("a").createdAt).isEqualTo(longAgo);
    }

    /** Whatever version the object has: an upsert does not ask what it overwrites. */
    @Test
    void countsTheVersionOfTheRow() {
        Parcel parcel = new Parcel("a", "1");
        given.transaction(tx -> {
            tx.insert(PARCEL, parcel);
            tx.update(PARCEL, parcel);
            tx.update(PARCEL, parcel);
            Parcel other = parcel(parcel.id, "b", "2");
            other.version = 1;
            tx.upsert(PARCEL, other);
            assertThat(other.version).isEqualTo(4);
            tx.update(PARCEL, other);
            assertThat(other.version).isEqualTo(5);
        });
    }

    @Test
    void m10ANullIsWritten() {
        given.transaction(tx -> {
            tx.insert(PARCEL, new Parcel("a", "1"));
            tx.upsert(PARCEL, new Parcel("a", null), PARCEL.code);
        });
        assertThat(stored("a").content).isNull();
    }

    @Test
    void m11NothingNewIsNoError() {
        for (Engine engine : engines()) {
            engine.transaction(tx -> {
                tx.upsertAll(TAG, List.of(new Tag(1, "a"), new Tag(2, "b")));
                tx.upsertAll(TAG, List.of(new Tag(1, "a"), new Tag(3, "c"), new Tag(2, "b")));
                assertThat(tx.upsert(TAG, new Tag(1, "a"))).isEqualTo(new Tag(1, "a"));
                tx.upsertAll(ITEM, items(3));
                tx.upsertAll(ITEM, items(3));
            });
            assertThat(given.autocommit().count(select(TAG))).isEqualTo(3);
            assertThat(items()).isEqualTo(items(3));
        }
    }

    @Test
    void defaultsComputedValuesAndWhatIsWrittenOnce() {
        given.transaction(tx -> {
            Bin bin = tx.upsert(BIN, new Bin(1, 1, null, null, "Ada"), BIN.hall, BIN.place);
            assertThat(bin).extracting(each -> each.color, each -> each.size, each -> each.maker).containsExactly("grey", 5, "Ada");
            tx.upsertAll(BIN, List.of(new Bin(1, 1, "red", 7, "Bob"), new Bin(1, 2, "red", null, "Cy")), BIN.place, BIN.hall);
            Bin again = new Bin(1, 1, null, null, "Dee");
            tx.upsert(BIN, again, BIN.hall, BIN.place);
            assertThat(again).extracting(each -> each.id, each -> each.color, each -> each.size, each -> each.maker)
                    .containsExactly(bin.id, null, 7, "Ada");
        });
    }

    @Test
    void aNullInTheTargetIsAlwaysNew() {
        given.transaction(tx -> {
            List<Parcel> parcels = List.of(new Parcel(null, "1"), new Parcel("a", "2"), new Parcel(null, "3"), new Parcel("a", "4"));
            tx.upsertAll(PARCEL, parcels, PARCEL.code);
            assertThat(parcels).extracting(parcel -> parcel.version).containsExactly(1, 1, 1, 2);
            assertThat(parcels).extracting(parcel -> parcel.id).doesNotContainNull();
            assertThat(tx.count(select(PARCEL))).isEqualTo(3);
        });
    }

    @Test
    void aKeyThatIsNotSetIsGenerated() {
        given.transaction(tx -> {
            List<Parcel> parcels = List.of(new Parcel("a", "1"), parcel(1000L, "b", "2"), new Parcel("c", "3"));
            tx.upsertAll(PARCEL, parcels);
            for (Parcel parcel : parcels) {
                assertThat(tx.one(select(PARCEL.id).from(PARCEL).where(PARCEL.code.eq(parcel.code)))).isEqualTo(parcel.id);
            }
        });
    }

    @Test
    void keysOfSequencesAndOfTheClient() {
        for (Engine engine : engines()) {
            engine.transaction(tx -> {
                Ticket.Drawn drawn = tx.insert(DRAWN, new Ticket.Drawn(null, "a", "1"));
                List<Ticket.Drawn> all = tx.upsertAll(DRAWN, List.of(new Ticket.Drawn(null, "b", "2"), new Ticket.Drawn(null, "a", "3")), DRAWN.code);
                assertThat(all.get(1)).isEqualTo(new Ticket.Drawn(drawn.id(), "a", "3"));
                assertThat(tx.list(select(DRAWN))).containsExactlyInAnyOrderElementsOf(all);
                Ticket.Made made = tx.insert(MADE, new Ticket.Made(null, "a", "1"));
                List<Ticket.Made> both = tx.upsertAll(MADE, List.of(new Ticket.Made(null, "b", "2"), new Ticket.Made(null, "a", "3"),
                        new Ticket.Made(new UUID(1, 2), "c", "4")), MADE.code);
                assertThat(both.get(1)).isEqualTo(new Ticket.Made(made.id(), "a", "3"));
                assertThat(tx.list(select(MADE))).containsExactlyInAnyOrderElementsOf(both);
                tx.rollback();
            });
        }
    }

    @Test
    void aCollisionOnAnotherKeyTellsItsRowAndWritesNothing() {
        given.transaction(tx -> tx.insertAll(PARCEL, parcels(4)));
        for (Engine engine : engines()) {
            Parcel taken = stored("code 4");
            List<Parcel> parcels = List.of(new Parcel("code 1", "x"), new Parcel("n 2", "x"), parcel(taken.id, "n 3", "x"), new Parcel("n 4", "x"));
            UniqueException refused = catchThrowableOfType(UniqueException.class,
                    () -> engine.transaction(tx -> tx.upsertAll(PARCEL, parcels, PARCEL.code)));
            assertThat(refused.row().orElseThrow().first()).as(refused.getMessage()).isEqualTo(3);
            assertThat(parcels).allMatch(parcel -> parcel.version == 0 && parcel.createdAt == null && parcel.updatedAt == null);
            assertThat(parcels).extracting(parcel -> parcel.id).containsExactly(null, null, taken.id, null);
            assertThat(given.autocommit().count(select(PARCEL).where(PARCEL.content.eq("x")))).isZero();
        }
    }

    @Test
    void aRefusedRowAmongThousandsIsTold() {
        for (Engine engine : engines()) {
            List<Item> items = new ArrayList<>(items(2500));
            items.set(1999, new Item(2000, "code 2000", 99, 1, null));
            ForeignKeyException refused = catchThrowableOfType(ForeignKeyException.class,
                    () -> engine.transaction(tx -> tx.upsertAll(ITEM, items)));
            assertThat(refused.row().orElseThrow().toString()).startsWith("row 2000 of 2500: id 2000");
            assertThat(items()).isEmpty();
        }
    }

    @Test
    void aRollbackTakesBackWhatTheObjectsGot() {
        Parcel parcel = new Parcel("a", "1");
        given.transaction(tx -> tx.insert(PARCEL, parcel));
        given.transaction(tx -> {
            parcel.content = "2";
            tx.upsert(PARCEL, parcel, PARCEL.code);
            assertThat(parcel.version).isEqualTo(2);
            tx.rollback();
        });
        assertThat(parcel.version).isEqualTo(1);
        given.transaction(tx -> tx.update(PARCEL, parcel));
        assertThat(stored("a").version).isEqualTo(2);
    }

    /** Equal for the database, though not in Java. */
    @Test
    void aRowOfAnotherCase() {
        Assumptions.assumeTrue(database.kind() == DatabaseKind.MYSQL || database.kind() == DatabaseKind.MARIADB);
        for (Engine engine : engines()) {
            engine.transaction(tx -> {
                tx.insertAll(PARCEL, parcels(2));
                List<Parcel> parcels = List.of(new Parcel("CODE 1", "x"), new Parcel("Code 1", "y"), new Parcel("code 2", "z"));
                tx.upsertAll(PARCEL, parcels, PARCEL.code);
                assertThat(parcels.get(0).id).isEqualTo(parcels.get(1).id);
                assertThat(tx.list(select(PARCEL.content).from(PARCEL).orderBy(PARCEL.id.asc()))).containsExactly("y", "z");
                tx.rollback();
            });
        }
    }

    /** To MySQL's readers without locks the row is not there, and nothing of it changes. */
    @Test
    void aRowThatCameAfterTheTransactionHadBegun() {
        Assumptions.assumeTrue(database.kind() != DatabaseKind.SQLITE);
        given.transaction(tx -> {
            assertThat(tx.list(select(BIN))).isEmpty();
            Bin other = own.transactionResult(tx2 -> tx2.insert(BIN, new Bin(1, 1, "red", 7, "Ada")));
            Bin same = tx.upsert(BIN, new Bin(1, 1, "red", 7, "Ada"), BIN.hall, BIN.place);
            assertThat(same.id).isEqualTo(other.id);
        });
    }

    @Test
    void m4NoRowsAreNoStatements() {
        given.transaction(tx -> {
            assertThat(tx.upsertAll(PARCEL, List.of(), PARCEL.code)).isEmpty();
            assertThat(tx.insertAll(PARCEL, List.of())).isEmpty();
            assertThat(tx.updateAll(PARCEL, List.of())).isEmpty();
            assertThat(tx.deleteAll(PARCEL, List.of())).isZero();
        });
        given.autocommit().writer().upsertAll(ITEM, List.of(), List.of());
        given.autocommit().writer().insertAll(ITEM, List.of());
        given.autocommit().writer().updateAll(ITEM, List.of());
        given.autocommit().writer().deleteAll(ITEM, List.of());
        assertThat(statements.sql()).isEmpty();
        assertThat(statements.connectionCalls()).isEmpty();
    }

    @Test
    void onlyKeysAreTargets() {
        given.transaction(tx -> {
            assertThatThrownBy(() -> tx.upsert(PARCEL, new Parcel("a", "b"), PARCEL.content)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("its keys are (id), (code)");
            tx.insert(PARCEL, new Parcel("a", "b"));
        });
    }
}
