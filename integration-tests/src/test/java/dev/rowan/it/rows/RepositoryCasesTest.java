package dev.rowan.it.rows;

import static dev.rowan.it.rows.Counted_IntBoxTable.INT_BOX;
import static dev.rowan.it.rows.Counted_IntOneTable.INT_ONE;
import static dev.rowan.it.rows.Counted_LongBoxTable.LONG_BOX;
import static dev.rowan.it.rows.Counted_LongOneTable.LONG_ONE;
import static dev.rowan.it.rows.Counted_ShortBoxTable.SHORT_BOX;
import static dev.rowan.it.rows.Counted_ShortOneTable.SHORT_ONE;
import static dev.rowan.it.rows.Counted_TimeOneTable.TIME_ONE;
import static dev.rowan.it.rows.ItemTable.ITEM;
import static dev.rowan.it.rows.ParcelTable.PARCEL;
import static dev.rowan.it.rows.TagTable.TAG;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.StaleRowException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import dev.rowan.sql.KeyedTable;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What repositories of other libraries do; the numbers in the names of tests are those of the list the cases come from. */
final class RepositoryCasesTest extends RowsFixture {

    private final SessionFactory sessions = SessionFactory.of(given);

    RepositoryCasesTest(TestDatabase database) {
        super(database);
    }

    @BeforeEach
    void countedTables() {
        MetaData.of(LONG_BOX, LONG_ONE, INT_BOX, INT_ONE, SHORT_BOX, SHORT_ONE, TIME_ONE).createAll(given);
    }

    private <E> void counts(KeyedTable<E, ?> table, E unset, Function<E, ? extends Number> version) {
        given.transaction(tx -> {
            E first = tx.insert(table, unset);
            assertThat(first).isNotSameAs(unset);
            assertThat(version.apply(first).intValue()).isEqualTo(1);
            E second = tx.update(table, first);
            assertThat(second).isNotSameAs(first);
            assertThat(version.apply(second).intValue()).isEqualTo(2);
            assertThat(tx.updateAll(table, List.of(second))).singleElement()
                    .satisfies(third -> assertThat(version.apply(third).intValue()).isEqualTo(3));
            E fourth = tx.upsert(table, unset);
            assertThat(version.apply(fourth).intValue()).isEqualTo(4);
            assertThat(tx.list(select(table))).containsExactly(fourth);
        });
    }

    @Test
    void m8VersionsOfEachTypeBeginWithOneAndRecordsComeBackAsNewInstances() {
        counts(LONG_BOX, new Counted.LongBox(1, "a", null), Counted.LongBox::version);
        counts(LONG_ONE, new Counted.LongOne(1, "a", 0), Counted.LongOne::version);
        counts(INT_BOX, new Counted.IntBox(1, "a", null), Counted.IntBox::version);
        counts(INT_ONE, new Counted.IntOne(1, "a", 0), Counted.IntOne::version);
        counts(SHORT_BOX, new Counted.ShortBox(1, "a", null), Counted.ShortBox::version);
        counts(SHORT_ONE, new Counted.ShortOne(1, "a", (short) 0), Counted.ShortOne::version);
    }

    @Test
    void aVersionThatIsATimeIsThatOfTheUpsert() {
        given.transaction(tx -> {
            Instant before = Instant.parse("2001-01-01T00:00:00Z");
            tx.insert(TIME_ONE, new Counted.TimeOne(1, "a", before));
            Counted.TimeOne written = tx.upsert(TIME_ONE, new Counted.TimeOne(1, "b", before));
            assertThat(written.version()).isAfter(before);
            assertThat(tx.list(select(TIME_ONE))).containsExactly(written);
        });
    }

    @Test
    void m9AnUpdateOfARowThatIsNotThereIsStale() {
        ItemRepository items = new ItemRepository(sessions);
        Item nowhere = new Item(7, "a", 1, 1, null);
        assertThatThrownBy(() -> items.update(nowhere)).isInstanceOf(StaleRowException.class).hasMessageContainingAll("item", "key 7");
        assertThatThrownBy(() -> items.updateAll(List.of(nowhere))).isInstanceOf(StaleRowException.class);
        given.transaction(tx -> {
            assertThatThrownBy(() -> tx.update(ITEM, nowhere)).isInstanceOf(StaleRowException.class);
            tx.rollback();
        });
        sessions.transaction(session -> assertThatThrownBy(() -> new ItemRepository(session).update(nowhere)).isInstanceOf(StaleRowException.class));
        Parcel parcel = new Parcel("a", "1");
        parcel.id = 9L;
        parcel.version = 1;
        assertThatThrownBy(() -> new ParcelRepository(sessions).update(parcel)).isInstanceOf(StaleRowException.class);
        assertThat(parcel.version).isEqualTo(1);
        assertThat(items.list()).isEmpty();
        assertThat(given.autocommit().count(select(PARCEL))).isZero();
    }

    @Test
    void m12KeysOfSeveralColumns() {
        TagRepository tags = new TagRepository(sessions);
        tags.addAll(List.of(new Tag(2, "a"), new Tag(1, "b"), new Tag(1, "a"), new Tag(3, "c")));
        assertThat(given.autocommit().list(select(TAG).orderBy(TAG.right.desc(), TAG.left.asc())))
                .containsExactly(new Tag(3, "c"), new Tag(1, "b"), new Tag(1, "a"), new Tag(2, "a"));
        assertThat(given.autocommit().list(select(TAG.right).from(TAG).where(TAG.left.eq(1)).orderBy(TAG.right.asc()))).containsExactly("a", "b");
        assertThat(tags.exists(new TagKey(1, "b"))).isTrue();
        assertThat(tags.exists(new TagKey(2, "b"))).isFalse();
        assertThat(tags.get(new TagKey(3, "c"))).contains(new Tag(3, "c"));
        tags.deleteAll(List.of(new Tag(1, "a"), new Tag(2, "a"), new Tag(9, "z")));
        assertThat(tags.list()).containsExactlyInAnyOrder(new Tag(1, "b"), new Tag(3, "c"));
        assertThat(tags.deleteById(new TagKey(3, "c"))).isTrue();
        assertThat(tags.list()).containsExactly(new Tag(1, "b"));
    }
}
