package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.avg;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.min;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static dev.rowan.sql.Sql.sumDistinct;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.TextExpression;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Functions of all rows of a group. */
@OnDatabases
final class AggregateTest {

    private final Items items;

    AggregateTest(TestDatabase database) {
        items = Items.on(database);
    }

    @AfterEach
    void close() {
        items.close();
    }

    private void threeNumbers() {
        items.are(Item.numbered(1, 1, "9.99"), Item.numbered(2, 2, "10.00"), Item.numbered(3, 2, "10.00"), Item.empty(4));
    }

    @Test
    void counts() {
        threeNumbers();
        assertThat(items.value(count())).isEqualTo(4L);
        assertThat(items.value(count(ITEM.number))).isEqualTo(3L);
        assertThat(items.value(countDistinct(ITEM.number))).isEqualTo(2L);
        assertThat(items.value(countDistinct(ITEM.price))).isEqualTo(2L);
    }

    /** 1.50 and 1.5 are one number, however many digits a computation leaves behind the point. */
    @Test
    void computedDecimalsOfSeveralScalesAreCounted() {
        items.are(Item.numbered(1, 1, "1.50"), Item.numbered(2, 2, "0.75"), Item.numbered(3, 3, "0.50"), Item.numbered(4, 0, "10.00"),
                Item.numbered(5, 1, "0.00"), Item.empty(6));
        NumberExpression<BigDecimal> product = ITEM.price.times(ITEM.number);
        NumberExpression<BigDecimal> mixed = number(caseWhen(ITEM.id.eq(1), new BigDecimal("1.5")).when(ITEM.id.eq(2), new BigDecimal("1.500"))
                .when(ITEM.id.eq(4), new BigDecimal("0")).otherwise(product));
        for (NumberExpression<BigDecimal> each : List.of(product, mixed, product.plus(new BigDecimal("1.000")), product.divide(new BigDecimal("4")))) {
            assertThat(items.value(countDistinct(each))).isEqualTo(2L);
            assertThat(items.value(countDistinct(each, each))).isEqualTo(2L);
            assertThat(items.value(countDistinct(each, each, ITEM.price.minus(ITEM.price)))).isEqualTo(2L);
            assertThat(items.value(sumDistinct(each))).isEqualByComparingTo(items.value(max(each)).add(items.value(min(each))));
            assertThat(items.list(select(each).from(ITEM).where(ITEM.price.isNotNull()).distinct())).hasSize(2);
            assertThat(items.list(select(count()).from(ITEM).where(ITEM.price.isNotNull()).groupBy(each))).containsExactlyInAnyOrder(3L, 2L);
        }
        assertThat(items.value(countDistinct(product))).isEqualTo(2L);
        assertThat(items.ids(product.in(List.of(new BigDecimal("1.5000"), new BigDecimal("7"))))).containsExactly(1, 2, 3);
    }

    @Test
    void combinationsAreCounted() {
        items.are(Item.numbered(1, 1, "9.99"), Item.numbered(2, 2, "10.00"), Item.numbered(3, 2, "10.00"), Item.numbered(4, 2, "9.99"),
                Item.numbered(5, 2, null), Item.empty(6));
        assertThat(items.value(countDistinct(ITEM.number, ITEM.price))).isEqualTo(3L);
        assertThat(items.value(countDistinct(ITEM.number, ITEM.price, ITEM.id))).isEqualTo(4L);
        assertThat(items.value(countDistinct(ITEM.number, ITEM.price, ITEM.tiny, ITEM.large))).isEqualTo(3L);
        assertThat(items.value(countDistinct(ITEM.number, ITEM.price).filter(ITEM.id.gt(2)))).isEqualTo(2L);
        assertThat(items.value(countDistinct(ITEM.name, ITEM.note))).isZero();
    }

    @Test
    void sumsKeepTheType() {
        threeNumbers();
        assertThat(items.value(sum(ITEM.tiny))).isEqualTo((byte) 5);
        assertThat(items.value(sum(ITEM.small))).isEqualTo((short) 5);
        assertThat(items.value(sum(ITEM.number))).isEqualTo(5);
        assertThat(items.value(sum(ITEM.large))).isEqualTo(5L);
        assertThat(items.value(sum(ITEM.ratio))).isEqualTo(5.0);
        assertThat(items.value(sum(ITEM.share))).isEqualTo(5.0f);
        assertThat(items.value(sum(ITEM.price))).isEqualTo(new BigDecimal("29.99"));
        assertThat(items.value(sumDistinct(ITEM.number))).isEqualTo(3);
        assertThat(items.value(sumDistinct(ITEM.price))).isEqualTo(new BigDecimal("19.99"));
    }

    /** Of long integers a sum is a decimal on H2, PostgreSQL, MySQL and MariaDB; the length of a text is a long one on H2. */
    @Test
    void sumsOfIntegersAreComputedWithAsIntegers() {
        items.are(Item.named(1, "ed"), Item.named(2, "eve"), Item.numbered(3, 2, null), Item.numbered(4, 3, null));
        assertThat(items.value(sum(ITEM.large).divide(2L))).isEqualTo(2L);
        assertThat(items.value(sum(ITEM.large).divide(2L).eq(2L))).isTrue();
        assertThat(items.value(sum(ITEM.large).bitAnd(4L))).isEqualTo(4L);
        assertThat(items.value(sum(ITEM.name.length()).divide(2).eq(2))).isTrue();
        assertThat(items.value(sum(ITEM.name.length()).bitOr(2))).isEqualTo(7);
    }

