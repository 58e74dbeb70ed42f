package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.lead;
import static dev.rowan.sql.Sql.nthValue;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.unboundedFollowing;
import static dev.rowan.sql.Sql.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.TemporalExpression;
import dev.rowan.sql.TextExpression;
import dev.rowan.sql.Window;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values of other rows of a window, where there may be none: a row with a NULL is one. */
@OnDatabases
final class OtherRowsTest {

    private static final Window BY_ID = orderBy(ITEM.id.asc());

    private final Items items;

    OtherRowsTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void items() {
        items.are(item(1, 1), Item.empty(2), item(3, 3), item(4, 4));
    }

    private static Item item(int id, int number) {
        LocalDate day = LocalDate.of(2025, 10, number);
        return new Item(id, null, null, number, null, BigDecimal.valueOf(number), null, number / 2.0, null, "n" + number, null, number > 2, day,
                LocalTime.of(8, number), day.atTime(12, 0), new UUID(0, number));
    }

    @AfterEach
    void close() {
        items.close();
    }

    @Test
    void aDefaultIsForNoRowAndNotForNull() {
        NumberExpression<Integer> before = lag(ITEM.number, 1, 0).over(BY_ID);
        assertThat(items.values(before)).containsExactly(0, 1, null, 3);
        assertThat(items.values(lag(ITEM.number, 2, -1).over(BY_ID))).containsExactly(-1, -1, 1, null);
        assertThat(items.values(lead(ITEM.number, 2, 9).over(BY_ID))).containsExactly(3, 4, 9, 9);
        assertThat(items.values(lead(ITEM.number, 0, 9).over(BY_ID))).containsExactly(1, null, 3, 4);
        assertThat(items.values(lag(ITEM.number, 1, 0).over(partitionBy(ITEM.open).orderBy(ITEM.id.asc())))).containsExactly(0, 0, 0, 3);
    }

    @Test
    void defaultsOfEveryKind() {
        TextExpression name = lag(ITEM.name, 1, "none").over(BY_ID);
        assertThat(items.values(name)).containsExactly("none", "n1", null, "n3");
        TemporalExpression<LocalDate> day = lead(ITEM.day, 1, LocalDate.of(2026, 1, 1)).over(BY_ID);
        assertThat(items.values(day)).containsExactly(null, LocalDate.of(2025, 10, 3), LocalDate.of(2025, 10, 4), LocalDate.of(2026, 1, 1));
        LocalDateTime moment = LocalDateTime.of(2026, 1, 1, 1, 1, 1, 1000);
        assertThat(items.values(lead(ITEM.moment, 3, moment).over(BY_ID))).containsExactly(LocalDateTime.of(2025, 10, 4, 12, 0), moment, moment, moment);
        assertThat(items.values(lag(ITEM.hour, 3, LocalTime.of(1, 2)).over(BY_ID)))
                .containsExactly(LocalTime.of(1, 2), LocalTime.of(1, 2), LocalTime.of(1, 2), LocalTime.of(8, 1));
        assertThat(items.values(lag(ITEM.price, 1, new BigDecimal("0.25")).over(BY_ID)).get(0)).isEqualByComparingTo("0.25");
        assertThat(items.values(lag(ITEM.price, 1, new BigDecimal("0.25")).over(BY_ID)).get(3)).isEqualByComparingTo("3");
        assertThat(items.values(lag(ITEM.ratio, 3, 0.125).over(BY_ID))).containsExactly(0.125, 0.125, 0.125, 0.5);
        assertThat(items.values(lag(ITEM.code, 3, new UUID(7, 7)).over(BY_ID)))
                .containsExactly(new UUID(7, 7), new UUID(7, 7), new UUID(7, 7), new UUID(0, 1));
        assertThat(items.values(lead(ITEM.open, 3, true).over(BY_ID))).containsExactly(true, true, true, true);
    }

    @Test
    void aDefaultThatIsComputed() {
        assertThat(items.values(lag(ITEM.number, 1, ITEM.id.times(100)).over(BY_ID))).containsExactly(100, 1, null, 3);
        assertThat(items.values(lead(ITEM.name, 2, ITEM.name.upper()).over(BY_ID))).containsExactly("n3", "n4", "N3", "N4");
        assertThat(items.values(lead(ITEM.day, 2, ITEM.day).over(BY_ID).day())).containsExactly(3, 4, 3, 4);
        assertThat(items.values(lag(ITEM.price, 1, ITEM.price.plus(BigDecimal.ONE)).over(BY_ID)).get(0)).isEqualByComparingTo("2");
    }

    @Test
    void rowsOfTheFrameByNumber() {
        assertThat(items.values(nthValue(ITEM.number, 3).over(BY_ID))).containsExactly(null, null, 3, 3);
        Window whole = BY_ID.rowsBetween(unboundedPreceding(), unboundedFollowing());
        assertThat(items.values(nthValue(ITEM.name, 3).over(whole))).containsOnly("n3");
        assertThat(items.values(nthValue(ITEM.day, 2).over(whole))).containsOnlyNulls();
        assertThat(items.values(nthValue(ITEM.number, 2).over(BY_ID.rowsBetween(currentRow(), unboundedFollowing())))).containsExactly(null, 3, 4, null);
        assertThat(items.values(nthValue(ITEM.code, 1).over(whole))).containsOnly(new UUID(0, 1));
        assertThatThrownBy(() -> nthValue(ITEM.number, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> lag(ITEM.number, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
