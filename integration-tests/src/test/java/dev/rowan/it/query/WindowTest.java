package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.cumeDist;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.denseRank;
import static dev.rowan.sql.Sql.firstValue;
import static dev.rowan.sql.Sql.following;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.lastValue;
import static dev.rowan.sql.Sql.lead;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.ntile;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.percentRank;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.rank;
import static dev.rowan.sql.Sql.rowNumber;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.unboundedFollowing;
import static dev.rowan.sql.Sql.unboundedPreceding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Expression;
import dev.rowan.sql.FrameBound;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.TemporalExpression;
import dev.rowan.sql.TextExpression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions of the rows around one: S16, DC-41. */
@OnDatabases
final class WindowTest {

    private final Items items;

    WindowTest(TestDatabase database) {
        items = Items.on(database);
    }

    @AfterEach
    void close() {
        items.close();
    }

    /** 49 rows of i and 5 i. */
    private void fortyNine() {
        items.are(IntStream.rangeClosed(1, 49).mapToObj(i -> Item.numbered(i, 5 * i > 127 ? null : 5 * i, null))
                .map(item -> new Item(item.id(), null, null, 5 * item.id(), null, null, null, null, null, null, null, null, null, null, null, null))
                .toArray(Item[]::new));
    }

    private static Item dated(int id, LocalDate day, int number) {
        return new Item(id, null, null, number, null, BigDecimal.valueOf(number), null, (double) number, null, "n" + number, null,
                number % 2 == 0, day, LocalTime.of(8, id), day.atTime(12, 0, 0, id * 1000), null);
    }

    private void fiveDays() {
        LocalDate first = LocalDate.of(2025, 10, 1);
        items.are(dated(1, first, 1), dated(2, first.plusDays(1), 2), dated(3, first.plusDays(9), 3), dated(4, first.plusDays(12), 4),
                dated(5, first.plusDays(15), 5));
    }

    @Test
    void anOrderedWindowEndsWithTheRow() {
        fortyNine();
        assertThat(items.list(select(max(ITEM.number).over(orderBy(ITEM.id.desc()))).where(ITEM.id.lt(20))))
                .isEqualTo(Collections.nCopies(19, 95));
    }

    @Test
    void aRangeOfDays() {
        fiveDays();
        FrameBound week = preceding(Duration.ofDays(7));
        assertThat(items.values(sum(ITEM.number).over(orderBy(ITEM.day.asc()).rangeBetween(week, currentRow())))).containsExactly(1, 3, 3, 7, 12);
        assertThat(items.values(sum(ITEM.number).over(orderBy(ITEM.day.desc()).rangeBetween(currentRow(), following(Duration.ofDays(7))))))
                .containsExactly(1, 3, 3, 7, 12);
        assertThat(items.values(sum(ITEM.number).over(orderBy(ITEM.day.asc()).rangeBetween(preceding(Duration.ofDays(2)), currentRow()))))
                .containsExactly(1, 3, 3, 4, 5);
    }

    @Test
    void aRangeOfTime() {
        fiveDays();
        assertThat(items.values(count().over(orderBy(ITEM.moment.asc()).rangeBetween(preceding(Duration.ofDays(1)), currentRow()))))
                .containsExactly(1L, 1L, 1L, 1L, 1L);
        assertThat(items.values(count().over(orderBy(ITEM.moment.asc()).rangeBetween(preceding(Duration.ofDays(1).plusNanos(1000)), currentRow()))))
                .containsExactly(1L, 2L, 1L, 1L, 1L);
        assertThat(items.values(sum(ITEM.number).over(orderBy(ITEM.hour.asc()).rangeBetween(preceding(Duration.ofSeconds(60)), following(Duration.ofSeconds(60))))))
                .containsExactly(3, 6, 9, 12, 9);
    }

