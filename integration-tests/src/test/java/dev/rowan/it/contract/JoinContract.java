package dev.rowan.it.contract;

import static dev.rowan.it.contract.JoinContract_ATable.A;
import static dev.rowan.it.contract.JoinContract_BTable.B;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import dev.rowan.sql.Sql;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S14: rows beside rows. */
interface JoinContract extends OnEngine {

    Condition ALWAYS = Sql.literal(true);

    @Table(name = "joined_a")
    record A(@Id(assigned = true) int id) {
    }

    @Table(name = "joined_b")
    record B(@Id(assigned = true) int id, @ForeignKey(A.class) int aId) {
    }

    @Test
    @Shows({Case.S14, Case.DC_31})
    default void byTheForeignKey() {
        Select<Row3<Integer, Integer, Integer>> rows = rows();
        assertThat(list(rows.join(B).orderBy(A.id.asc(), B.id.asc())))
                .containsExactly(row(1, 1, 1), row(1, 2, 1), row(2, 4, 2), row(3, 5, 3));
        assertThat(list(rows.join(B, B.aId.eq(A.id)).orderBy(A.id.asc(), B.id.asc())))
                .containsExactly(row(1, 1, 1), row(1, 2, 1), row(2, 4, 2), row(3, 5, 3));
    }

    @Test
    @Shows({Case.S14, Case.DC_31})
    default void onTrueAndFalse() {
        Select<Row3<Integer, Integer, Integer>> rows = rows();
        assertThat(list(rows.join(B, ALWAYS))).hasSize(20).doesNotHaveDuplicates();
        assertThat(list(rows.crossJoin(B))).hasSize(20).doesNotHaveDuplicates();
        assertThat(list(rows.join(B, ALWAYS.not()))).isEmpty();
        assertThat(list(rows.leftJoin(B, ALWAYS.not()).orderBy(A.id.asc()))).containsExactly(
                row(1, null, null), row(2, null, null), row(3, null, null), row(4, null, null), row(5, null, null));
    }

    @Test
    @Shows({Case.S14, Case.DC_31})
    default void theRowsOfOneSide() {
        assertThat(list(rows().leftJoin(B).orderBy(A.id.asc(), B.id.asc())))
                .containsExactly(row(1, 1, 1), row(1, 2, 1), row(2, 4, 2), row(3, 5, 3),
                row(4, null, null), row(5, null, null));
        assertThat(list(select(B.id, A.id).from(B).rightJoin(A).orderBy(A.id.asc(), B.id.asc()))).containsExactly(new Row2<>(1, 1),
                new Row2<>(2, 1), new Row2<>(4, 2), new Row2<>(5, 3), new Row2<>(null, 4), new Row2<>(null, 5));
    }

    @Test
    @Shows(value = Case.S14, needs = Ability.FULL_JOIN)
    default void theRowsOfBothSides() {
        rows();
        Select<Row2<Integer, Integer>> both = select(A.id, B.id).from(A).fullJoin(B, A.id.eq(B.id));
        if (can(Ability.FULL_JOIN, () -> list(both))) {
            assertThat(list(both.where(A.id.isNull().or(B.id.isNull())))).containsExactly(new Row2<>(3, null));
            assertThat(list(select(A.id, B.id).from(A).fullJoin(B, A.id.eq(B.id.plus(1))).where(A.id.isNull().or(B.id.isNull()))))
                    .containsExactlyInAnyOrder(new Row2<>(1, null), new Row2<>(4, null), new Row2<>(null, 5));
        }
    }

    private Select<Row3<Integer, Integer, Integer>> rows() {
        create(A, B);
        engine().transaction(tx -> {
            tx.insertAll(A, List.of(new A(1), new A(2), new A(3), new A(4), new A(5)));
            tx.insertAll(B, List.of(new B(1, 1), new B(2, 1), new B(4, 2), new B(5, 3)));
        });
        return select(A.id, B.id, B.aId).from(A);
    }

    private static Row3<Integer, Integer, Integer> row(Integer a, Integer b, Integer of) {
        return new Row3<>(a, b, of);
    }
}
