package dev.rowan.it.contract;

import static dev.rowan.it.contract.EmptyInContract_PointTable.POINT;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Row2;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S4: IN over several columns, and lists that are bound otherwise. */
interface TupleContract extends OnEngine {

    @Test
    @Shows({Case.S4, Case.DC_34})
    default void columnsOfOneType() {
        points();
        List<Row2<Integer, Integer>> pairs = List.of(row(2, 3), row(3, 4), row(4, 5));
        for (List<Row2<Integer, Integer>> list :
                List.of(pairs, List.<Row2<Integer, Integer>>of(), pairs, List.<Row2<Integer, Integer>>of())) {
            List<Integer> expected = list.isEmpty() ? List.of() : List.of(2, 3, 4);
            assertThat(ids(POINT.id, row(POINT.x, POINT.y).in(list))).isEqualTo(expected);
        }
        assertThat(ids(POINT.id, row(POINT.x, POINT.y).notIn(pairs))).containsExactly(1);
        assertThat(ids(POINT.id, row(POINT.x, POINT.y).notIn(List.of()))).containsExactly(1, 2, 3, 4);
    }

    @Test
    @Shows({Case.S4, Case.DC_34})
    default void columnsOfSeveralTypes() {
        points();
        List<Row2<Integer, String>> pairs = List.of(row(2, "z2"), row(3, "z3"), row(4, "z4"));
        for (int again = 0; again < 2; again++) {
            assertThat(ids(POINT.id, row(POINT.x, POINT.z).in(pairs))).containsExactly(2, 3, 4);
            assertThat(ids(POINT.id, row(POINT.x, POINT.z).in(List.of()))).isEmpty();
        }
        assertThat(ids(POINT.id, row(POINT.x, POINT.z).in(row(2, "z3"), row(3, "z3")))).containsExactly(3);
    }

    @Test
    @Shows({Case.S3, Case.DC_34})
    default void noListAtAllHoldsNull() {
        points();
        Condition none = POINT.x.in(List.of());
        assertThat(list(select(caseWhen(none, true).otherwise(false)).from(POINT))).containsExactly(false, false, false, false);
        execute(update(POINT).setNull(POINT.x).all());
        assertThat(list(select(caseWhen(none, "in").otherwise("out")).from(POINT))).containsExactly("out", "out", "out", "out");
    }

    @Test
    @Shows(Case.DC_34)
    default void listsInSqlOfTheUsersOwn() {
        points();
        assertThat(list(sql("select id from point where x in (:list) order by id").bind("list", List.of(2, 3)).rows(Integer.class)))
                .containsExactly(2, 3);
        assertThat(list(sql("select id from point where z in (:list) order by id").bind("list", List.of("z1", "z4", "none"))
                .rows(Integer.class)))
                .containsExactly(1, 4);
        assertThatThrownBy(() -> list(sql("select id from point where x in (:list)").bind("list", List.of()).rows(Integer.class)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageStartingWith(":list is an empty list");
    }

    private void points() {
        create(POINT);
        engine().transaction(tx -> tx.insertAll(POINT, IntStream.rangeClosed(1, 4)
                .mapToObj(i -> new EmptyInContract.Point(i, i, i + 1, "z" + i)).toList()));
    }
}
