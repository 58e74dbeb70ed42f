package dev.rowan.it.contract;

import static dev.rowan.it.contract.WithContract_StepTable.STEP;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.value;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.sql.Derived;
import dev.rowan.sql.Row2;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DC-28: values as a table. */
interface ValuesContract extends OnEngine {

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
}
