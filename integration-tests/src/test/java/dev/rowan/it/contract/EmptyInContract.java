package dev.rowan.it.contract;

import static dev.rowan.it.contract.EmptyInContract_PointTable.POINT;
import static dev.rowan.sql.Sql.insertInto;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S3: lists without a member. */
interface EmptyInContract extends OnEngine {

    @Table
    record Point(@Id(assigned = true) int id, Integer x, Integer y, String z) {
    }

    @Test
    @Shows({Case.S3, Case.DC_34})
    default void nothingIsInAnEmptyList() {
        createPoints();
        assertThat(ids(POINT.id, POINT.x.in(List.of()))).isEmpty();
        assertThat(ids(POINT.id, POINT.x.in(List.of()).and(POINT.y.in(List.of())))).isEmpty();
        assertThat(ids(POINT.id, POINT.x.in(List.of()).and(POINT.id.notIn(2, 3)))).isEmpty();
        assertThat(ids(POINT.id, POINT.z.in(List.of()))).isEmpty();
    }

    @Test
    @Shows({Case.S3, Case.DC_34})
    default void everythingIsOutOfAnEmptyList() {
        createPoints();
        assertThat(ids(POINT.id, POINT.x.notIn(List.of()))).containsExactly(1, 2, 3, 4);
        assertThat(ids(POINT.id, POINT.x.in(2, 3).and(POINT.id.notIn(List.of())))).containsExactly(2, 3);
        assertThat(ids(POINT.id, POINT.z.notIn(List.of()))).containsExactly(1, 2, 3, 4);
    }

    @Test
    @Shows({Case.S3, Case.DC_34})
    default void notEvenNullIsInAnEmptyList() {
        create(POINT);
        execute(insertInto(POINT).set(POINT.id, 1).setNull(POINT.x));
        assertThat(ids(POINT.id, POINT.x.in(List.of()))).isEmpty();
        assertThat(ids(POINT.id, POINT.x.in(List.of()).not())).containsExactly(1);
        assertThat(ids(POINT.id, POINT.x.notIn(List.of()))).containsExactly(1);
    }

    private void createPoints() {
        create(POINT);
        for (int i = 1; i <= 4; i++) {
            execute(insertInto(POINT).set(POINT.id, i).set(POINT.x, i).set(POINT.y, i + 1).set(POINT.z, "z" + i));
        }
    }
}
