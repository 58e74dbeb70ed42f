package dev.rowan.it.contract;

import static dev.rowan.it.contract.LimitContract_RowTable.ROW;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.contract.LimitContract.Row;
import dev.rowan.sql.Compound;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DC-32: the rows of several queries. */
interface CompoundContract extends OnEngine {

    Row SECOND = new Row(2, 2, 3);
    Row THIRD = new Row(3, 3, 4);

    @Test
    @Shows(Case.DC_32)
    default void union() {
        rows();
        assertThat(list(of(2).union(of(3)).orderBy(ROW.id.asc()))).containsExactly(SECOND, THIRD);
        assertThat(list(of(2).union(of(2)))).containsExactly(SECOND);
        assertThat(list(of(2).unionAll(of(2)))).containsExactly(SECOND, SECOND);
        assertThat(list(select(ROW).intersect(of(3)))).containsExactly(THIRD);
        assertThat(list(select(ROW.y).except(select(ROW.x).where(ROW.x.lt(4))).orderBy(ROW.y.desc()))).containsExactly(6, 5, 4);
    }

    @Test
    @Shows(Case.DC_32)
    default void aUnionIsATable() {
        rows();
        Derived both = of(2).union(of(3)).as("both");
        assertThat(list(select(both.entity(ROW)).from(both).orderBy(both.column(ROW.id).asc()))).containsExactly(SECOND, THIRD);
    }

    @Test
    @Shows(Case.DC_32)
    default void membersHaveOrdersAndLimits() {
        rows();
        Select<Row> first = of(2).orderBy(ROW.id.asc()).limit(1);
        Select<Row> second = of(3).orderBy(ROW.id.asc()).limit(1);
        assertThat(list(first.union(second).orderBy(ROW.id.asc()))).containsExactly(SECOND, THIRD);
        assertThat(list(first.limit(2).union(second.limit(2)).orderBy(ROW.id.desc()).limit(1))).containsExactly(THIRD);
        assertThat(list(of(2).orderBy(ROW.id.asc()).union(of(3).orderBy(ROW.id.asc())).orderBy(ROW.id.desc())))
                .containsExactly(THIRD, SECOND);
        assertThat(list(of(2).distinct().union(of(3).distinct()).orderBy(ROW.id.asc()))).containsExactly(SECOND, THIRD);
    }

    @Test
    @Shows(Case.DC_32)
    default void limitedQueriesAsTables() {
        rows();
        Derived first = of(2).orderBy(ROW.id.asc()).limit(1).as("a");
        Derived second = of(3).orderBy(ROW.id.asc()).limit(1).as("b");
        assertThat(list(select(first.entity(ROW)).from(first).union(select(second.entity(ROW)).from(second))
                .orderBy(first.column(ROW.id).asc()))).containsExactly(SECOND, THIRD);
        Derived both = select(first.entity(ROW)).from(first).as("c");
        assertThat(list(select(both.column(first.column(ROW.y))).from(both))).as("a column of an entity").containsExactly(3);
    }

    @Test
    @Shows(value = Case.DC_32, needs = Ability.INTERSECT_ALL)
    default void eachAsOftenAsItIsThere() {
        rows();
        Compound<Integer> both = select(ROW.x).where(ROW.x.eq(4)).intersectAll(select(ROW.x));
        Compound<Integer> less = select(ROW.x).where(ROW.x.eq(4)).exceptAll(select(ROW.x).where(ROW.id.eq(5)));
        if (can(Ability.INTERSECT_ALL, () -> list(both)) & can(Ability.INTERSECT_ALL, () -> list(less))) {
            assertThat(list(both)).containsExactly(4, 4);
            assertThat(list(less)).containsExactly(4);
        }
    }

    @Test
    @Shows(Case.DC_29)
    default void aLimitedSubqueryTwice() {
        rows();
        Expression<Integer> last = subquery(select(ROW.id).orderBy(ROW.id.desc()).limit(1));
        assertThat(list(select(last).unionAll(select(last)))).containsExactly(5, 5);
        Expression<Integer> first = subquery(select(ROW.id).orderBy(ROW.id.asc()).limit(1).offset(1));
        assertThat(list(select(last).union(select(first)))).containsExactlyInAnyOrder(5, 2);
    }

    private static Select<Row> of(int id) {
        return select(ROW).where(ROW.id.eq(id));
    }

    private void rows() {
        create(ROW);
        execute(insertInto(ROW).values(List.of(new Row(1, 1, 2), SECOND, THIRD, new Row(4, 4, 5), new Row(5, 4, 6))));
    }
}
