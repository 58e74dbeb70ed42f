package dev.rowan.it.contract;

import static dev.rowan.it.contract.RowContract_MomentTable.MOMENT;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** DC-20: rows of several values; DC-48: texts one after another. */
interface RowContract extends OnEngine {

    @Table(name = "moments")
    record Moment(@Id(assigned = true) int id, String data, LocalDateTime today) {
    }

    record Made(int number, String text) {
    }

    LocalDateTime TODAY = LocalDateTime.of(2006, 5, 12, 12, 0, 0);

    @Test
    @Shows(Case.DC_20)
    default void oneColumnTwice() {
        moments();
        assertThat(list(select(MOMENT.data, MOMENT.data).where(MOMENT.id.eq(1)))).containsExactly(new Row2<>("d1", "d1"));
        assertThat(list(select(MOMENT, MOMENT.data, MOMENT.data).where(MOMENT.id.eq(2)))).containsExactly(
                new Row3<>(new Moment(2, "d2", TODAY), "d2", "d2"));
    }

    @Test
    @Shows(Case.DC_20)
    default void valuesAreOfTheirColumnsTypes() {
        moments();
        Row3<Integer, String, LocalDateTime> row = list(select(MOMENT.id, MOMENT.data, MOMENT.today).where(MOMENT.id.eq(3))).get(0);
        int id = row.first();
        String data = row.second();
        LocalDateTime today = row.third();
        assertThat(List.of(id, data, today)).containsExactly(3, "d3", TODAY);
        assertThat(list(select(Made::new, MOMENT.id, MOMENT.data).where(MOMENT.id.eq(3)))).containsExactly(new Made(3, "d3"));
    }

    @Test
    @Shows(Case.DC_20)
    default void aScalarSubqueryKeepsItsType() {
        moments();
        assertThat(list(select(MOMENT.id, subquery(select(max(MOMENT.as("m").today)).from(MOMENT.as("m")))).from(MOMENT)
                .where(MOMENT.id.eq(1))))
                .containsExactly(new Row2<>(1, TODAY));
    }

    @Test
    @Shows(Case.DC_48)
    default void textsOneAfterAnother() {
        moments();
        assertThat(list(select(literal("a").concat("b")))).containsExactly("ab");
        assertThat(list(select(literal("a").concat(literal("b"), literal("c"), literal("d"), literal("e"))))).containsExactly("abcde");
        assertThat(list(select(MOMENT.data.concat("_x")).where(MOMENT.id.eq(2)))).containsExactly("d2_x");
        assertThat(ids(MOMENT.id, MOMENT.data.concat("\\'%").eq("d2\\'%"))).containsExactly(2);
    }

    @Test
    @Shows(Case.DC_48)
    default void aPatternMayBeLongerThanTheColumn() {
        moments();
        assertThat(ids(MOMENT.id, MOMENT.data.like("%" + "%".repeat(600) + "d2"))).containsExactly(2);
        assertThat(ids(MOMENT.id, MOMENT.data.startsWith("d2" + "d".repeat(600)))).isEmpty();
    }

    private void moments() {
        create(MOMENT);
        for (int i = 1; i <= 3; i++) {
            execute(insertInto(MOMENT).values(new Moment(i, "d" + i, TODAY)));
        }
    }
}
