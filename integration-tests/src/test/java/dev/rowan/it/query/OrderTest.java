package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Groups, orders and limits. */
final class OrderTest extends QueryFixture {

    OrderTest(TestDatabase database) {
        super(database);
    }

    @Test
    void nullsComeWhereTheyAreWanted() {
        Select<Integer> grades = select(COIN.grade).where(COIN.id.in(1, 2, 4));
        assertThat(list(grades.orderBy(COIN.grade.asc().nullsFirst()))).containsExactly(null, 1, 2);
        assertThat(list(grades.orderBy(COIN.grade.asc().nullsLast()))).containsExactly(1, 2, null);
        assertThat(list(grades.orderBy(COIN.grade.desc().nullsFirst()))).containsExactly(null, 2, 1);
        assertThat(list(grades.orderBy(COIN.grade.desc().nullsLast()))).containsExactly(2, 1, null);
        NumberExpression<Integer> key = COIN.grade.plus(1).as("sort_key");
        assertThat(list(select(key).where(COIN.id.in(1, 2, 4)).orderBy(key.asc().nullsLast()))).containsExactly(2, 3, null);
        assertThat(list(select(key).where(COIN.id.in(1, 2, 4)).orderBy(key.desc().nullsFirst()))).containsExactly(null, 3, 2);
        assertThat(list(select(COIN.grade).distinct().orderBy(COIN.grade.asc().nullsLast()))).containsExactly(1, 2, null);
    }

    @Test
    void aConstantIsNoPlace() {
        Select<Integer> ants = select(ANT.id);
        assertThat(list(ants.orderBy(literal(1).desc(), ANT.id.asc()))).containsExactly(1, 2, 3, 4, 5);
        assertThat(list(ants.orderBy(literal(9).asc(), ANT.id.desc()))).containsExactly(5, 4, 3, 2, 1);
        assertThat(list(ants.orderBy(literal(true).desc().nullsLast(), ANT.id.asc()))).containsExactly(1, 2, 3, 4, 5);
        assertThat(list(ants.orderBy(literal("x").desc(), ANT.id.asc()))).containsExactly(1, 2, 3, 4, 5);
    }

    @Test
    void labelsAreKnownToOrdersAndGroups() {
        NumberExpression<Integer> label = ANT.id.as("lx");
        NumberExpression<Integer> sum = ANT.id.plus(ANT.id).as("total");
        assertThat(list(select(label).orderBy(label.desc()))).as("DC-27").containsExactly(5, 4, 3, 2, 1);
        assertThat(list(select(sum).orderBy(sum.asc()))).containsExactly(2, 4, 6, 8, 10);
        assertThat(list(select(sum, label).orderBy(sum.desc(), label.asc()).limit(1))).containsExactly(new Row2<>(10, 5));
        NumberExpression<Integer> half = ANT.id.plus(1).divide(2).as("half");
        assertThat(list(select(count(), half).from(ANT).groupBy(half).orderBy(half.asc()))).containsExactly(new Row2<>(2L, 1), new Row2<>(2L, 2),
                new Row2<>(1L, 3));
        NumberExpression<Integer> hidden = ANT.id.plus(1).as("id");
        assertThat(list(select(hidden).orderBy(hidden.desc()).limit(1))).as("a label that is a column's name too").containsExactly(6);
    }

    @Test
    void groupsAndTheirConditions() {
        assertThat(list(select(BEE.antId, count()).from(BEE).groupBy(BEE.antId).having(count().gt(1L)))).containsExactly(new Row2<>(1, 2L));
        assertThat(list(select(COIN.grade, sum(COIN.worth)).from(COIN).where(COIN.grade.isNotNull()).groupBy(COIN.grade)
                .having(sum(COIN.worth).gt(new BigDecimal("2.5"))).orderBy(COIN.grade.asc())))
                .containsExactly(new Row2<>(2, new BigDecimal("10.10")));
        assertThat(list(select(BEE.antId).distinct().orderBy(BEE.antId.desc()))).containsExactly(3, 2, 1);
        assertThat(list(select(count()).from(ANT).having(count().gt(9L)))).isEmpty();
    }

    @Test
    void theFirstOfEach() {
        Select<Row2<Integer, Integer>> first = select(COIN.grade, COIN.id).distinctOn(COIN.grade)
                .where(COIN.grade.isNotNull()).orderBy(COIN.grade.asc(), COIN.id.desc());
        if (can(SqlAbility.DISTINCT_ON)) {
            assertThat(list(first)).containsExactly(new Row2<>(1, 1), new Row2<>(2, 3));
        } else {
            refused(first, "distinct on", "rowNumber()");
        }
    }

    @Test
    void thoseThatAreEqualToTheLastOne() {
        Select<Row2<Integer, Integer>> coins = select(COIN.id, COIN.grade).where(COIN.grade.isNotNull());
        Select<Row2<Integer, Integer>> tied = coins.orderBy(COIN.grade.desc()).limitWithTies(1);
        if (!can(SqlAbility.WITH_TIES)) {
            refused(tied, "with ties", "rank()");
            return;
        }
        assertThat(list(tied)).as("DC-29").containsExactlyInAnyOrder(new Row2<>(2, 2), new Row2<>(3, 2));
        assertThat(list(tied.limitWithTies(2))).hasSize(2);
        assertThat(list(tied.limitWithTies(3))).hasSize(3);
        assertThat(list(coins.orderBy(COIN.grade.asc()).limitWithTies(1).offset(1))).hasSize(2);
        assertThatThrownBy(() -> list(coins.limitWithTies(1))).isInstanceOf(IllegalStateException.class).hasMessageContaining("without orderBy(…)");
    }

    @Test
    void limitsAndOffsetsThroughTheCache() {
        for (int[] slice : new int[][] {{2, 0}, {2, 1}, {3, 2}, {0, 0}, {9, 4}}) {
            assertThat(list(select(ANT.id).orderBy(ANT.id.asc()).limit(slice[0]).offset(slice[1])))
                    .isEqualTo(IntStream.rangeClosed(1, 5).boxed().skip(slice[1]).limit(slice[0]).toList());
        }
    }
}