    @Test
    void aRangeOfNumbers() {
        fiveDays();
        assertThat(items.values(sum(ITEM.number).over(orderBy(ITEM.number.asc()).rangeBetween(preceding(1), following(1)))))
                .containsExactly(3, 6, 9, 12, 9);
        FrameBound before = preceding(new BigDecimal("1.25"));
        FrameBound after = following(new BigDecimal("1.25"));
        assertThat(items.values(sum(ITEM.ratio).over(orderBy(ITEM.ratio.asc()).rangeBetween(before, after)))).containsExactly(3.0, 6.0, 9.0, 12.0, 9.0);
        assertThat(items.values(count().over(partitionBy(ITEM.open).orderBy(ITEM.number.asc()).rangeBetween(currentRow(), following(2)))))
                .containsExactly(2L, 2L, 2L, 1L, 1L);
        NumberExpression<Integer> decimals = sum(ITEM.number).over(orderBy(ITEM.price.asc()).rangeBetween(before, after));
        if (items.kind() == DatabaseKind.SQLITE) {
            assertThatThrownBy(() -> items.values(decimals)).isInstanceOf(UnsupportedException.class).hasMessageContaining("double");
        } else {
            assertThat(items.values(decimals)).containsExactly(3, 6, 9, 12, 9);
        }
    }

    @Test
    void boundsArePartOfTheStatement() {
        fortyNine();
        for (int again = 0; again < 2; again++) {
            assertThat(within(preceding(5), following(20)).get(24)).isEqualTo(IntStream.rangeClosed(20, 45).map(i -> 5 * i).sum());
            assertThat(within(preceding(20), following(30)).get(24)).isEqualTo(IntStream.rangeClosed(5, 49).map(i -> 5 * i).sum());
            assertThat(within(unboundedPreceding(), currentRow()).get(2)).isEqualTo(30);
            assertThat(within(currentRow(), unboundedFollowing()).get(47)).isEqualTo(240 + 245);
            assertThat(within(preceding(2), preceding(1)).subList(0, 3)).containsExactly(null, 5, 15);
            assertThat(within(following(5), following(20)).get(0)).isEqualTo(IntStream.rangeClosed(6, 21).map(i -> 5 * i).sum());
        }
    }

    private List<Integer> within(FrameBound start, FrameBound end) {
        return items.values(sum(ITEM.number).over(orderBy(ITEM.id.asc()).rowsBetween(start, end)));
    }

    @Test
    void groupsOfEqualRows() {
        items.are(Item.numbered(1, 1, null), Item.numbered(2, 1, null), Item.numbered(3, 2, null), Item.numbered(4, 3, null));
        Expression<Long> counted = count().over(orderBy(ITEM.number.asc()).groupsBetween(preceding(1), currentRow()));
        if (items.kind() == DatabaseKind.MYSQL || items.kind() == DatabaseKind.MARIADB) {
            assertThatThrownBy(() -> items.values(counted)).isInstanceOf(UnsupportedException.class).hasMessageContaining("denseRank");
        } else {
            assertThat(items.values(counted)).containsExactly(2L, 2L, 3L, 2L);
        }
    }

    @Test
    void places() {
        items.are(Item.numbered(1, 10, null), Item.numbered(2, 10, null), Item.numbered(3, 20, null), Item.numbered(4, 30, null));
        assertThat(items.values(rowNumber().over(orderBy(ITEM.id.desc())))).containsExactly(4L, 3L, 2L, 1L);
        assertThat(items.values(rank().over(orderBy(ITEM.number.asc())))).containsExactly(1L, 1L, 3L, 4L);
        assertThat(items.values(denseRank().over(orderBy(ITEM.number.asc())))).containsExactly(1L, 1L, 2L, 3L);
        assertThat(items.values(rowNumber().over(partitionBy(ITEM.number).orderBy(ITEM.id.asc())))).containsExactly(1L, 2L, 1L, 1L);
        assertThat(items.values(ntile(2).over(orderBy(ITEM.id.asc())))).containsExactly(1L, 1L, 2L, 2L);
        assertThat(items.values(percentRank().over(orderBy(ITEM.number.asc()))).get(3)).isEqualTo(1.0);
        assertThat(items.values(cumeDist().over(orderBy(ITEM.number.asc()))).get(0)).isEqualTo(0.5);
        assertThat(items.values(rank().over(orderBy(ITEM.number.asc())).plus(1L))).containsExactly(2L, 2L, 4L, 5L);
    }

