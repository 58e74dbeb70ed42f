package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Ground.Ant;
import dev.rowan.it.query.Ground.Metal;
import dev.rowan.sql.Compound;
import dev.rowan.sql.Derived;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DC-32: queries put together. */
final class CompoundTest extends QueryFixture {

    private static final Select<Integer> ANTS = select(ANT.id);
    private static final Select<Integer> FED = select(BEE.antId);

    CompoundTest(TestDatabase database) {
        super(database);
    }

    @Test
    void sets() {
        assertThat(list(ANTS.union(FED).orderBy(ANT.id.asc()))).containsExactly(1, 2, 3, 4, 5);
        assertThat(list(ANTS.unionAll(FED))).hasSize(9);
        assertThat(list(ANTS.intersect(FED).orderBy(ANT.id.desc()))).containsExactly(3, 2, 1);
        assertThat(list(ANTS.except(FED).orderBy(ANT.id.asc()))).containsExactly(4, 5);
        Compound<Integer> twice = FED.intersectAll(FED);
        Compound<Integer> less = FED.exceptAll(FED.where(BEE.id.eq(1)));
        if (can(SqlAbility.INTERSECT_ALL)) {
            assertThat(list(twice.orderBy(BEE.antId.asc()))).containsExactly(1, 1, 2, 3);
            assertThat(list(less.orderBy(BEE.antId.asc()))).containsExactly(1, 2, 3);
        } else {
            refused(twice, "intersect all");
            refused(less, "except all");
        }
    }

    @Test
    void theyAreDoneInTheOrderInWhichTheyAreSaid() {
        assertThat(list(ANTS.union(FED).intersect(FED).orderBy(ANT.id.asc()))).containsExactly(1, 2, 3);
        assertThat(list(FED.union(ANTS.intersect(ANTS.where(ANT.id.eq(5)))).orderBy(BEE.antId.asc()))).containsExactly(1, 2, 3, 5);
        assertThat(list(ANTS.where(ANT.id.lt(3)).unionAll(ANTS.where(ANT.id.lt(3)).union(ANTS.where(ANT.id.lt(2)))).orderBy(ANT.id.asc())))
                .containsExactly(1, 1, 2, 2);
        assertThat(list(ANTS.where(ANT.id.lt(3)).unionAll(ANTS.where(ANT.id.lt(3))).union(ANTS.where(ANT.id.lt(2))).orderBy(ANT.id.asc())))
                .containsExactly(1, 2);
        assertThat(list(ANTS.except(ANTS.except(FED)).orderBy(ANT.id.asc()))).containsExactly(1, 2, 3);
        assertThat(list(ANTS.except(FED).except(ANTS.where(ANT.id.eq(5))))).containsExactly(4);
    }

    @Test
    void membersKeepTheirOrderAndLimit() {
        Select<Integer> last = ANTS.orderBy(ANT.id.desc()).limit(1);
        Select<Integer> second = ANTS.orderBy(ANT.id.asc()).limit(1).offset(1);
        assertThat(list(last.union(second).orderBy(ANT.id.asc()))).containsExactly(2, 5);
        assertThat(list(second.unionAll(last).unionAll(FED.distinct()).orderBy(ANT.id.asc()).limit(3))).containsExactly(1, 2, 2);
        assertThat(list(last.unionAll(second).orderBy(ANT.id.asc()).limit(1).unionAll(last).orderBy(ANT.id.asc()))).containsExactly(2, 5);
        Derived aliased = last.as("a");
        assertThat(list(select(aliased.column(ANT.id)).from(aliased).union(second).orderBy(aliased.column(ANT.id).asc()))).containsExactly(2, 5);
        Ground_AntTable a = ANT.as("a");
        assertThat(list(select(a.id).where(a.id.eq(1)).union(select(BEE.as("b").id).where(BEE.as("b").id.eq(4))).orderBy(a.id.desc())))
                .containsExactly(4, 1);
    }

