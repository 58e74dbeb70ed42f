package dev.rowan.it.contract;

import static dev.rowan.it.contract.ReturningContract_GivenTable.GIVEN;
import static dev.rowan.it.contract.SpelledContract_PercentTable.PERCENT;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What changes give back, or that the database is named that gives nothing. */
interface ReturningContract extends OnEngine {

    @Table
    record Given(@Id Integer id, @Column(length = 50) String data) {
    }

    @Test
    @Shows(Case.DC_19)
    default void anInsertGivesItsKey() {
        create(GIVEN);
        Query<Integer> insert = insertInto(GIVEN).set(GIVEN.data, "some data").returning(GIVEN.id);
        assertThat(list(insert)).as("on MySQL by its driver").isEqualTo(list(select(GIVEN.id))).hasSize(1);
        Integer second = engine().autocommit().one(insert);
        assertThat(list(select(GIVEN.data).where(GIVEN.id.eq(second)))).containsExactly("some data");
    }

    @Test
    @Shows({Case.DC_16, Case.DC_19})
    default void anInsertGivesItsRows() {
        create(GIVEN);
        Query<Integer> five = insertInto(GIVEN).values(IntStream.range(0, 5).mapToObj(i -> new Given(null, "d" + i)).toList())
                .returning(GIVEN.id);
        Query<String> data = insertInto(GIVEN).set(GIVEN.data, "d5").returning(GIVEN.data);
        assertThat(list(five)).hasSize(5).containsExactlyInAnyOrderElementsOf(list(select(GIVEN.id)));
        assertThat(list(data)).containsExactly("d5");
        execute(deleteFrom(GIVEN).all());
        assertThat(list(insertInto(GIVEN).values(List.of(new Given(1, "a"), new Given(2, "b"), new Given(3, "c")))
                .returning(GIVEN.id)))
                .containsExactlyInAnyOrder(1, 2, 3);
    }

    @Test
    @Shows({Case.DC_16, Case.DC_24, Case.DC_25})
    default void anUpdateGivesTheRowsAsTheyAreThen() {
        given();
        Query<Row2<Integer, String>> one = update(GIVEN).set(GIVEN.data, "d2_new").where(GIVEN.id.eq(2)).returning(GIVEN.id, GIVEN.data);
        Query<Integer> all = update(GIVEN).set(GIVEN.data, "new").all().returning(GIVEN.id);
        assertThat(list(one)).containsExactly(new Row2<>(2, "d2_new"));
        assertThat(list(update(GIVEN).set(GIVEN.data, "no").where(GIVEN.id.eq(10)).returning(GIVEN.id, GIVEN.data))).isEmpty();
        assertThat(list(update(GIVEN).set(GIVEN.data, "no").where(GIVEN.id.in(List.of())).returning(GIVEN.id, GIVEN.data))).isEmpty();
        assertThat(list(all)).containsExactlyInAnyOrder(1, 2, 3);
        assertThat(execute(all)).as("where its rows are not asked for, they are counted").isEqualTo(3);
    }

    @Test
    @Shows({Case.DC_16, Case.DC_24, Case.DC_25})
    default void aDeleteGivesTheRowsAsTheyWere() {
        given();
        Query<Row2<Integer, String>> one = deleteFrom(GIVEN).where(GIVEN.id.eq(2)).returning(GIVEN.id, GIVEN.data);
        Query<Integer> all = deleteFrom(GIVEN).all().returning(GIVEN.id);
        assertThat(list(one)).containsExactly(new Row2<>(2, "d2"));
        assertThat(list(one)).isEmpty();
        assertThat(list(deleteFrom(GIVEN).where(GIVEN.id.in(List.of())).returning(GIVEN.id))).isEmpty();
        given();
        assertThat(list(all)).containsExactlyInAnyOrder(1, 2, 3);
        given();
        assertThat(execute(all)).isEqualTo(3);
    }

    @Test
    @Shows(Case.DC_22)
    default void namesWithPercentSigns() {
        create(PERCENT);
        Query<Row2<Integer, Integer>> insert = insertInto(PERCENT).values(List.of(new SpelledContract.Percent(7, 11),
                new SpelledContract.Percent(9, 10), new SpelledContract.Percent(11, 9))).returning(PERCENT.percent, PERCENT.spaces);
        assertThat(list(insert)).containsExactlyInAnyOrder(new Row2<>(7, 11), new Row2<>(9, 10), new Row2<>(11, 9));
    }

    private void given() {
        create(GIVEN);
        execute(insertInto(GIVEN).values(List.of(new Given(1, "d1"), new Given(2, "d2"), new Given(3, "d3"))));
    }
}
