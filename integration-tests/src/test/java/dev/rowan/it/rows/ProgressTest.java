package dev.rowan.it.rows;

import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.rowan.ForeignKeyException;
import dev.rowan.TransactionStateException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Engine;
import dev.rowan.engine.Progress;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a call has come, and rows that are not in memory together. */
final class ProgressTest extends RowsFixture {

    private final List<String> told = new ArrayList<>();
    private final Progress tell = (rows, total) -> told.add(rows + "/" + total);

    ProgressTest(TestDatabase database) {
        super(database);
    }

    private List<String> told() {
        List<String> all = List.copyOf(told);
        told.clear();
        return all;
    }

    @Test
    void isToldAfterEachBatch() {
        own.transaction(tx -> {
            tx.insertAll(ITEM, items(2500), tell);
            assertThat(told()).containsExactly("1000/2500", "2000/2500", "2500/2500");
            tx.updateAll(ITEM, items(2001), tell);
            assertThat(told()).containsExactly("1000/2001", "2000/2001", "2001/2001");
            tx.upsertAll(ITEM, items(1500), tell, ITEM.code);
            assertThat(told()).containsExactly("1000/1500", "1500/1500");
            tx.deleteAll(ITEM, items(1000), tell);
            assertThat(told()).containsExactly("1000/1000");
            tx.insertAll(ITEM, items(3).stream(), tell);
            assertThat(told()).containsExactly("3/-1");
            tx.insertAll(ITEM, List.of(), tell);
            tx.insertAll(ITEM, Stream.of(), tell);
            assertThat(told()).isEmpty();
        });
    }

    @Test
    void whatItThrowsEndsTheCall() {
        List<Parcel> parcels = parcels(2500);
        Progress stop = (rows, total) -> {
            if (rows == 2000) {
                throw new IllegalStateException("enough");
            }
        };
        assertThatThrownBy(() -> own.autocommit().writer().telling(stop).insertAll(PARCEL, parcels)).hasMessage("enough");
        assertThatThrownBy(() -> own.autocommit().writer().telling(stop).upsertAll(PARCEL, parcels, List.of(PARCEL.code))).hasMessage("enough");
        assertThat(parcels).allMatch(parcel -> parcel.id == null && parcel.version == 0 && parcel.createdAt == null);
        assertThat(given.autocommit().count(select(PARCEL))).isZero();
        given.transaction(tx -> {
            assertThatThrownBy(() -> tx.insertAll(PARCEL, parcels.subList(0, 2), (rows, total) -> {
                throw new IllegalStateException("enough");
            })).hasMessage("enough");
            assertThatThrownBy(tx::commit).isInstanceOf(TransactionStateException.class);
            tx.rollback();
        });
        Parcel one = own.transactionResult(tx -> tx.insert(PARCEL, new Parcel("a", "1")));
        one.content = "2";
        assertThatThrownBy(() -> own.autocommit().writer().telling((rows, total) -> {
            throw new IllegalStateException("enough");
        }).updateAll(PARCEL, List.of(one))).hasMessage("enough");
        assertThat(one.version).isEqualTo(1);
        assertThat(given.autocommit().one(select(PARCEL.content).from(PARCEL))).isEqualTo("1");
    }

    @Test
    void rowsOfAStreamAndOfAnIterator() {
        own.transaction(tx -> {
            assertThat(tx.insertAll(ITEM, items(2500).stream())).isEqualTo(2500);
            Iterator<Parcel> parcels = parcels(3).iterator();
            assertThat(tx.insertAll(PARCEL, parcels)).isEqualTo(3);
            assertThat(tx.insertAll(PARCEL, parcels)).isZero();
        });
        assertThat(given.autocommit().list(select(ITEM).orderBy(ITEM.id.asc()))).isEqualTo(items(2500));
        assertThat(given.autocommit().list(select(PARCEL))).hasSize(3).allMatch(parcel -> parcel.version == 1 && parcel.createdAt != null);
    }

    @Test
    void aRefusedRowOfAStream() {
        List<Item> items = items(2500);
        items.set(2099, new Item(2100, "code 2100", 99, 1, null));
        ForeignKeyException refused = catchThrowableOfType(ForeignKeyException.class,
                () -> own.transaction(tx -> tx.insertAll(ITEM, items.stream())));
        assertThat(refused.row().orElseThrow().toString()).startsWith("row 2100: id 2100");
        List<Parcel> parcels = parcels(3);
        parcels.get(2).code = "code 1";
        assertThat(catchThrowableOfType(UniqueException.class, () -> own.transaction(tx -> tx.insertAll(PARCEL, parcels.iterator()))))
                .isNotNull();
        assertThat(parcels).allMatch(parcel -> parcel.id == null && parcel.version == 0);
        assertThatThrownBy(() -> own.transaction(tx -> tx.insertAll(ITEM, items(2500).stream().peek(item -> {
            if (item.id() == 1500) {
                throw new IllegalStateException("no more");
            }
        })))).hasMessage("no more");
        assertThat(given.autocommit().count(select(ITEM))).isZero();
    }

    /** Rows read and written on one connection would disturb one another. */
    @Test
    void aStreamOfTheTransactionItselfIsRefused() {
        own.transaction(tx -> {
            tx.insertAll(ITEM, items(1500));
            try (Stream<Item> read = tx.stream(select(ITEM))) {
                assertThatThrownBy(() -> tx.insertAll(ITEM, read.map(item -> new Item(item.id() + 2000, "x" + item.id(), 1, 1, null))))
                        .isInstanceOf(TransactionStateException.class).hasMessageContaining("stream is open");
            }
        });
    }

    @Test
    void moreRowsThanTheHeapHolds(@TempDir Path directory) throws IOException {
        Assumptions.assumeTrue(database.kind() == DatabaseKind.H2);
        String url = "h2:file:" + directory.resolve("places");
        try (Engine engine = Engine.create(url)) {
            METADATA.createAll(engine);
        }
        assertThat(SmallHeap.run("stream", 400_000, url)).containsExactly("400000", "400000");
        assertThat(SmallHeap.run("list", 1_000_000, url)).noneMatch("1000000"::equals);
    }
}