    @Test
    void smallestAndLargestKeepTheKind() {
        items.are(new Item(1, null, null, 3, null, new BigDecimal("9.00"), null, null, null, "b", null, true,
                LocalDate.of(2026, 1, 2), LocalTime.of(1, 2), LocalDateTime.of(2026, 1, 2, 3, 4), null),
                new Item(2, null, null, 20, null, new BigDecimal("10.00"), null, null, null, "a", null, false,
                LocalDate.of(2026, 1, 3), LocalTime.of(1, 3), LocalDateTime.of(2026, 1, 2, 3, 5), null));
        NumberExpression<BigDecimal> most = max(ITEM.price);
        TextExpression first = min(ITEM.name);
        assertThat(items.value(most)).isEqualTo(new BigDecimal("10.00"));
        assertThat(items.value(min(ITEM.price))).isEqualTo(new BigDecimal("9.00"));
        assertThat(items.value(first)).isEqualTo("a");
        assertThat(items.value(max(ITEM.name))).isEqualTo("b");
        assertThat(items.value(max(ITEM.number).plus(1))).isEqualTo(21);
        assertThat(items.value(min(ITEM.day))).isEqualTo(LocalDate.of(2026, 1, 2));
        assertThat(items.value(max(ITEM.hour))).isEqualTo(LocalTime.of(1, 3));
        assertThat(items.value(max(ITEM.moment))).isEqualTo(LocalDateTime.of(2026, 1, 2, 3, 5));
        assertThat(items.list(select(max(ITEM.price)).having(max(ITEM.price).gt(new BigDecimal("9.50"))))).hasSize(1);
        assertThat(items.list(select(max(ITEM.price)).having(max(ITEM.price).gt(new BigDecimal("10.50"))))).isEmpty();
    }

    @Test
    void averagesAreTheSameDecimalsEverywhere() {
        threeNumbers();
        BigDecimal twoThirds = new BigDecimal("1.66666666666666666667");
        assertThat(items.value(avg(ITEM.tiny))).isEqualTo(twoThirds);
        assertThat(items.value(avg(ITEM.number))).isEqualTo(twoThirds);
        assertThat(items.value(avg(ITEM.large))).isEqualTo(twoThirds);
        assertThat(items.value(avg(ITEM.price))).isEqualTo(new BigDecimal("9.99666666666666666667"));
        assertThat(items.value(avg(ITEM.number.times(6)))).isEqualTo(new BigDecimal("10"));
        assertThat(items.value(avg(ITEM.ratio)).doubleValue()).isEqualTo(5 / 3.0);
        assertThat(items.list(select(avg(ITEM.number)).having(avg(ITEM.number).gt(new BigDecimal("1.6666"))))).hasSize(1);
        assertThat(items.list(select(avg(ITEM.ratio)).having(avg(ITEM.ratio).gt(new BigDecimal("1.6666"))))).hasSize(1);
        assertThat(items.list(select(avg(ITEM.ratio)).having(avg(ITEM.ratio).lt(new BigDecimal("1.6666"))))).isEmpty();
    }

    @Test
    void ofNothingThereIsNoValue() {
        items.are(Item.empty(1));
        assertThat(items.value(count(ITEM.number))).isZero();
        assertThat(items.value(sum(ITEM.number))).isNull();
        assertThat(items.value(sum(ITEM.price))).isNull();
        assertThat(items.value(avg(ITEM.number))).isNull();
        assertThat(items.value(avg(ITEM.ratio))).isNull();
        assertThat(items.value(min(ITEM.name))).isNull();
    }

    @Test
    void filtersSayWhichRowsTakePart() {
        threeNumbers();
        assertThat(items.value(count().filter(ITEM.number.eq(2)))).isEqualTo(2L);
        assertThat(items.value(count().filter(ITEM.number.isNull()))).isEqualTo(1L);
        assertThat(items.value(count(ITEM.price).filter(ITEM.number.gt(0)).filter(ITEM.id.ne(2)))).isEqualTo(2L);
        assertThat(items.value(countDistinct(ITEM.number).filter(ITEM.id.gt(1)))).isEqualTo(1L);
        assertThat(items.value(sum(ITEM.price).filter(ITEM.number.eq(2)))).isEqualTo(new BigDecimal("20.00"));
        assertThat(items.value(sum(ITEM.price.times(new BigDecimal("2"))).filter(ITEM.number.eq(1)))).isEqualByComparingTo("19.98");
        assertThat(items.value(avg(ITEM.number).filter(ITEM.id.in(1, 2)))).isEqualTo(new BigDecimal("1.5"));
        assertThat(items.value(max(ITEM.number).filter(ITEM.id.eq(1)))).isEqualTo(1);
        assertThat(items.value(sum(ITEM.number).filter(ITEM.id.gt(100)))).isNull();
    }

    @Test
    void groupsAreOrderedAndChosenByThem() {
        threeNumbers();
        assertThat(items.list(select(ITEM.number, sum(ITEM.price)).groupBy(ITEM.number).having(count().filter(ITEM.price.isNotNull())
                .gt(0L))
                .orderBy(sum(ITEM.price).desc()))).containsExactly(
                new Row2<>(2, new BigDecimal("20.00")), new Row2<>(1, new BigDecimal("9.99")));
    }

    @Test
    void aSumThatDoesNotFitIsAnError() {
        items.are(new Item(1, (byte) 100, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, null, null, null, null, null, null, null,
                null,
                null, null, null), new Item(2, (byte) 100, (short) 1, 1, 1L, null, null, null, null, null, null, null, null, null, null,
                        null));
        refused(sum(ITEM.tiny));
        refused(sum(ITEM.small));
        refused(sum(ITEM.number));
        refused(sum(ITEM.large));
    }

    private void refused(Expression<?> sum) {
        assertThatThrownBy(() -> items.value(sum)).isInstanceOf(DataException.class);
    }
}