    @Test
    void theWholeIsOrderedByWhatItSelects() {
        NumberExpression<Integer> more = ANT.id.plus(10).as("more");
        assertThat(list(select(more).where(ANT.id.lt(3)).union(ANTS.where(ANT.id.eq(1))).orderBy(more.desc()))).containsExactly(12, 11, 1);
        NumberExpression<Integer> unnamed = ANT.id.plus(20);
        assertThat(list(select(unnamed).where(ANT.id.lt(3)).union(ANTS.where(ANT.id.eq(1))).orderBy(unnamed.asc()).limit(2)))
                .containsExactly(1, 21);
        assertThat(list(select(ANT.id, BEE.id).from(ANT).join(BEE).unionAll(select(BEE.antId, BEE.id)).orderBy(BEE.id.desc(), ANT.id.asc()).limit(3)))
                .containsExactly(new Row2<>(3, 5), new Row2<>(3, 5), new Row2<>(2, 4));
        assertThatThrownBy(() -> list(ANTS.union(FED).orderBy(BEE.antId.asc()))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("a set operation is ordered by what its first query selects, [ant.id], and not by bee.ant_id");
    }

    @Test
    void nullsComeWhereTheyAreWanted() {
        Compound<Integer> grades = select(COIN.grade).union(select(COIN.grade).where(COIN.id.gt(9)));
        assertThat(list(grades.orderBy(COIN.grade.asc().nullsFirst()))).containsExactly(null, 1, 2);
        assertThat(list(grades.orderBy(COIN.grade.asc().nullsLast()))).containsExactly(1, 2, null);
        assertThat(list(grades.orderBy(COIN.grade.desc().nullsFirst()))).containsExactly(null, 2, 1);
        assertThat(list(grades.orderBy(COIN.grade.desc().nullsLast()))).containsExactly(2, 1, null);
        NumberExpression<Integer> unnamed = COIN.grade.plus(1);
        assertThat(list(select(unnamed).union(select(unnamed)).orderBy(unnamed.asc().nullsLast()))).containsExactly(2, 3, null);
    }

    @Test
    void decimalsAndEnumsHaveTheirOrder() {
        assertThat(list(select(COIN.worth).union(select(COIN.worth)).orderBy(COIN.worth.desc().nullsLast()))).containsExactly(
                new BigDecimal("10.00"), new BigDecimal("2.50"), new BigDecimal("0.10"), null);
        List<Metal> plain = list(select(COIN.metal).where(COIN.id.lt(4)).orderBy(COIN.metal.asc()));
        assertThat(list(select(COIN.metal).union(select(COIN.metal)).orderBy(COIN.metal.asc()))).isEqualTo(plain);
    }

    @Test
    void theyArePartsOfOthers() {
        Compound<Integer> both = ANTS.orderBy(ANT.id.desc()).limit(1).unionAll(FED.where(BEE.id.eq(4)));
        assertThat(list(select(ANT.id).where(ANT.id.in(both)).orderBy(ANT.id.asc()))).containsExactly(2, 5);
        assertThat(list(select(ANT.id).where(ANT.id.notIn(ANTS.intersect(FED))).orderBy(ANT.id.asc()))).containsExactly(4, 5);
        assertThat(list(select(ANT.id).where(exists(both), ANT.id.eq(1)))).containsExactly(1);
        assertThat(list(select(ANT.id).where(notExists(FED.where(BEE.antId.eq(ANT.id)).union(ANTS.where(ANT.id.gt(9)))), ANT.id.lt(5))
                .orderBy(ANT.id.asc()))).containsExactly(4);
        Derived whole = both.as("whole");
        assertThat(list(select(count()).from(whole))).containsExactly(2L);
        assertThat(list(select(whole.column(ANT.id)).from(whole).orderBy(whole.column(ANT.id).asc()))).containsExactly(2, 5);
        assertThat(engine.autocommit().count(both)).isEqualTo(2);
        assertThat(engine.autocommit().exists(both.limit(0))).isFalse();
    }

    @Test
    void entitiesAreReadOfAll() {
        assertThat(list(select(ANT).where(ANT.id.eq(1)).union(select(ANT).where(ANT.id.gt(4))).orderBy(ANT.id.asc())))
                .containsExactly(new Ant(1), new Ant(5));
        assertThatThrownBy(() -> ANTS.union(select(BEE.id.plus(1))).union(widened())).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a query of 1 columns and one of 2");
    }

    @SuppressWarnings("unchecked")      // to be refused
    private static Select<Integer> widened() {
        return (Select<Integer>) (Select<?>) select(BEE.id, BEE.antId);
    }
}
