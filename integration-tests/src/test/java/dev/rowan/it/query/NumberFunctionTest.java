package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.rowan.DataException;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Arithmetic, which has the same results on every database. */
@OnDatabases
final class NumberFunctionTest {

    private final Items items;

    NumberFunctionTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void create() {
        items.are(new Item(1, (byte) 7, (short) -300, 15, 5_000_000_000L, new BigDecimal("37.12"), new BigDecimal("0.00000000000696"),
                7.5, 2.5f,
                null, null, null, null, null, null, null));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private <T> void gives(Expression<T> expression, T value) {
        assertThat(items.value(expression)).isEqualTo(value);
    }

    private void equal(Expression<BigDecimal> expression, String value) {
        assertThat(items.value(expression)).isEqualByComparingTo(value);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }

    @Test
    void integers() {
        gives(ITEM.number.plus(1), 16);
        gives(ITEM.number.minus(20), -5);
        gives(ITEM.number.times(ITEM.tiny), 105);
        gives(ITEM.number.neg(), -15);
        gives(ITEM.number.neg().neg(), 15);
        gives(ITEM.number.minus(ITEM.number.neg()), 30);
        gives(ITEM.small.abs(), (short) 300);
        gives(ITEM.number.plus(1).times(2), 32);
        gives(ITEM.number.minus(ITEM.number.minus(1)), 1);
        gives(ITEM.large.plus(ITEM.number), 5_000_000_015L);
        gives(ITEM.number.round(2), 15);
    }

    @Test
    void smallTypes() {
        gives(ITEM.tiny.plus((byte) 1), (byte) 8);
        gives(ITEM.tiny.times(ITEM.tiny), (byte) 49);
        gives(ITEM.tiny.neg(), (byte) -7);
        gives(ITEM.tiny.divide((byte) 2), (byte) 3);
        gives(ITEM.tiny.mod((byte) 4), (byte) 3);
        gives(ITEM.small.plus((short) 1), (short) -299);
        gives(ITEM.small.divide((short) 7), (short) -42);
        gives(ITEM.small.mod((short) 7), (short) -6);
        gives(ITEM.small.minus(ITEM.tiny), (short) -307);
        gives(ITEM.tiny.bitOr((byte) 8), (byte) 15);
    }

    @Test
    void decimals() {
        equal(ITEM.price.plus(decimal("2.9")), "40.02");
        gives(literal(decimal("2.9")).plus(ITEM.price), decimal("40.02"));
        equal(ITEM.price.minus(decimal("0.125")), "36.995");
        equal(ITEM.price.times(decimal("1.5")), "55.68");
        equal(ITEM.price.times(ITEM.number), "556.8");
        equal(ITEM.price.neg(), "-37.12");
        equal(ITEM.price.neg().abs(), "37.12");
        equal(ITEM.price.mod(decimal("2.5")), "2.12");
        equal(ITEM.price.neg().mod(decimal("2.5")), "-2.12");
        equal(ITEM.price.mod(ITEM.number), "7.12");
        equal(ITEM.price.plus(ITEM.fine), "37.12000000000696");
        equal(ITEM.price.plus(decimal("100000000000000000000")), "100000000000000000037.12");
    }

    @Test
    void decimalsComputedAreComparedAsNumbers() {
        assertThat(items.ids(ITEM.price.plus(decimal("2.9")).eq(decimal("40.020")))).containsExactly(1);
        assertThat(items.ids(ITEM.price.minus(decimal("28")).lt(decimal("10")))).containsExactly(1);
        assertThat(items.ids(ITEM.price.times(decimal("10")).gt(decimal("99")))).containsExactly(1);
        items.are(Item.numbered(1, 1, "9.00"), Item.numbered(2, 2, "10.00"), Item.numbered(3, 3, "-1.00"));
        assertThat(items.list(select(ITEM.id).orderBy(ITEM.price.plus(decimal("0.5")).asc()))).containsExactly(3, 1, 2);
        assertThat(items.list(select(ITEM.price.abs()).from(ITEM).groupBy(ITEM.price.abs()).orderBy(ITEM.price.abs().desc())))
                .containsExactly(decimal("10.00"), decimal("9.00"), decimal("1.00"));
    }

    @Test
    void divisionsOfIntegersAreCut() {
        gives(ITEM.number.divide(10), 1);
        gives(ITEM.number.neg().divide(10), -1);
        gives(ITEM.number.neg().divide(5), -3);
        gives(ITEM.number.mod(10), 5);
        gives(ITEM.number.neg().mod(10), -5);
        gives(literal(15).divide(10), 1);
        gives(literal(15).divide(literal(10)), 1);
        gives(ITEM.large.divide(3L), 1_666_666_666L);
        gives(literal(new BigInteger("99999999999999999999999999999999999"))
                .divide(new BigInteger("100000000000000000000000000000000000")), BigInteger.ZERO);
        gives(literal(BigInteger.valueOf(100)).divide(literal(BigInteger.valueOf(20)).divide(BigInteger.valueOf(3))),
                BigInteger.valueOf(16));
        gives(literal(new BigInteger("-12345678901234567890")).divide(BigInteger.TWO), new BigInteger("-6172839450617283945"));
    }

    @Test
    void trueDivision() {
        NumberExpression<BigDecimal> fifteen = number(ITEM.number.cast(BigDecimal.class));
        gives(fifteen.divide(BigDecimal.TEN), decimal("1.5"));
        gives(fifteen.neg().divide(BigDecimal.TEN), decimal("-1.5"));
        gives(fifteen.divide(literal(BigDecimal.TEN)), decimal("1.5"));
        gives(number(literal(15).cast(BigDecimal.class)).divide(ITEM.number), BigDecimal.ONE);
        gives(literal(decimal("5.52")).divide(decimal("2.4")), decimal("2.3"));
        gives(literal(decimal("5.52")).divide(decimal("2.4")).floor(), decimal("2"));
        assertThat(items.value(literal(5.52).divide(2.4))).isCloseTo(2.3, within(1e-12));
        gives(literal(BigDecimal.ONE).divide(decimal("3")), decimal("0.33333333333333333333"));
        gives(literal(decimal("-2")).divide(decimal("3")), decimal("-0.66666666666666666667"));
        gives(ITEM.price.divide(ITEM.number), decimal("2.47466666666666666667"));
        gives(ITEM.price.divide(decimal("100")), decimal("0.3712"));
    }

    @Test
    void whatIsDividedByZeroIsNull() {
        gives(ITEM.number.divide(0), null);
        gives(ITEM.number.mod(0), null);
        gives(ITEM.number.divide(ITEM.number.minus(15)), null);
        gives(ITEM.price.divide(decimal("0.00")), null);
        gives(ITEM.price.divide(ITEM.price.minus(ITEM.price)), null);
        gives(ITEM.price.mod(BigDecimal.ZERO), null);
        gives(ITEM.price.divide(ITEM.number.minus(15)), null);
        gives(ITEM.ratio.divide(0.0), null);
        gives(ITEM.ratio.mod(0.0), null);
        gives(literal(BigInteger.TEN).divide(BigInteger.ZERO), null);
    }

    @Test
    void doublesAndFloats() {
        gives(ITEM.ratio.plus(0.5), 8.0);
        gives(ITEM.ratio.divide(2.0), 3.75);
        gives(ITEM.ratio.mod(2.0), 1.5);
        gives(ITEM.ratio.neg().mod(2.0), -1.5);
        gives(ITEM.ratio.mod(ITEM.tiny), 0.5);
        gives(ITEM.ratio.times(ITEM.number), 112.5);
        gives(ITEM.ratio.plus(ITEM.share), 10.0);
        gives(ITEM.share.times(2f), 5f);
        gives(ITEM.ratio.neg().abs(), 7.5);
        gives(literal(1.23456).round(2), 1.23);
        gives(ITEM.ratio.divide(4.0).round(1), 1.9);
        gives(ITEM.share.divide(4f).round(1), 0.6f);
    }

    @Test
    void rounding() {
        gives(ITEM.price.round(1), decimal("37.1"));
        gives(ITEM.price.round(0), decimal("37"));
        gives(literal(decimal("2.5")).round(0), decimal("3"));
        gives(literal(decimal("-2.5")).round(0), decimal("-3"));
        gives(literal(decimal("0.125")).round(2), decimal("0.13"));
        gives(literal(decimal("-0.125")).round(2), decimal("-0.13"));
        equal(ITEM.price.round(4), "37.12");
        equal(ITEM.price.floor(), "37");
        equal(ITEM.price.ceil(), "38");
        equal(ITEM.price.neg().floor(), "-38");
        equal(ITEM.price.neg().ceil(), "-37");
        gives(ITEM.ratio.floor(), 7.0);
        gives(ITEM.ratio.neg().ceil(), -7.0);
        gives(ITEM.number.floor(), 15);
    }

    @Test
    void powersAndRoots() {
        gives(ITEM.number.power(2), 225.0);
        gives(ITEM.ratio.power(-1).times(15.0), 2.0);
        gives(literal(decimal("6.25")).sqrt(), 2.5);
        gives(number(ITEM.price.minus(decimal("1.12")).cast(Integer.class)).sqrt(), 6.0);
    }

    @Test
    void bits() {
        Item[] rows = IntStream.range(0, 10).mapToObj(i -> Item.numbered(i, i, null)).toArray(Item[]::new);
        items.are(rows);
        found(ITEM.number.bitXor(5).eq(0), i -> (i ^ 5) == 0);
        found(ITEM.number.bitXor(5).lt(4), i -> (i ^ 5) < 4);
        found(ITEM.number.bitOr(1).eq(ITEM.number), i -> (i | 1) == i);
        found(ITEM.number.bitAnd(4).eq(4), i -> (i & 4) == 4);
        found(ITEM.number.bitNot().eq(-8), i -> ~i == -8);
        found(ITEM.number.bitNot().lt(-3), i -> ~i < -3);
        found(ITEM.number.shiftLeft(1).gt(9), i -> i << 1 > 9);
        found(ITEM.number.shiftRight(2).eq(1), i -> i >> 2 == 1);
        assertThat(items.values(ITEM.number.bitNot())).containsExactly(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10);
        assertThat(items.values(ITEM.number.neg().shiftRight(1))).containsExactly(0, -1, -1, -2, -2, -3, -3, -4, -4, -5);
        assertThat(items.values(ITEM.large.neg().bitAnd(6L))).containsExactly(0L, 6L, 6L, 4L, 4L, 2L, 2L, 0L, 0L, 6L);
        assertThat(items.values(ITEM.number.neg().bitXor(ITEM.id)).get(3)).isEqualTo(-3 ^ 3);
        assertThat(items.values(ITEM.small.bitOr((short) 16).plus((short) 1)).get(2)).isEqualTo((short) 19);
        assertThat(items.values(ITEM.number.bitXor(1).times(2).minus(ITEM.number.bitXor(1))).subList(0, 4)).containsExactly(1, 0, 3, 2);
        assertThatThrownBy(() -> ITEM.price.bitAnd(BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("has no bits");
        assertThatThrownBy(() -> ITEM.number.shiftLeft(64)).isInstanceOf(IllegalArgumentException.class);
    }

    private void found(Condition condition, IntPredicate expected) {
        assertThat(items.ids(condition)).containsExactlyElementsOf(IntStream.range(0, 10).filter(expected).boxed().toList());
    }

    @Test
    void whatDoesNotFitIsAnError() {
        items.are(new Item(1, Byte.MAX_VALUE, Short.MAX_VALUE, Integer.MAX_VALUE, Long.MAX_VALUE, null, null, null, null, null, null,
                null, null, null,
                null, null));
        refused(ITEM.tiny.plus((byte) 1));
        refused(ITEM.small.times((short) 2));
        refused(ITEM.number.plus(1));
        refused(ITEM.large.plus(1L));
        refused(ITEM.large.neg().minus(10L));
        refused(ITEM.large.times(2L));
    }

    private void refused(Expression<?> expression) {
        assertThatThrownBy(() -> items.value(expression)).isInstanceOf(DataException.class);
    }

    @Test
    void anotherTypeMustFit() {
        assertThatThrownBy(() -> ITEM.number.plus(ITEM.price)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a BigDecimal does not fit into a Integer");
        assertThatThrownBy(() -> ITEM.price.plus(ITEM.ratio)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void nullStaysNull() {
        items.are(Item.empty(1));
        gives(ITEM.number.plus(1), null);
        gives(ITEM.price.divide(decimal("2")), null);
        gives(ITEM.price.round(1), null);
        gives(ITEM.number.bitXor(1), null);
        gives(ITEM.ratio.sqrt(), null);
    }

    @Test
    void changesAreComputedToo() {
        items.engine().autocommit().execute(update(ITEM).set(ITEM.price, ITEM.price.plus(decimal("2.90"))).set(ITEM.number,
                ITEM.number.plus(1)).where(ITEM.id.eq(1)));
        gives(ITEM.price, decimal("40.02"));
        gives(ITEM.number, 16);
    }
}
