package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_BoxTable.BOX;
import static dev.rowan.it.query.Ground_NodeTable.NODE;
import static dev.rowan.it.query.Ground_PairTable.PAIR;
import static dev.rowan.it.query.Ground_RouteTable.ROUTE;
import static dev.rowan.it.query.Ground_ShelfTable.SHELF;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.nullOf;
import static dev.rowan.sql.Sql.notExists;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.SqlAbility;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Ground.Ant;
import dev.rowan.it.query.Ground.Bee;
import dev.rowan.it.query.Ground.Pair;
import dev.rowan.session.Session;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S14 and DC-31: rows beside rows. */
final class JoinTest extends QueryFixture {

    private static final Condition NEVER = ANT.id.in(List.of());

    JoinTest(TestDatabase database) {
        super(database);
    }

    private static Select<Row3<Integer, Integer, Integer>> three() {
        return select(ANT.id, BEE.id, BEE.antId);
    }

    private static Row3<Integer, Integer, Integer> row(Integer ant, Integer bee, Integer of) {
        return new Row3<>(ant, bee, of);
    }

    @Test
    void innerByTheForeignKeyInEitherDirection() {
        List<Row3<Integer, Integer, Integer>> all = List.of(row(1, 1, 1), row(1, 2, 1), row(2, 4, 2), row(3, 5, 3));
        assertThat(list(three().from(ANT).join(BEE).orderBy(BEE.id.asc()))).isEqualTo(all);
        assertThat(list(three().from(BEE).join(ANT).orderBy(BEE.id.asc()))).isEqualTo(all);
        assertThat(list(three().from(ANT).join(BEE, BEE.antId.eq(ANT.id)).orderBy(BEE.id.asc()))).isEqualTo(all);
        assertThat(list(three().from(ANT).join(BEE).on(BEE.antId.eq(ANT.id), BEE.id.lt(3)).orderBy(BEE.id.asc())))
                .isEqualTo(all.subList(0, 2));
        assertThat(list(three().join(BEE).where(ANT.id.eq(1), BEE.id.gt(1)))).as("from what is not joined").containsExactly(all.get(1));
    }

    @Test
    void everyRowBesideEveryRow() {
        assertThat(list(three().from(ANT).crossJoin(BEE))).hasSize(20).doesNotHaveDuplicates();
        assertThat(list(three().from(ANT).join(BEE, NEVER.not()))).hasSize(20);
        assertThat(list(three().from(ANT).join(BEE, NEVER))).isEmpty();
    }

    @Test
    void leftKeepsRowsWithoutAPartner() {
        assertThat(list(three().from(ANT).leftJoin(BEE).orderBy(ANT.id.asc(), BEE.id.asc()))).containsExactly(row(1, 1, 1), row(1, 2, 1),
                row(2, 4, 2), row(3, 5, 3), row(4, null, null), row(5, null, null));
        assertThat(list(three().from(ANT).leftJoin(BEE, NEVER).orderBy(ANT.id.asc()))).containsExactly(row(1, null, null),
                row(2, null, null), row(3, null, null), row(4, null, null), row(5, null, null));
    }

    @Test
    void whatIsInNoListByOneValueNeedsNoOther() {
        assertThat(list(three().from(ANT).leftJoin(BEE).where(dev.rowan.sql.Sql.row(ANT.id, BEE.id)
                .notIn(List.of(new Row2<>(1, 1), new Row2<>(4, 9)))).orderBy(ANT.id.asc(), BEE.id.asc())))
                .containsExactly(row(1, 2, 1), row(2, 4, 2), row(3, 5, 3), row(5, null, null));
    }

    @Test
    void rightKeepsThemOnTheOtherSide() {
        assertThat(list(select(BEE.id, ANT.id).from(BEE).rightJoin(ANT).orderBy(ANT.id.asc(), BEE.id.asc()))).containsExactly(
                new Row2<>(1, 1), new Row2<>(2, 1), new Row2<>(4, 2), new Row2<>(5, 3), new Row2<>(null, 4), new Row2<>(null, 5));
    }

