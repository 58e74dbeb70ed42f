package dev.rowan.it.contract;

import static dev.rowan.it.contract.OrderContract_LabelledTable.LABELLED;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import dev.rowan.sql.TextExpression;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Orders and groups by what is labelled, by collations, and the first row of each. */
interface OrderContract extends OnEngine {

    @Table
    record Labelled(@Id(assigned = true) int id, int x, int y, String q, String p) {
    }

    @Test
    @Shows(Case.DC_27)
    default void labelsAreOrders() {
        labelled();
        NumberExpression<Integer> lx = LABELLED.x.as("lx");
        assertThat(list(select(lx).orderBy(lx.asc()))).containsExactly(1, 2, 3);
        NumberExpression<Integer> total = LABELLED.x.plus(LABELLED.y).as("lx");
        assertThat(list(select(total).orderBy(total.asc()))).containsExactly(3, 5, 7);
        assertThat(list(select(total).orderBy(total.desc()))).containsExactly(7, 5, 3);
        TextExpression text = LABELLED.q.lower().concat(LABELLED.p).as("ly");
        assertThat(list(select(total, text).orderBy(total.asc(), text.desc())))
                .containsExactly(new Row2<>(3, "q1p3"), new Row2<>(5, "q2p2"), new Row2<>(7, "q3p1"));
    }

    @Test
    @Shows(Case.DC_27)
    default void labelsAreGroups() {
        labelled();
        NumberExpression<Integer> total = LABELLED.x.plus(LABELLED.y).as("lx");
        assertThat(list(select(count(LABELLED.id), total).groupBy(total).orderBy(total.asc())))
                .containsExactly(new Row2<>(1L, 3), new Row2<>(1L, 5), new Row2<>(1L, 7));
    }

    @Test
    @Shows(value = Case.DC_26, needs = Ability.COLLATIONS)
    default void anOrderByACollation() {
        create(LABELLED);
        execute(insertInto(LABELLED).values(List.of(new Labelled(1, 0, 0, "collate data1", ""),
                new Labelled(2, 0, 0, "Collate data2", ""),
                new Labelled(3, 0, 0, "collate data0", ""))));
        String exact = switch (database().kind()) {
            case MYSQL, MARIADB -> "utf8mb4_bin";
            case POSTGRESQL, H2 -> "C";
            case SQLITE -> "binary";
        };
        Select<Integer> ordered = select(LABELLED.id).orderBy(LABELLED.q.collate(exact).asc());
        if (can(Ability.COLLATIONS, () -> list(ordered))) {
            assertThat(list(ordered)).containsExactly(2, 3, 1);
            assertThat(list(select(LABELLED.id).orderBy(LABELLED.q.collate(exact).desc()))).containsExactly(1, 3, 2);
        }
    }

    @Test
    @Shows(value = Case.DC_39, needs = Ability.DISTINCT_ON)
    default void theFirstRowOfEach() {
        create(LABELLED);
        execute(insertInto(LABELLED).values(List.of(new Labelled(1, 1, 5, "", ""), new Labelled(2, 1, 4, "", ""),
                new Labelled(3, 2, 3, "", ""))));
        Select<Row3<Integer, Integer, Integer>> first = select(LABELLED.x, LABELLED.id, LABELLED.y)
                .distinctOn(LABELLED.x).orderBy(LABELLED.x.asc(), LABELLED.y.asc());
        if (can(Ability.DISTINCT_ON, () -> list(first))) {
            assertThat(list(first)).containsExactly(new Row3<>(1, 2, 4), new Row3<>(2, 3, 3));
        }
    }

    private void labelled() {
        create(LABELLED);
        execute(insertInto(LABELLED).values(List.of(new Labelled(1, 1, 2, "q1", "p3"), new Labelled(2, 2, 3, "q2", "p2"),
                new Labelled(3, 3, 4, "q3", "p1"))));
    }
}
