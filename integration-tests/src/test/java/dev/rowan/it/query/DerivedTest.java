package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.it.query.Ground_NodeTable.NODE;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Ground.Bee;
import dev.rowan.session.Session;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Queries and values as tables of others. */
final class DerivedTest extends QueryFixture {

    private static final NumberExpression<Long> SIZE = count().as("size");

    DerivedTest(TestDatabase database) {
        super(database);
    }

    /** A name and a number, as a program has them. */
    private record Named(int number, String name, BigDecimal worth) {
    }

    @Test
    void columnsAreAskedForByWhatTheQuerySelects() {
        Derived sizes = select(BEE.antId, SIZE).from(BEE).groupBy(BEE.antId).as("sizes");
        assertThat(list(select(ANT.id, sizes.column(SIZE)).from(ANT).join(sizes, sizes.column(BEE.antId).eq(ANT.id)).orderBy(ANT.id.asc())))
                .containsExactly(new Row2<>(1, 2L), new Row2<>(2, 1L), new Row2<>(3, 1L));
        assertThat(list(select(sizes.column(BEE.antId).plus(10)).from(sizes).where(sizes.column(SIZE).eq(2L)))).containsExactly(11);
        assertThatThrownBy(() -> sizes.column(BEE.id)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sizes has no column of bee.id: its query selects [ant_id, size]");
    }

    @Test
    void whetherThereAreRowsIsAValueThereToo() {
        Derived ants = select(ANT.id).where(ANT.id.gt(1).eq(exists(select(BEE.id).where(BEE.antId.eq(ANT.id))))).as("ants");
        assertThat(list(select(ants.column(ANT.id)).from(ants).orderBy(ants.column(ANT.id).asc()))).containsExactly(2, 3);
    }

    @Test
    void oneNameTwiceIsTwoColumns() {
        Derived both = select(ANT.id, BEE.id).from(ANT).join(BEE).as("both");
        assertThat(list(select(both.column(ANT.id), both.column(BEE.id)).from(both).where(both.column(BEE.id).gt(2))
                .orderBy(both.column(BEE.id).desc()))).containsExactly(new Row2<>(3, 5), new Row2<>(2, 4));
    }

    @Test
    void aLimitedQueryIsLimitedInside() {
        Derived last = select(ANT.id).orderBy(ANT.id.desc()).limit(2).as("last");
        NumberExpression<Integer> id = last.column(ANT.id);
        assertThat(list(select(id).from(last).orderBy(id.asc()))).containsExactly(4, 5);
        assertThat(list(select(id).from(last).orderBy(id.asc()).limit(1))).containsExactly(4);
        assertThat(list(select(ANT.id).where(ANT.id.in(select(ANT.id).orderBy(ANT.id.desc()).limit(2).offset(1))).orderBy(ANT.id.asc())))
                .containsExactly(3, 4);
        assertThat(list(select(ANT.id).where(ANT.id.notIn(select(ANT.id).orderBy(ANT.id.desc()).limit(3))).orderBy(ANT.id.asc())))
                .containsExactly(1, 2);
        assertThat(list(select(ANT.id).where(ANT.id.eq(subquery(select(ANT.id).orderBy(ANT.id.desc()).limit(1)))))).containsExactly(5);
        assertThat(list(select(ANT.id).where(exists(select(BEE.id).where(BEE.antId.eq(ANT.id)).orderBy(BEE.id.asc()).limit(1)))
                .orderBy(ANT.id.asc()))).containsExactly(1, 2, 3);
    }

    @Test
    void anEntityIsARowOfATable() {
        Derived few = select(BEE).where(BEE.id.gt(2)).as("few");
        assertThat(list(select(few.entity(BEE)).from(few).orderBy(few.column(BEE.id).asc()))).containsExactly(new Bee(4, 2), new Bee(5, 3));
        Derived all = select(ANT.id, BEE).from(ANT).leftJoin(BEE).as("every");
        assertThat(list(select(all.column(ANT.id), all.entity(BEE)).from(all).where(all.column(ANT.id).gt(2)).orderBy(all.column(ANT.id).asc())))
                .as("null where the query joined no row")
                .containsExactly(new Row2<>(3, new Bee(5, 3)), new Row2<>(4, null), new Row2<>(5, null));
        try (Session session = Session.open(engine)) {
            assertThat(session.list(select(few.entity(BEE)).from(few).where(few.column(BEE.id).eq(4)))).first()
                    .isSameAs(session.getOne(BEE, 4));
        }
    }

    @Test
    void tablesNest() {
        Derived inner = select(NODE.parentId, SIZE).from(NODE).groupBy(NODE.parentId).as("kids");
        Derived outer = select(inner.column(NODE.parentId), inner.column(SIZE)).from(inner).where(inner.column(SIZE).gt(1L)).as("parents");
        NumberExpression<Long> size = outer.column(inner.column(SIZE));
        assertThat(list(select(NODE.name, size).from(NODE).join(outer, outer.column(inner.column(NODE.parentId)).eq(NODE.id))
                .orderBy(NODE.id.asc()))).containsExactly(new Row2<>("d1", 2L), new Row2<>("d3", 2L));
    }

    @Test
    void valuesAreRows() {
        Derived named = values("v", List.of(new Named(1, "a", null), new Named(2, "bcde", new BigDecimal("12.50")), new Named(3, null, BigDecimal.ONE)),
                value(ANT.id, Named::number), value(COIN.name, Named::name), value(COIN.worth, Named::worth));
        assertThat(list(select(named.column(ANT.id), named.column(COIN.name)).from(named).orderBy(named.column(ANT.id).asc())))
                .as("DC-28").containsExactly(new Row2<>(1, "a"), new Row2<>(2, "bcde"), new Row2<>(3, null));
        assertThat(list(select(BEE.id, named.column(COIN.name), named.column(ANT.id).plus(1)).from(BEE)
                .join(named, named.column(ANT.id).eq(BEE.antId)).where(named.column(ANT.id).gt(1)).orderBy(BEE.id.asc())))
                .containsExactly(new Row3<>(4, "bcde", 3), new Row3<>(5, null, 4));
        assertThat(list(select(named.column(COIN.name)).from(named).where(named.column(COIN.worth).gt(new BigDecimal("9"))))).containsExactly("bcde");
        assertThat(list(select(named.column(COIN.worth)).from(named).where(named.column(ANT.id).eq(2))).get(0)).isEqualByComparingTo("12.5");
    }

    @Test
    void valuesOfOneColumn() {
        Derived words = values("words", List.of("penny", "crown", "none"), COIN.name);
        assertThat(list(select(COIN.id, words.column(COIN.name)).from(words).leftJoin(COIN, COIN.name.eq(words.column(COIN.name)))
                .orderBy(words.column(COIN.name).asc()))).containsExactly(new Row2<>(2, "crown"), new Row2<>(null, "none"), new Row2<>(3, "penny"));
        Derived many = values("many", IntStream.range(0, 500).boxed().toList(), ANT.id);
        assertThat(list(select(count()).from(many))).containsExactly(500L);
        Derived none = values("none", List.<Integer>of(), ANT.id);
        assertThat(list(select(none.column(ANT.id)).from(none))).isEmpty();
        assertThat(list(select(ANT.id, none.column(ANT.id)).from(ANT).leftJoin(none, none.column(ANT.id).eq(ANT.id)).where(ANT.id.eq(1))))
                .containsExactly(new Row2<>(1, null));
        Derived nulls = values("nulls", Arrays.asList(null, 2), ANT.id);
        assertThat(list(select(nulls.column(ANT.id)).from(nulls).orderBy(nulls.column(ANT.id).asc().nullsLast()))).containsExactly(2, null);
    }

    @Test
    void aScalarQueryWithALimitStandsInBothMembersOfAUnion() {
        Expression<Integer> top = subquery(select(ANT.id).orderBy(ANT.id.desc()).limit(1));
        Select<Integer> one = select(top);
        assertThat(list(one.unionAll(select(top)))).as("DC-29").containsExactly(5, 5);
    }
}
