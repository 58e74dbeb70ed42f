package dev.rowan.it.contract;

import static dev.rowan.it.contract.WithContract_StepTable.STEP;
import static dev.rowan.it.contract.WithContract_OtherTable.OTHER;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Row2;
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
        assertThat(list(select(some.column(STEP.data)).from(some).where(some.column(STEP.data).in(List.of("d4", "d5"))))).containsExactly("d4");
    }

    @Test
    @Shows({Case.S17, Case.DC_43})
    default void aTableThatUsesItself() {
        steps();
        Derived up = withRecursive("ancestors", select(STEP.id, STEP.data, STEP.parentId).where(STEP.data.in(List.of("d2", "d3", "d4"))), found ->
                select(STEP.id, STEP.data, STEP.parentId).from(STEP).join(found, found.column(STEP.parentId).eq(STEP.id)));
        assertThat(list(select(up.column(STEP.data)).from(up).where(up.column(STEP.data).ne("d2")).orderBy(up.column(STEP.data).desc())))
                .containsExactly("d4", "d3", "d3", "d1", "d1", "d1");
    }

    @Test
    @Shows(Case.DC_43)
    default void itsRowsAreInserted() {
        Derived some = some();
        create(OTHER);
        assertThat(execute(insertInto(OTHER).columns(OTHER.id, OTHER.data, OTHER.parentId)
                .select(select(some.column(STEP.id), some.column(STEP.data), some.column(STEP.parentId)).from(some)))).isEqualTo(3);
        assertThat(list(select(OTHER).orderBy(OTHER.id.asc()))).containsExactly(new Other(2, "d2", 1), new Other(3, "d3", 1), new Other(4, "d4", 3));
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

    @Test
    @Shows({Case.DC_28, Case.DC_43})
    default void valuesAreATable() {
        record Named(String name, int number) {
        }
        List<Named> all = List.of(new Named("a", 2), new Named("b", 3));
        Derived rows = values("v", all, value(STEP.data, Named::name), value(STEP.id, Named::number));
        Derived named = with("named", select(rows.column(STEP.data), rows.column(STEP.id)).from(rows));
        assertThat(list(select(rows.column(STEP.data), rows.column(STEP.id)).from(rows).orderBy(rows.column(STEP.id).asc())))
                .containsExactly(new Row2<>("a", 2), new Row2<>("b", 3));
        assertThat(list(select(named.column(rows.column(STEP.data)), named.column(rows.column(STEP.id))).from(named)
                .orderBy(named.column(rows.column(STEP.id)).asc()))).containsExactly(new Row2<>("a", 2), new Row2<>("b", 3));
    }

    @Test
    @Shows(Case.DC_28)
    default void threeValues() {
        Derived rows = values("v", List.of(1, 2, 3), value(STEP.id, (Integer i) -> i), value(STEP.data, i -> "name" + i));
        assertThat(list(select(rows.column(STEP.id), rows.column(STEP.data)).from(rows).orderBy(rows.column(STEP.id).asc())))
                .containsExactly(new Row2<>(1, "name1"), new Row2<>(2, "name2"), new Row2<>(3, "name3"));
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
