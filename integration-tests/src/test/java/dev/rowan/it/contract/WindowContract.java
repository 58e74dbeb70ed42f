package dev.rowan.it.contract;

import static dev.rowan.it.contract.WindowContract_DayTable.DAY;
import static dev.rowan.it.contract.WindowContract_SampleTable.SAMPLE;
import static dev.rowan.sql.Sql.currentRow;
import static dev.rowan.sql.Sql.following;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.partitionBy;
import static dev.rowan.sql.Sql.preceding;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.NumberExpression;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** S16: functions of the rows around one. */
interface WindowContract extends OnEngine {

    @Table
    record Sample(@Id(assigned = true) int id, int col1, int col2, double col3, boolean even) {
    }

    @Table(name = "sampled_day")
    record Day(@Id(assigned = true) int id, LocalDate day, int number) {
    }

    @Test
    @Shows({Case.S16, Case.DC_41})
    default void anOrderedWindowEndsWithTheRow() {
        samples();
        assertThat(list(select(max(SAMPLE.col2).over(orderBy(SAMPLE.col1.desc()))).where(SAMPLE.col1.lt(20))))
                .isEqualTo(Collections.nCopies(19, 95));
    }

    @Test
    @Shows({Case.S16, Case.DC_41})
    default void aRangeOfDays() {
        create(DAY);
        int[] days = {1, 2, 10, 13, 16};
        engine().transaction(tx -> tx.insertAll(DAY, IntStream.range(0, 5)
                .mapToObj(i -> new Day(i + 1, LocalDate.of(2025, 10, days[i]), i + 1)).toList()));
        assertThat(list(sum(DAY.number).over(orderBy(DAY.day.asc()).rangeBetween(preceding(Duration.ofDays(7)), currentRow())), DAY.id))
                .containsExactly(1, 3, 3, 7, 12);
    }

    @Test
    @Shows(Case.DC_41)
    default void aRangeOfNumbersInEachPartition() {
        samples();
        NumberExpression<Integer> next = sum(SAMPLE.col1).over(partitionBy(SAMPLE.even).orderBy(SAMPLE.col1.asc())
                .rangeBetween(currentRow(), following(1)));
        assertThat(list(next, SAMPLE.id)).as("the next number is in the other partition")
                .isEqualTo(IntStream.rangeClosed(1, 49).boxed().toList());
        NumberExpression<Integer> two = sum(SAMPLE.col1).over(partitionBy(SAMPLE.even).orderBy(SAMPLE.col1.asc())
                .rangeBetween(currentRow(), following(2)));
        assertThat(list(two, SAMPLE.id)).isEqualTo(IntStream.rangeClosed(1, 49).mapToObj(i -> i > 47 ? i : 2 * i + 2).toList());
    }

    @Test
    @Shows(Case.DC_41)
    default void aRangeOfFractions() {
        samples();
        BigDecimal far = new BigDecimal("1.25");
        List<Double> sums = list(sum(SAMPLE.col3).over(orderBy(SAMPLE.col3.asc())
                .rangeBetween(preceding(far), following(far))), SAMPLE.id);
        assertThat(sums).isEqualTo(IntStream.rangeClosed(1, 49).mapToObj(i -> i == 1 ? 4.0 : i == 49 ? 98.0 : 3 * (i + 0.5)).toList());
    }

    @Test
    @Shows({Case.S16, Case.DC_41})
    default void framesOfRowsThroughTheCache() {
        samples();
        for (int again = 0; again < 2; again++) {
            assertThat(between(5, 20)).isEqualTo(expected(105, 28, 16, 5));
            assertThat(between(20, 30)).isEqualTo(expected(155, 18, 11, 20));
        }
    }

    @Test
    @Shows(value = Case.DC_41, needs = Ability.GROUP_FRAMES)
    default void framesOfGroups() {
        samples();
        NumberExpression<Integer> sums = sum(SAMPLE.col1).over(orderBy(SAMPLE.even.asc()).groupsBetween(currentRow(), currentRow()));
        if (can(Ability.GROUP_FRAMES, () -> list(sums, SAMPLE.id))) {
            assertThat(list(sums, SAMPLE.id)).isEqualTo(IntStream.rangeClosed(1, 49).mapToObj(i -> i % 2 == 0 ? 600 : 625).toList());
        }
    }

    private List<Integer> between(int first, int last) {
        return list(max(SAMPLE.col2).over(orderBy(SAMPLE.col1.asc()).rowsBetween(following(first), following(last))), SAMPLE.id);
    }

    /** What goes up by 5 from a number, then as many times 245, then as many times nothing. */
    private static List<Integer> expected(int start, int steps, int highest, int none) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, steps).mapToObj(i -> start + 5 * i).toList());
        all.addAll(Collections.nCopies(highest, 245));
        all.addAll(Collections.nCopies(none, null));
        return all;
    }

    /** 49 rows of i, 5 i, and i and a half. */
    private void samples() {
        create(SAMPLE);
        engine().transaction(tx -> tx.insertAll(SAMPLE, IntStream.rangeClosed(1, 49)
                .mapToObj(i -> new Sample(i, i, 5 * i, i + 0.5, i % 2 == 0)).toList()));
    }
}