    @Test
    void fullKeepsBothOrIsRefused() {
        Select<Row2<Integer, Integer>> full = select(ANT.id, BEE.id).from(ANT).fullJoin(BEE, BEE.id.eq(ANT.id).and(ANT.id.gt(3)));
        if (can(SqlAbility.FULL_JOIN)) {
            assertThat(list(full)).containsExactlyInAnyOrder(new Row2<>(4, 4), new Row2<>(5, 5), new Row2<>(1, null), new Row2<>(2, null),
                    new Row2<>(3, null), new Row2<>(null, 1), new Row2<>(null, 2));
        } else {
            refused(full, "full join", "use a left join, and unionAll");
        }
        Condition on = BEE.id.eq(ANT.id).and(ANT.id.gt(3));
        assertThat(list(select(ANT.id, BEE.id).from(ANT).leftJoin(BEE, on).unionAll(
                select(nullOf(Integer.class), BEE.id).from(BEE).where(notExists(select(ANT.id).from(ANT).where(on)))))).as("what is told to do")
                .containsExactlyInAnyOrder(new Row2<>(4, 4), new Row2<>(5, 5), new Row2<>(1, null), new Row2<>(2, null),
                        new Row2<>(3, null), new Row2<>(null, 1), new Row2<>(null, 2));
    }

    @Test
    void anEntityWithoutARowIsNull() {
        assertThat(list(select(ANT, BEE).from(ANT).leftJoin(BEE).where(ANT.id.gt(2)).orderBy(ANT.id.asc()))).containsExactly(
                new Row2<>(new Ant(3), new Bee(5, 3)), new Row2<>(new Ant(4), null), new Row2<>(new Ant(5), null));
        assertThat(list(select(BEE).from(BEE).rightJoin(ANT).where(ANT.id.eq(4)))).containsExactly((Bee) null);
        assertThat(list(select(ANT.id, PAIR).from(ANT).leftJoin(PAIR, PAIR.antId.eq(ANT.id)).where(ANT.id.gt(2)).orderBy(ANT.id.asc())))
                .as("a view without a key").containsExactly(new Row2<>(3, new Pair(3, 5)), new Row2<>(4, null), new Row2<>(5, null));
        try (Session session = Session.open(engine)) {
            List<Row2<Ant, Bee>> rows = session.list(select(ANT, BEE).from(ANT).leftJoin(BEE).orderBy(ANT.id.asc(), BEE.id.asc()));
            assertThat(rows).hasSize(6);
            assertThat(rows.get(0).first()).as("one object a row").isSameAs(rows.get(1).first()).isSameAs(session.getOne(ANT, 1));
            assertThat(rows.get(5).second()).isNull();
        }
    }

    @Test
    void entitiesAndColumnsMix() {
        assertThat(list(select(BEE, ANT.id, count(BEE.antId)).from(ANT).join(BEE).groupBy(BEE.id, BEE.antId, ANT.id).having(ANT.id.eq(2))))
                .containsExactly(new Row3<>(new Bee(4, 2), 2, 1L));
    }

    @Test
    void aCompositeKeyIsJoinedByAllItsColumns() {
        assertThat(list(select(BOX.id, SHELF.name).from(BOX).leftJoin(SHELF).orderBy(BOX.id.asc()))).containsExactly(
                new Row2<>(1, "high"), new Row2<>(2, "far"), new Row2<>(3, null));
        assertThat(list(select(SHELF, BOX.id).from(SHELF).leftJoin(BOX).where(BOX.id.isNull()))).extracting(row -> row.first().name())
                .containsExactly("low");
    }

    @Test
    void aTableJoinsItself() {
        Ground_NodeTable parent = NODE.as("parent");
        Ground_NodeTable grand = NODE.as("grand");
        assertThat(list(select(NODE.name, grand.name).from(NODE).join(parent, NODE.parentId.eq(parent.id))
                .leftJoin(grand, parent.parentId.eq(grand.id)).orderBy(NODE.id.asc()))).containsExactly(
                new Row2<>("d2", null), new Row2<>("d3", null), new Row2<>("d4", "d1"), new Row2<>("d5", "d1"));
        assertThat(list(select(ROUTE.id).from(ROUTE).join(ANT, or(ROUTE.origin.eq(ANT.id), ROUTE.goal.eq(ANT.id))).where(ANT.id.eq(2))
                .orderBy(ROUTE.id.asc()))).containsExactly(1, 2);
    }
}
