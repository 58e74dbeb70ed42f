package dev.rowan.it.contract;

import static dev.rowan.it.contract.DistinctFromContract_CoupleTable.COUPLE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S15: comparisons in which NULL is a value. */
interface DistinctFromContract extends OnEngine {

    @Table
    record Couple(@Id(assigned = true) int id, Integer a, Integer b) {
    }

    @Test
    @Shows({Case.S15, Case.DC_40})
    default void nullIsAValue() {
        create(COUPLE);
        engine().transaction(tx -> tx.insertAll(COUPLE, List.of(new Couple(1, 0, 1), new Couple(2, 1, 1), new Couple(3, null, 1),
                new Couple(4, 0, null), new Couple(5, null, null))));
        assertThat(ids(COUPLE.id, COUPLE.a.isDistinctFrom(COUPLE.b))).containsExactly(1, 3, 4);
        assertThat(ids(COUPLE.id, COUPLE.a.isNotDistinctFrom(COUPLE.b))).containsExactly(2, 5);
        assertThat(ids(COUPLE.id, COUPLE.a.isDistinctFrom(COUPLE.b).not())).containsExactly(2, 5);
        assertThat(ids(COUPLE.id, COUPLE.a.isDistinctFrom(0))).containsExactly(2, 3, 5);
        assertThat(list(select(COUPLE.a.isDistinctFrom(COUPLE.b)).orderBy(COUPLE.id.asc())))
                .containsExactly(true, false, true, true, false);
    }
}
