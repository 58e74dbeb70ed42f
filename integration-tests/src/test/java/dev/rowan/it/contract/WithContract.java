package dev.rowan.it.contract;

import static dev.rowan.it.contract.WithContract_OtherTable.OTHER;
import static dev.rowan.it.contract.WithContract_StepTable.STEP;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Select;
import java.util.List;
import org.junit.jupiter.api.Test;

/** S17: tables that are told before the statement. */
interface WithContract extends OnEngine {

    @Table
    record Step(@Id(assigned = true) int id, @Column(length = 50) String data, Integer parentId) {
    }

    @Table(name = "other_step")
    record Other(@Id(assigned = true) int id, @Column(length = 50) String data, Integer parentId) {
    }

    @Test
    @Shows({Case.S17, Case.DC_43})
    default void aTableOfTheStatement() {
        Derived some = some();
        assertThat(list(select(some.column(STEP.data)).from(some).where(some.column(STEP.data).in(List.of("d4", "d5")))))
                .containsExactly("d4");
    }

    @Test
    @Shows({Case.S17, Case.DC_43})
    default void aTableThatUsesItself() {
        Derived up = ancestors();
        assertThat(list(select(up.column(STEP.data)).from(up).where(up.column(STEP.data).ne("d2")).orderBy(up.column(STEP.data).desc())))
                .containsExactly("d4", "d3", "d3", "d1", "d1", "d1");
    }

    @Test
    @Shows(value = Case.S17, needs = Ability.RECURSIVE_DISTINCT)
    default void aTableThatUsesEachOfItsRowsOnce() {
        Derived up = ancestors().distinct();
        Select<String> names = select(up.column(STEP.data)).from(up).orderBy(up.column(STEP.data).desc());
        if (can(Ability.RECURSIVE_DISTINCT, () -> list(names))) {
            assertThat(list(names)).containsExactly("d4", "d3", "d2", "d1");
        }
    }

    /** From three steps up to the first one. */
    private Derived ancestors() {
        steps();
        return withRecursive("ancestors", select(STEP.id, STEP.data, STEP.parentId)
                .where(STEP.data.in(List.of("d2", "d3", "d4"))), found ->
                select(STEP.id, STEP.data, STEP.parentId).from(STEP).join(found, found.column(STEP.parentId).eq(STEP.id)));
    }

    @Test
    @Shows(Case.DC_43)
    default void itsRowsAreInserted() {
        Derived some = some();
        create(OTHER);
        assertThat(execute(insertInto(OTHER).columns(OTHER.id, OTHER.data, OTHER.parentId)
                .select(select(some.column(STEP.id), some.column(STEP.data), some.column(STEP.parentId)).from(some)))).isEqualTo(3);
        assertThat(list(select(OTHER).orderBy(OTHER.id.asc())))
                .containsExactly(new Other(2, "d2", 1), new Other(3, "d3", 1), new Other(4, "d4", 3));
    }

    @Test
    @Shows(Case.DC_43)
    default void itsRowsAreUpdated() {
        Derived some = some();
        assertThat(execute(update(STEP).from(some).set(STEP.parentId, 5).where(STEP.data.eq(some.column(STEP.data))))).isEqualTo(3);
        assertThat(list(STEP.parentId, STEP.id)).containsExactly(null, 5, 5, 5, 3);
    }

    @Test
    @Shows(Case.DC_43)
    default void itsRowsAreDeleted() {
        Derived some = some();
        assertThat(execute(deleteFrom(STEP).using(some).where(STEP.data.eq(some.column(STEP.data))))).isEqualTo(3);
        assertThat(list(STEP.id, STEP.id)).containsExactly(1, 5);
    }

    @Test
    @Shows(Case.DC_43)
    default void itsRowsAreDeletedByASubquery() {
        Derived some = some();
        assertThat(execute(deleteFrom(STEP).where(STEP.data.eq(
                subquery(select(some.column(STEP.data)).from(some).where(some.column(STEP.id).eq(STEP.id))))))).isEqualTo(3);
        assertThat(list(STEP.id, STEP.id)).containsExactly(1, 5);
    }

    private Derived some() {
        steps();
        return with("some_steps", select(STEP.id, STEP.data, STEP.parentId).where(STEP.data.in(List.of("d2", "d3", "d4"))));
    }

    private void steps() {
        create(STEP);
        engine().transaction(tx -> tx.insertAll(STEP, List.of(new Step(1, "d1", null), new Step(2, "d2", 1), new Step(3, "d3", 1),
                new Step(4, "d4", 3), new Step(5, "d5", 3))));
    }
}
