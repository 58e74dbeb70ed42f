package dev.rowan.it.contract;

import static dev.rowan.it.contract.LimitContract_RowTable.ROW;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Select;
import org.junit.jupiter.api.Test;

/** S5: limit and offset. */
interface LimitContract extends OnEngine {

    @Table(name = "limited")
    record Row(@Id(assigned = true) int id, int x, int y) {
    }

    @Test
    @Shows({Case.S5, Case.DC_29})
    default void limits() {
        Select<Row> rows = rows();
        assertThat(list(rows.limit(2))).containsExactly(new Row(1, 1, 2), new Row(2, 2, 3));
        assertThat(list(rows.limit(3))).hasSize(3);
        assertThat(list(rows.limit(0))).isEmpty();
        assertThat(list(rows.limit(100))).hasSize(5);
    }

    @Test
    @Shows({Case.S5, Case.DC_29})
    default void offsetsWithoutLimit() {
        Select<Row> rows = rows();
        assertThat(list(rows.offset(2))).containsExactly(new Row(3, 3, 4), new Row(4, 4, 5), new Row(5, 4, 6));
        assertThat(list(rows.offset(3))).containsExactly(new Row(4, 4, 5), new Row(5, 4, 6));
        assertThat(list(rows.offset(0))).hasSize(5);
        assertThat(list(rows.offset(5))).isEmpty();
    }

    @Test
    @Shows({Case.S5, Case.DC_29})
    default void slicesByOneText() {
        Select<Row> rows = rows();
        engine().transaction(tx -> {
            assertThat(tx.list(rows.limit(2).offset(0))).extracting(Row::id).containsExactly(1, 2);
            assertThat(tx.list(rows.limit(2).offset(1))).extracting(Row::id).containsExactly(2, 3);
            assertThat(tx.list(rows.limit(3).offset(2))).extracting(Row::id).containsExactly(3, 4, 5);
        });
    }

    @Test
    @Shows(value = Case.DC_29, needs = Ability.TIES)
    default void thoseThatAreEqualToTheLast() {
        rows();
        Select<Row> ties = select(ROW).orderBy(ROW.x.desc());
        if (can(Ability.TIES, () -> list(ties.limitWithTies(1)))) {
            assertThat(list(ties.limitWithTies(1))).containsExactlyInAnyOrder(new Row(4, 4, 5), new Row(5, 4, 6));
            assertThat(list(ties.limitWithTies(3))).hasSize(3).contains(new Row(3, 3, 4));
            assertThat(list(ties.limitWithTies(1).offset(2))).containsExactly(new Row(3, 3, 4));
        }
    }

    private Select<Row> rows() {
        create(ROW);
        int[][] rows = {{1, 1, 2}, {2, 2, 3}, {3, 3, 4}, {4, 4, 5}, {5, 4, 6}};
        for (int[] row : rows) {
            execute(insertInto(ROW).set(ROW.id, row[0]).set(ROW.x, row[1]).set(ROW.y, row[2]));
        }
        return select(ROW).orderBy(ROW.id.asc());
    }
}
