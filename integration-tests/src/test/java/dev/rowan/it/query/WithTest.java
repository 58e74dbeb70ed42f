package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.it.query.Ground_NodeTable.NODE;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S17 and DC-43: tables that are told before the statement. */
final class WithTest extends QueryFixture {

    private static final Derived THREES = with("threes", select(NODE.id, NODE.name).where(NODE.parentId.eq(3)));

    WithTest(TestDatabase database) {
        super(database);
    }

    /** From d2, d3 and d4 up to the root. */
    private static Derived ancestors() {
        return withRecursive("ancestors", select(NODE.id, NODE.name, NODE.parentId).where(NODE.name.in("d2", "d3", "d4")), found ->
                select(NODE.id, NODE.name, NODE.parentId).from(NODE).join(found, found.column(NODE.parentId).eq(NODE.id)));
    }

    @Test
    void aTableIsToldOnceAndUsedAnywhere() {
        Derived some = with("some", select(NODE.id, NODE.name).where(NODE.name.in("d2", "d3", "d4")));
        assertThat(list(select(some.column(NODE.name)).from(some).where(some.column(NODE.name).eq("d4")))).containsExactly("d4");
        assertThat(list(select(NODE.name).where(NODE.parentId.in(select(some.column(NODE.id)).from(some)),
                exists(select(some.column(NODE.id)).from(some).where(some.column(NODE.id).eq(NODE.id)))))).containsExactly("d4");
        assertThat(list(select(some.column(NODE.id)).from(some).union(select(some.column(NODE.id).plus(10)).from(some))
                .orderBy(some.column(NODE.id).asc()))).containsExactly(2, 3, 4, 12, 13, 14);
    }

    @Test
    void oneUsesAnother() {
        Derived kids = with("kids", select(NODE.parentId, count().as("n")).from(NODE).where(NODE.id.gt(1)).groupBy(NODE.parentId));
        NumberExpression<Integer> of = kids.column(NODE.parentId);
        Derived named = with("named", select(NODE.name, of).from(NODE).join(kids, of.eq(NODE.id)).where(NODE.id.lt(9)));
        assertThat(list(select(named.column(NODE.name)).from(named).where(named.column(of).gt(1)))).containsExactly("d3");
        assertThat(list(select(named.column(NODE.name), of).from(named).crossJoin(kids).where(of.eq(1)).orderBy(named.column(NODE.name).asc())))
                .containsExactly(new Row2<>("d1", 1), new Row2<>("d3", 1));
    }

    @Test
    void oneUsesItself() {
        Derived up = ancestors();
        assertThat(list(select(up.column(NODE.name)).from(up).where(up.column(NODE.name).ne("d2")).orderBy(up.column(NODE.name).desc())))
                .containsExactly("d4", "d3", "d3", "d1", "d1", "d1");
        assertThatThrownBy(THREES::distinct).isInstanceOf(IllegalStateException.class).hasMessageContaining("threes does not use itself");
    }

    @Test
    void eachRowOnceIfItIsAsked() {
        Derived once = ancestors().distinct();
        if (!can(SqlAbility.RECURSIVE_DISTINCT)) {
            refused(select(once.column(NODE.name)).from(once), "with recursive", "of the query that uses it");
            return;
        }
        assertThat(list(select(once.column(NODE.name)).from(once).where(once.column(NODE.name).ne("d2")).orderBy(once.column(NODE.name).desc())))
                .containsExactly("d4", "d3", "d1");
        execute(update(NODE).set(NODE.parentId, 4).where(NODE.id.eq(1)));
        try {
            Derived circle = withRecursive("circle", select(NODE.id, NODE.parentId).where(NODE.id.eq(4)), found ->
                    select(NODE.id, NODE.parentId).from(NODE).join(found, found.column(NODE.parentId).eq(NODE.id))).distinct();
            assertThat(list(select(circle.column(NODE.id)).from(circle).orderBy(circle.column(NODE.id).asc()))).containsExactly(1, 3, 4);
        } finally {
            execute(update(NODE).setNull(NODE.parentId).where(NODE.id.eq(1)));
        }
    }

    @Test
    void whatFollowsHasRoom() {
        Derived longer = withRecursive("longer", select(COIN.id, COIN.worth).where(COIN.id.eq(1)), found ->
                select(found.column(COIN.id).plus(1), found.column(COIN.worth).times(new BigDecimal("1.25"))).from(found)
                        .where(found.column(COIN.id).lt(4)));
        assertThat(list(select(longer.column(COIN.worth)).from(longer).orderBy(longer.column(COIN.id).asc())))
                .usingElementComparator(BigDecimal::compareTo).containsExactly(new BigDecimal("2.5"), new BigDecimal("3.125"),
                        new BigDecimal("3.90625"), new BigDecimal("4.8828125"));
    }

    @Test
    void changesUseThemToo() {
        Derived twos = with("twos", select(BEE.antId).where(BEE.id.gt(3)));
        assertThat(execute(update(ANT).set(ANT.id, ANT.id.plus(10)).where(ANT.id.notIn(select(twos.column(BEE.antId)).from(twos)),
                ANT.id.gt(3), exists(select(twos.column(BEE.antId)).from(twos))))).isEqualTo(2);
        assertThat(execute(deleteFrom(ANT).where(ANT.id.gt(subquery(select(twos.column(BEE.antId)).from(twos).orderBy(twos.column(BEE.antId).desc())
                .limit(1)))))).isEqualTo(2);
        assertThat(list(select(ANT.id).orderBy(ANT.id.asc()))).containsExactly(1, 2, 3);
        Derived up = ancestors();
        assertThat(execute(update(COIN).set(COIN.grade, 7).where(COIN.id.in(select(up.column(NODE.id)).from(up))))).isEqualTo(4);
        assertThat(execute(update(COIN).set(COIN.grade, subquery(select(up.column(NODE.id)).from(up).where(up.column(NODE.id).gt(3))))
                .where(COIN.id.eq(1)))).isEqualTo(1);
        assertThat(list(select(COIN.grade).orderBy(COIN.id.asc()))).containsExactly(4, 7, 7, 7);
        assertThat(execute(update(NODE).set(NODE.name, "x").where(NODE.id.in(select(THREES.column(NODE.id)).from(THREES)))))
                .as("of the table that is changed").isEqualTo(2);
    }

    @Test
    void valuesAreATableOfItToo() {
        record Named(String name, int number) {
        }
        Derived values = values("v", List.of(new Named("a", 2), new Named("b", 3)), value(COIN.name, Named::name), value(ANT.id, Named::number));
        Derived named = with("named", select(values.column(COIN.name), values.column(ANT.id)).from(values));
        assertThat(list(select(named.column(values.column(COIN.name)), named.column(values.column(ANT.id))).from(named)
                .orderBy(named.column(values.column(ANT.id)).asc()))).containsExactly(new Row2<>("a", 2), new Row2<>("b", 3));
    }

    @Test
    void twoOfOneNameAreRefused() {
        Derived other = with("threes", select(ANT.id));
        assertThatThrownBy(() -> list(select(THREES.column(NODE.name)).from(THREES).where(THREES.column(NODE.id).in(select(other.column(ANT.id)).from(other)))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("two tables of a WITH clause have the name threes");
    }
}