    @Test
    void valuesOfOtherRowsKeepTheirKind() {
        fiveDays();
        NumberExpression<Integer> before = lag(ITEM.number).over(orderBy(ITEM.id.asc()));
        TextExpression next = lead(ITEM.name).over(orderBy(ITEM.id.asc()));
        TemporalExpression<LocalDate> first = firstValue(ITEM.day).over(orderBy(ITEM.id.asc()));
        TemporalExpression<LocalDateTime> last = lastValue(ITEM.moment).over(orderBy(ITEM.id.asc()).rowsBetween(currentRow(), unboundedFollowing()));
        assertThat(items.values(before)).containsExactly(null, 1, 2, 3, 4);
        assertThat(items.values(lag(ITEM.price, 2).over(orderBy(ITEM.id.asc())))).containsExactly(
                null, null, new BigDecimal("1.00"), new BigDecimal("2.00"), new BigDecimal("3.00"));
        assertThat(items.values(next)).containsExactly("n2", "n3", "n4", "n5", null);
        assertThat(items.values(lead(ITEM.open, 3).over(orderBy(ITEM.id.asc())))).containsExactly(true, false, null, null, null);
        assertThat(items.values(first)).containsOnly(LocalDate.of(2025, 10, 1));
        assertThat(items.values(last)).containsOnly(LocalDate.of(2025, 10, 16).atTime(12, 0, 0, 5000));
    }

    @Test
    void aggregatesOverWindows() {
        items.are(Item.numbered(1, 1, "0.10"), Item.numbered(2, 2, "0.20"), Item.numbered(3, 3, "9.00"), Item.numbered(4, 4, "10.00"));
        assertThat(items.values(sum(ITEM.price).over(orderBy(ITEM.id.asc()).rowsBetween(preceding(1), currentRow())))).containsExactly(
                new BigDecimal("0.10"), new BigDecimal("0.30"), new BigDecimal("9.20"), new BigDecimal("19.00"));
        assertThat(items.values(max(ITEM.price).over(orderBy(ITEM.id.asc()).rowsBetween(preceding(1), currentRow())))).containsExactly(
                new BigDecimal("0.10"), new BigDecimal("0.20"), new BigDecimal("9.00"), new BigDecimal("10.00"));
        assertThat(items.values(count().over())).containsExactly(4L, 4L, 4L, 4L);
        assertThat(items.values(avg(ITEM.number).over(orderBy(ITEM.id.asc()).rowsBetween(preceding(1), currentRow()))))
                .containsExactly(new BigDecimal("1"), new BigDecimal("1.5"), new BigDecimal("2.5"), new BigDecimal("3.5"));
        assertThat(items.values(sum(ITEM.number).filter(ITEM.number.gt(1)).over(orderBy(ITEM.id.asc())))).containsExactly(null, 2, 5, 9);
        assertThat(items.list(select(sum(sum(ITEM.number)).over()).from(ITEM).groupBy(ITEM.number)))
                .hasSize(4).containsOnly(10);
    }

    @Test
    void aRangeWantsOneOrderOfItsKind() {
        items.are(Item.numbered(1, 1, null));
        assertThatThrownBy(() -> items.values(count().over(orderBy(ITEM.day.asc()).rangeBetween(preceding(7), currentRow()))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Duration.ofDays(7)");
        assertThatThrownBy(() -> items.values(count().over(orderBy(ITEM.id.asc()).rangeBetween(preceding(Duration.ofDays(7)), currentRow()))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("Integer");
        assertThatThrownBy(() -> items.values(count().over(orderBy(ITEM.id.asc(), ITEM.number.asc()).rangeBetween(preceding(1), currentRow()))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("one expression");
        assertThatThrownBy(() -> orderBy(ITEM.id.asc()).rowsBetween(preceding(Duration.ofDays(7)), currentRow()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("rangeBetween");
        assertThatThrownBy(() -> preceding(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> orderBy(ITEM.id.asc()).rowsBetween(unboundedFollowing(), currentRow())).isInstanceOf(IllegalArgumentException.class);
    }
}
