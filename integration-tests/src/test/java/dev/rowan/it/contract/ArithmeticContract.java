package dev.rowan.it.contract;

import static dev.rowan.it.contract.ArithmeticContract_FigureTable.FIGURE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Bits, divisions, and sums of decimals. */
interface ArithmeticContract extends OnEngine {

    @Table(name = "figures")
    record Figure(@Id(assigned = true) int id, int whole, @Column(precision = 8, scale = 2) BigDecimal exact, double rough) {
    }

    @Test
    @Shows(Case.DC_42)
    default void bits() {
        create(FIGURE);
        execute(insertInto(FIGURE).values(IntStream.range(0, 10).mapToObj(i -> new Figure(i, i, BigDecimal.ZERO, 0)).toList()));
        assertThat(positive(FIGURE.whole.bitXor(5))).containsExactly(0, 1, 2, 3, 4, 6, 7, 8, 9);
        assertThat(positive(FIGURE.whole.bitOr(1))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(positive(FIGURE.whole.bitAnd(4))).containsExactly(4, 5, 6, 7);
        assertThat(positive(FIGURE.whole.minus(2).bitNot())).containsExactly(0);
        assertThat(positive(FIGURE.whole.shiftLeft(1))).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
        assertThat(positive(FIGURE.whole.shiftRight(2))).containsExactly(4, 5, 6, 7, 8, 9);
        assertThat(list(FIGURE.whole.bitXor(5), FIGURE.id)).containsExactly(5, 4, 7, 6, 1, 0, 3, 2, 13, 12);
        assertThat(list(FIGURE.whole.shiftLeft(1), FIGURE.id)).containsExactly(0, 2, 4, 6, 8, 10, 12, 14, 16, 18);
        assertThat(list(FIGURE.whole.bitNot(), FIGURE.id)).containsExactly(-1, -2, -3, -4, -5, -6, -7, -8, -9, -10);
    }

    @Test
    @Shows(Case.DC_53)
    default void divisionsOfIntegers() {
        one(15, "5.52", 5.52);
        assertThat(of(FIGURE.whole.divide(10))).as("cut").isEqualTo(1);
        assertThat(of(FIGURE.whole.neg().divide(5))).isEqualTo(-3);
        assertThat(of(literal(15).divide(10))).isEqualTo(1);
        assertThat(of(literal(-15).divide(literal(5)))).isEqualTo(-3);
        NumberExpression<BigDecimal> fifteen = number(FIGURE.whole.cast(BigDecimal.class));
        assertThat(of(fifteen.divide(BigDecimal.TEN))).as("true").isEqualByComparingTo("1.5");
        assertThat(of(fifteen.neg().divide(BigDecimal.TEN))).isEqualByComparingTo("-1.5");
        assertThat(of(number(literal(15).cast(BigDecimal.class)).divide(literal(BigDecimal.TEN)))).isEqualByComparingTo("1.5");
        assertThat(of(number(literal(-15).cast(BigDecimal.class)).divide(BigDecimal.TEN))).isEqualByComparingTo("-1.5");
    }

    @Test
    @Shows(Case.DC_53)
    default void divisionsOfFractions() {
        one(15, "5.52", 5.52);
        BigDecimal divisor = new BigDecimal("2.4");
        assertThat(of(FIGURE.exact.divide(divisor))).isEqualByComparingTo("2.3");
        assertThat(of(literal(new BigDecimal("5.52")).divide(divisor))).isEqualByComparingTo("2.3");
        assertThat(of(FIGURE.exact.divide(divisor).floor())).isEqualByComparingTo("2");
        assertThat(of(FIGURE.rough.divide(2.4))).isCloseTo(2.3, within(1e-12));
        assertThat(of(literal(5.52).divide(2.4))).isCloseTo(2.3, within(1e-12));
        assertThat(of(FIGURE.rough.divide(2.4).floor())).isEqualTo(2.0);
    }

    @Test
    @Shows(Case.DC_54)
    default void decimalsAreNumbers() {
        one(1, "37.12", 0);
        BigDecimal more = new BigDecimal("2.9");
        assertThat(of(FIGURE.exact.plus(more))).isEqualByComparingTo("40.02");
        assertThat(of(literal(more).plus(literal(new BigDecimal("37.12"))))).isEqualByComparingTo("40.02");
        assertThat(ids(FIGURE.id, FIGURE.exact.plus(more).eq(new BigDecimal("40.02")))).containsExactly(1);
        assertThat(ids(FIGURE.id, FIGURE.exact.plus(more).gt(new BigDecimal("5")))).as("no text").containsExactly(1);
    }

    private void one(int whole, String exact, double rough) {
        create(FIGURE);
        execute(insertInto(FIGURE).values(new Figure(1, whole, new BigDecimal(exact), rough)));
    }

    private <T> T of(Expression<T> value) {
        return list(select(value).from(FIGURE)).get(0);
    }

    private List<Integer> positive(NumberExpression<Integer> value) {
        return ids(FIGURE.id, value.gt(0));
    }
}
