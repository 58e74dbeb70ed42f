package dev.rowan.it.query;

import static dev.rowan.it.query.Ground_AntTable.ANT;
import static dev.rowan.it.query.Ground_BeeTable.BEE;
import static dev.rowan.it.query.Ground_CoinTable.COIN;
import static dev.rowan.it.query.Ground_NodeTable.NODE;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import org.junit.jupiter.api.Test;

/** Which table a column is of, at any depth. */
final class ScopeTest extends QueryFixture {

    /** How many bees an ant has. */
    private static final NumberExpression<Long> BEES = number(subquery(select(count()).from(BEE).where(BEE.antId.eq(ANT.id))));

    ScopeTest(TestDatabase database) {
        super(database);
    }

    @Test
    void aSubqueryKnowsTheRowAroundIt() {
        assertThat(list(select(ANT.id, BEES).orderBy(ANT.id.asc()).limit(3))).containsExactly(new Row2<>(1, 2L), new Row2<>(2, 1L), new Row2<>(3, 1L));
        assertThat(list(select(ANT.id).where(BEES.eq(0L)).orderBy(BEES.desc(), ANT.id.desc()))).containsExactly(5, 4);
        assertThat(list(select(ANT.id).orderBy(BEES.desc(), ANT.id.asc()).limit(2))).containsExactly(1, 2);
        assertThat(list(select(ANT.id, count()).from(ANT).groupBy(ANT.id).having(BEES.gt(1L)))).containsExactly(new Row2<>(1, 1L));
        assertThat(list(select(ANT.id, NODE.name).from(ANT).join(NODE).on(NODE.id.eq(ANT.id), BEES.gt(1L)))).containsExactly(new Row2<>(1, "d1"));
    }

    @Test
    void atAnyDepth() {
        Ground_NodeTable child = NODE.as("child");
        Ground_NodeTable grandchild = NODE.as("grandchild");
        Condition hasGrandchildren = exists(select(child.id).where(child.parentId.eq(NODE.id), exists(select(grandchild.id)
                .where(grandchild.parentId.eq(child.id), grandchild.id.gt(NODE.id)))));
        assertThat(list(select(NODE.name).where(hasGrandchildren))).containsExactly("d1");
        assertThat(list(select(NODE.name).where(NODE.id.in(select(child.parentId).where(child.id.in(select(grandchild.parentId)
                .where(grandchild.parentId.gt(NODE.id)))))))).containsExactly("d1");
    }

    @Test
    void aChangeKnowsItsOwnTable() {
        assertThat(execute(update(COIN).set(COIN.grade, number(subquery(select(BEE.antId).from(BEE).where(BEE.id.eq(COIN.id)))))
                .where(exists(select(BEE.id).where(BEE.id.eq(COIN.id)))))).isEqualTo(3);
        assertThat(list(select(COIN.grade).orderBy(COIN.id.asc()))).containsExactly(1, 1, 2, 2);
    }

    @Test
    void aColumnOfNoTableOfTheStatementIsRefused() {
        assertThatThrownBy(() -> list(select(ANT.id).where(BEE.id.eq(1)))).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("bee.id is of no table that the statement names there (ant): join bee, or select from it");
        assertThatThrownBy(() -> list(select(ANT.id, BEE.id))).hasMessageContaining("a select of ant and bee without from(…)");
        assertThatThrownBy(() -> list(select(ANT.id).where(ANT.id.in(select(BEE.antId).where(NODE.id.eq(1))))))
                .hasMessageContaining("node.id is of no table that the statement names there (bee, ant)");
        assertThatThrownBy(() -> list(select(ANT.as("a").id).where(ANT.id.eq(1)))).hasMessageContaining("ant.id is of no table");
        assertThatThrownBy(() -> execute(update(ANT).set(ANT.id, BEE.id).where(ANT.id.eq(1)))).hasMessageContaining("bee.id is of no table");
        var beside = select(BEE.id).where(BEE.antId.eq(ANT.id)).as("beside");
        assertThatThrownBy(() -> list(select(ANT.id).from(ANT).join(beside, beside.column(BEE.id).eq(ANT.id))))
                .as("a table of a FROM clause knows none beside it").hasMessageContaining("ant.id is of no table");
    }

    @Test
    void anAliasThatIsHiddenIsRefused() {
        Ground_AntTable outer = ANT.as("x");
        Ground_BeeTable inner = BEE.as("x");
        assertThatThrownBy(() -> list(select(outer.id).where(exists(select(inner.id).where(inner.antId.eq(outer.id))))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("x.id is of a table around a query that has a table x of its own");
    }
}
