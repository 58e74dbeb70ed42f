package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several values side by side: S4, DC-34, M14. */
@OnDatabases
final class TupleTest {

    private final Items items;

    TupleTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void rows() {
        items.are(pair(1, 2, "z1"), pair(2, 3, "z2"), pair(3, 4, "z3"), pair(4, 5, "z4"));
    }

    @AfterEach
    void close() {
        items.close();
    }

    /** The first value is the id. */
    private static Item pair(int id, Integer second, String third) {
        return new Item(id, null, null, second, null, null, null, null, null, third, null, null, null, null, null, null);
    }

    private List<Integer> among(List<Row2<Integer, Integer>> rows) {
        return items.ids(row(ITEM.id, ITEM.number).in(rows));
    }

    @Test
    void areInListsOfRows() {
        assertThat(among(List.of(row(2, 3), row(3, 4), row(4, 5)))).containsExactly(2, 3, 4);
        assertThat(items.ids(row(ITEM.id, ITEM.name).in(row(2, "z2"), row(3, "z3"), row(4, "z4")))).containsExactly(2, 3, 4);
        assertThat(items.ids(row(ITEM.id, ITEM.name).in(row(2, "z3"), row(3, "z3")))).containsExactly(3);
        assertThat(items.ids(row(ITEM.id, ITEM.number, ITEM.name).in(row(2, 3, "z2"), row(3, 4, "z4")))).containsExactly(2);
        assertThat(items.ids(row(ITEM.id, ITEM.name).notIn(row(2, "z2"), row(3, "z4")))).containsExactly(1, 3, 4);
    }

    @Test
    void anEmptyListHoldsNoRow() {
        for (int again = 0; again < 2; again++) {
            assertThat(among(List.of())).isEmpty();
            assertThat(among(List.of(row(2, 3), row(3, 4), row(4, 5)))).containsExactly(2, 3, 4);
            assertThat(items.ids(row(ITEM.id, ITEM.number).notIn(List.of()))).containsExactly(1, 2, 3, 4);
        }
    }

    @Test
    void ofEveryKind() {
        LocalDate day = LocalDate.of(2025, 10, 1);
        LocalTime hour = LocalTime.of(8, 30, 0, 5_000);
        LocalDateTime moment = day.atTime(hour);
        UUID code = UUID.fromString("018f5ba0-0000-7000-8000-000000000001");
        items.are(new Item(1, (byte) 1, (short) 2, 3, 4L, new BigDecimal("9.90"), null, 0.5, null, "n", null, true, day, hour, moment, code));
        assertThat(items.ids(row(ITEM.price, ITEM.day, ITEM.hour).in(row(new BigDecimal("9.9"), day, hour)))).containsExactly(1);
        assertThat(items.ids(row(ITEM.moment, ITEM.code, ITEM.open).in(row(moment, code, true), row(moment, code, false)))).containsExactly(1);
        assertThat(items.ids(row(ITEM.price, ITEM.code).in(row(new BigDecimal("10.9"), code)))).isEmpty();
        assertThat(items.ids(row(ITEM.tiny, ITEM.small, ITEM.large, ITEM.ratio).eq(row((byte) 1, (short) 2, 4L, 0.5)))).containsExactly(1);
        assertThat(items.ids(row(ITEM.id, ITEM.tiny, ITEM.small, ITEM.number, ITEM.large, ITEM.price, ITEM.name, ITEM.day)
                .in(row(1, (byte) 1, (short) 2, 3, 4L, new BigDecimal("9.9"), "n", day)))).containsExactly(1);
    }

    @Test
    void nullInARowIsNull() {
        items.are(pair(1, null, "localhost"), pair(2, 80, "localhost"), pair(3, null, "127.0.0.1"), pair(4, null, "other"), pair(5, 80, null));
        List<Row2<String, Integer>> unwanted = List.of(row("localhost", null), row("127.0.0.1", null));
        assertThat(items.ids(row(ITEM.name, ITEM.number).in(unwanted))).containsExactly(1, 3);
        assertThat(items.ids(row(ITEM.name, ITEM.number).notIn(unwanted))).containsExactly(2, 4, 5);
        List<Row2<String, Integer>> mixed = List.of(row("localhost", null), row("localhost", 80), row("x", 1), new Row2<>(null, 80));
        assertThat(items.ids(row(ITEM.name, ITEM.number).in(mixed))).containsExactly(1, 2, 5);
        assertThat(items.ids(row(ITEM.name, ITEM.number).notIn(mixed))).containsExactly(3, 4);
        assertThat(items.ids(row(ITEM.name, ITEM.number, ITEM.id).in(List.of(new Row3<>(null, null, 4), new Row3<>(null, 80, 5)))))
                .containsExactly(5);
    }

    @Test
    void ofNullItIsUnknown() {
        items.are(pair(1, null, null), pair(2, 80, null), pair(3, 80, "x"), pair(4, null, "other"));
        assertThat(items.ids(row(ITEM.number, ITEM.name).in(List.of(row(80, "x"))).isNull())).containsExactly(1, 2);
        assertThat(items.ids(row(ITEM.number, ITEM.name).notIn(row(80, "x"), row(80, "y")).isNull())).containsExactly(1, 2);
        assertThat(items.ids(row(ITEM.number, ITEM.name).eq(row(80, "x")).isNull())).containsExactly(1, 2);
    }

    @Test
    void areEqualWhenEachValueIs() {
        assertThat(items.ids(row(ITEM.id, ITEM.name).eq(row(2, "z2")))).containsExactly(2);
        assertThat(items.ids(row(ITEM.id, ITEM.name).ne(row(2, "z3")))).containsExactly(1, 2, 3, 4);
        assertThat(items.ids(row(ITEM.id, ITEM.name).ne(row(2, "z2")))).containsExactly(1, 3, 4);
        assertThat(items.ids(row(ITEM.id, ITEM.number).eq(row(ITEM.number, ITEM.id)))).isEmpty();
        assertThat(items.ids(row(ITEM.id, ITEM.number).ne(row(ITEM.number, ITEM.id)))).containsExactly(1, 2, 3, 4);
        assertThatThrownBy(() -> row(ITEM.id, ITEM.name).eq(new Row2<>(1, null)))
                .isInstanceOf(NullPointerException.class).hasMessageContaining("isNull()");
    }

    @Test
    void areInAQuerysRows() {
        assertThat(items.ids(row(ITEM.id, ITEM.name).in(select(ITEM.id, ITEM.name).where(ITEM.number.gt(3))))).containsExactly(3, 4);
        assertThat(items.ids(row(ITEM.id, ITEM.name).notIn(select(ITEM.id, ITEM.name).where(ITEM.number.gt(3))))).containsExactly(1, 2);
        assertThatThrownBy(() -> row(ITEM.id, ITEM.name).in(select(Row2::new, ITEM.id, select2())))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("2 values").hasMessageContaining("3 columns");
    }

    /** Two columns as one thing. */
    private static dev.rowan.sql.Selectable<String> select2() {
        return dev.rowan.sql.Sql.nested((String name, Integer number) -> name, ITEM.name, ITEM.number);
    }

    @Test
    void listsOfAnySize() {
        List<Row2<Integer, Integer>> many = new ArrayList<>(IntStream.range(100, 3_000).mapToObj(i -> row(i, i)).toList());
        many.add(row(4, 5));
        assertThat(among(many)).containsExactly(4);
        assertThat(items.ids(row(ITEM.id, ITEM.number).notIn(many))).containsExactly(1, 2, 3);
    }
}
