package dev.rowan.it.rows;

import static dev.rowan.it.rows.BinTable.BIN;
import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.EntityState;
import dev.rowan.session.SessionFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Upserts of repositories and sessions. */
final class UpsertSessionTest extends RowsFixture {

    private final SessionFactory sessions = SessionFactory.of(given);
    private final ParcelRepository parcels = new ParcelRepository(sessions);

    UpsertSessionTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aRepositoryWritesByKeyAndByUniqueColumns() {
        Parcel first = parcels.add(new Parcel("a", "1"));
        Parcel byCode = parcels.upsert(new Parcel("a", "2"), PARCEL.code);
        assertThat(byCode.id).isEqualTo(first.id);
        byCode.content = "3";
        assertThat(parcels.upsert(byCode)).isSameAs(byCode);
        assertThat(byCode.version).isEqualTo(3);
        assertThat(parcels.upsertAll(List.of(new Parcel("b", "4"), new Parcel("a", "5")), PARCEL.code)).extracting(each -> each.id)
                .containsExactly(parcels.getByCode("b").orElseThrow().id, first.id);
        assertThat(parcels.upsertAll(List.of(new Parcel("c", "6")))).singleElement().satisfies(each -> assertThat(each.id).isNotNull());
        Bin bin = new BinRepository(sessions).upsert(new Bin(1, 2, "red", 3, "x"), BIN.hall, BIN.place);
        assertThat(new BinRepository(sessions).upsert(new Bin(1, 2, "blue", 4, "y"), BIN.hall, BIN.place).id).isEqualTo(bin.id);
    }

    @Test
    void anObjectThatASessionHoldsForTheRowIsReadAnew() {
        parcels.add(new Parcel("a", "1"));
        sessions.transaction(session -> {
            Parcel held = session.one(select(PARCEL));
            held.placeId = 1;
            Parcel given = new Parcel("a", "2");
            given.placeId = 1;
            assertThat(session.upsert(PARCEL, given, PARCEL.code)).isSameAs(held);
            assertThat(held).extracting(each -> each.content, each -> each.version).containsExactly("2", 3);
            assertThat(session.isDirty(held)).isFalse();
            assertThat(session.state(given)).isEqualTo(EntityState.DETACHED);
            held.content = "3";
            assertThat(session.upsert(PARCEL, held)).isSameAs(held);
            assertThat(held.version).isEqualTo(4);
        });
        assertThat(parcels.list()).singleElement().satisfies(each -> assertThat(each.content).isEqualTo("3"));
    }

    @Test
    void aSessionWritesWhatItDoesNotHold() {
        sessions.transaction(session -> {
            List<Parcel> given = List.of(new Parcel("a", "1"), new Parcel("b", "2"));
            assertThat(session.upsertAll(PARCEL, given, PARCEL.code)).isEqualTo(given);
            assertThat(given).allMatch(each -> each.id != null && session.state(each) == EntityState.DETACHED);
            Item held = session.add(new Item(1, "x", 1, 1, null));
            assertThat(session.upsert(ITEM, new Item(1, "y", 1, 2, null))).isEqualTo(new Item(1, "y", 1, 2, null)).isNotSameAs(held);
            assertThat(session.get(ITEM, 1)).contains(new Item(1, "y", 1, 2, null));
        });
        assertThat(parcels.count()).isEqualTo(2);
        assertThat(new ItemRepository(sessions).list()).containsExactly(new Item(1, "y", 1, 2, null));
    }

    @Test
    void anErrorLeavesTheObjectsAndTheRows() {
        parcels.addAll(List.of(new Parcel("a", "1"), new Parcel("b", "1")));
        Parcel b = parcels.getByCode("b").orElseThrow();
        List<Parcel> given = List.of(new Parcel("a", "2"), new Parcel("c", "2"));
        given.get(1).id = b.id;
        assertThatThrownBy(() -> parcels.upsertAll(given, PARCEL.code)).isInstanceOf(UniqueException.class).hasMessageContaining("[row 2 of 2: ");
        assertThat(given).extracting(each -> each.id).containsExactly(null, b.id);
        assertThat(parcels.list(PARCEL.content.eq("2"))).isEmpty();
    }
}
