package dev.rowan.it.rows;

import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.it.rows.PlaceTable.PLACE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.CheckException;
import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.FailedRow;
import dev.rowan.ForeignKeyException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A row among many that the database refuses: the error says which, nothing is stored, and objects are as they were. */
final class RefusedRowTest extends RowsFixture {

    private static final List<Integer> SIZES = List.of(3, 2500);

    RefusedRowTest(TestDatabase database) {
        super(database);
    }

    private static List<Integer> places(int size) {
        return List.of(1, size / 2 + 1, size);
    }

    /** Thousands of rows one by one take their time where they go to a server. */
    private List<Integer> sizes(Engine engine) {
        return engine == own ? SIZES : List.of(3);
    }

    /** Items of which one is another. */
    private static List<Item> items(int size, int place, UnaryOperator<Item> bad) {
        List<Item> items = items(size);
        items.set(place - 1, bad.apply(items.get(place - 1)));
        return items;
    }

    private <X extends DatabaseException> X refused(Class<X> type, Engine engine, List<Item> items) {
        return catchThrowableOfType(type, () -> engine.transaction(tx -> tx.insertAll(ITEM, items)));
    }

    private void verify(DatabaseException refused, int place, int size) {
        FailedRow row = refused.row().orElseThrow();
        assertThat(row).as(refused.getMessage()).extracting(FailedRow::first, FailedRow::last, FailedRow::total)
                .containsExactly(place, place, size);
        assertThat(refused).hasMessageContaining("[row " + place + " of " + size + ": ").hasMessageNotContaining("s3cret");
    }

    private void verifyNothingStored() {
        assertThat(given.autocommit().count(select(ITEM).where(ITEM.id.gt(0)))).isZero();
    }

    @Test
    void ofAKeyThatIsTaken() {
        given.transaction(tx -> tx.insert(ITEM, new Item(-1, "old", 1, 1, null)));
        for (Engine engine : engines()) {
            for (int size : sizes(engine)) {
                for (int place : places(size)) {
                    List<Item> items = items(size, place, item -> new Item(-1, item.code(), 1, 1, "s3cret"));
                    UniqueException refused = refused(UniqueException.class, engine, items);
                    verify(refused, place, size);
                    assertThat(refused).hasMessageContaining("id -1, code 'code " + place + "', place_id 1, pieces 1, secret ***");
                    verifyNothingStored();
                }
            }
        }
    }

    @Test
    void ofAUniqueValueThatIsTaken() {
        given.transaction(tx -> tx.insert(ITEM, new Item(-1, "old", 1, 1, null)));
        for (Engine engine : engines()) {
            for (int size : sizes(engine)) {
                for (int place : places(size)) {
                    UniqueException refused = refused(UniqueException.class, engine,
                            items(size, place, item -> new Item(item.id(), "old", 1, 1, "s3cret")));
                    verify(refused, place, size);
                    assertThat(refused.constraint()).isEqualToIgnoringCase(database.kind() == DatabaseKind.SQLITE ? "item.code" : "uq_item_code");
                    verifyNothingStored();
                }
            }
        }
    }

    @Test
    void ofAForeignKeyWithoutARow() {
        for (Engine engine : engines()) {
            for (int size : sizes(engine)) {
                for (int place : places(size)) {
                    ForeignKeyException refused = refused(ForeignKeyException.class, engine,
                            items(size, place, item -> new Item(item.id(), item.code(), 99, 1, "s3cret")));
                    verify(refused, place, size);
                    verifyNothingStored();
                }
            }
        }
    }

    @Test
    void ofACheck() {
        for (Engine engine : engines()) {
            for (int place : places(3)) {
                CheckException refused = refused(CheckException.class, engine,
                        items(3, place, item -> new Item(item.id(), item.code(), 1, -1, "s3cret")));
                verify(refused, place, 3);
                assertThat(refused.constraint()).isEqualToIgnoringCase("ck_item_pieces");
            }
        }
    }

    @Test
    void thatRowanRefusesItself() {
        for (Engine engine : engines()) {
            List<Item> items = items(3, 2, item -> new Item(item.id(), "x".repeat(41), 1, 1, "s3cret"));
            DataException refused = catchThrowableOfType(DataException.class, () -> engine.transaction(tx -> tx.insertAll(ITEM, items)));
            assertThat(refused.row().orElseThrow()).hasToString("row 2 of 3");
            assertThat(refused).hasMessageContaining("item.code").hasMessageEndingWith("[row 2 of 3]");
            verifyNothingStored();
        }
    }

    /** The same value twice: PostgreSQL's server tells the value only, and the driver has made one statement of both. */
    @Test
    void ofTheSameValueTwice() {
        for (Engine engine : engines()) {
            List<Item> items = items(5);
            items.set(3, new Item(4, "code 2", 1, 1, "s3cret"));
            UniqueException refused = refused(UniqueException.class, engine, items);
            if (engine == own && database.kind() == DatabaseKind.POSTGRESQL) {
                assertThat(refused.row().orElseThrow()).hasToString("one of the rows 2 to 4 of 5");
            } else {
                verify(refused, 4, 5);
            }
        }
    }

    @Test
    void showsNoValuesWhereTheyAreHidden() {
        try (Engine hiding = Engine.builder(database.url()).hideParameters(true).build()) {
            List<Item> items = items(3, 2, item -> new Item(item.id(), item.code(), 99, 1, "s3cret"));
            ForeignKeyException refused = refused(ForeignKeyException.class, hiding, items);
            assertThat(refused.row().orElseThrow()).hasToString("row 2 of 3");
            assertThat(refused).hasMessageContaining("[row 2 of 3]").hasMessageNotContaining("code 2");
        }
    }

    @Test
    void isNoneWhenItIsNoMatterOfRows() {
        given.transaction(tx -> {
            DatabaseException refused = catchThrowableOfType(DatabaseException.class, () -> tx.insert(ITEM, new Item(1, "a", 99, 1, null)));
            assertThat(refused.row()).isEmpty();
            assertThat(refused).hasMessageNotContaining("[row");
            tx.rollback();
        });
    }

    @Test
    void leavesTheObjectsAsTheyWere() {
        given.transaction(tx -> tx.insert(PARCEL, new Parcel("old", null)));
        for (Engine engine : engines()) {
            for (int size : sizes(engine)) {
                for (int place : places(size)) {
                    List<Parcel> parcels = parcels(size);
                    parcels.get(place - 1).code = "old";
                    UniqueException refused = catchThrowableOfType(UniqueException.class,
                            () -> engine.transaction(tx -> tx.insertAll(PARCEL, parcels)));
                    verify(refused, place, size);
                    assertThat(parcels).allMatch(parcel -> parcel.id == null && parcel.version == 0
                            && parcel.createdAt == null && parcel.updatedAt == null);
                    assertThat(given.autocommit().count(select(PARCEL))).isEqualTo(1);
                }
            }
        }
    }

    /** Outside of a transaction the call is one. */
    @Test
    void ofACallOnItsOwn() {
        for (Engine engine : engines()) {
            List<Item> items = items(2500, 2400, item -> new Item(item.id(), item.code(), 99, 1, "s3cret"));
            ForeignKeyException refused = catchThrowableOfType(ForeignKeyException.class,
                    () -> engine.autocommit().writer().insertAll(ITEM, items));
            verify(refused, 2400, 2500);
            verifyNothingStored();
        }
    }

    @Test
    void spoilsTheTransaction() {
        given.transaction(tx -> {
            refusedIn(() -> tx.insertAll(ITEM, items(3, 2, item -> new Item(item.id(), item.code(), 99, 1, null))));
            assertThat(catchThrowableOfType(TransactionStateException.class, tx::commit)).isNotNull();
            tx.rollback();
        });
        verifyNothingStored();
        given.transaction(tx -> {
            tx.insert(ITEM, new Item(1, "code 1", 1, 1, null));
            refusedIn(() -> tx.savepoint(() ->
                    tx.insertAll(ITEM, items(3, 2, item -> new Item(2, "x", 99, 1, null)).subList(1, 3))));
        });
        assertThat(given.autocommit().list(select(ITEM.id).from(ITEM))).containsExactly(1);
    }

    private static void refusedIn(org.assertj.core.api.ThrowableAssert.ThrowingCallable body) {
        assertThat(catchThrowableOfType(ForeignKeyException.class, body)).isNotNull();
    }

    // Updates and deletes

    @Test
    void ofAnUpdate() {
        List<Item> stored = new ArrayList<>(items(2500));
        given.transaction(tx -> {
            tx.insert(ITEM, new Item(-1, "old", 1, 1, null));
            tx.insertAll(ITEM, stored);
        });
        for (Engine engine : engines()) {
            for (int size : sizes(engine)) {
                for (int place : places(size)) {
                    List<Item> changed = new ArrayList<>();
                    for (Item item : stored.subList(0, size)) {
                        changed.add(new Item(item.id(), item.id() == place ? "old" : "new " + item.id(), 1, 2, "s3cret"));
                    }
                    UniqueException refused = catchThrowableOfType(UniqueException.class,
                            () -> engine.transaction(tx -> tx.updateAll(ITEM, changed)));
                    verify(refused, place, size);
                    assertThat(given.autocommit().count(select(ITEM).where(ITEM.pieces.eq(2)))).isZero();
                }
            }
        }
    }

    @Test
    void ofAnUpdateOfRowsWithVersions() {
        List<Parcel> parcels = parcels(5);
        given.transaction(tx -> {
            tx.insert(PARCEL, new Parcel("old", null));
            tx.insertAll(PARCEL, parcels);
        });
        for (Engine engine : engines()) {
            parcels.forEach(parcel -> parcel.content = "new");
            parcels.get(3).code = "old";
            UniqueException refused = catchThrowableOfType(UniqueException.class,
                    () -> engine.transaction(tx -> tx.updateAll(PARCEL, parcels)));
            verify(refused, 4, 5);
            assertThat(parcels).allMatch(parcel -> parcel.version == 1);
            assertThat(given.autocommit().count(select(PARCEL).where(PARCEL.content.eq("new")))).isZero();
        }
    }

    @Test
    void ofADelete() {
        given.transaction(tx -> {
            List<Place> places = List.of(new Place(2, "b"), new Place(3, "c"), new Place(4, "d"));
            tx.insertAll(PLACE, places);
            tx.insert(ITEM, new Item(1, "a", 3, 1, null));
        });
        for (Engine engine : engines()) {
            List<Place> places = engine.autocommit().list(select(PLACE).where(PLACE.id.gt(1)).orderBy(PLACE.id.asc()));
            ForeignKeyException refused = catchThrowableOfType(ForeignKeyException.class,
                    () -> engine.transaction(tx -> tx.deleteAll(PLACE, places)));
            verify(refused, 2, 3);
            assertThat(given.autocommit().count(select(PLACE))).isEqualTo(4);
        }
    }
}
