package dev.rowan.it.contract;

import static dev.rowan.it.contract.TemporalContract_MomentTable.MOMENT;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.sql.Bind;
import dev.rowan.sql.TemporalColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S7: dates and times keep their digits, points in time their place. */
interface TemporalContract extends OnEngine {

    @Table
    record Moment(@Id(assigned = true) int id, LocalDateTime stamp, LocalTime time, LocalDate day, Instant point) {
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void datesWithTime() {
        assertKept(MOMENT.stamp, LocalDateTime.parse("2012-10-15T12:57:18"), LocalDateTime.parse("2012-10-15T12:57:18.039642"),
                LocalDateTime.parse("2012-10-15T12:57:18.000396"), LocalDateTime.parse("1850-11-10T11:52:35"), null);
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void times() {
        assertKept(MOMENT.time, LocalTime.parse("12:57:18"), LocalTime.parse("12:57:18.000396"), LocalTime.MIDNIGHT,
                LocalTime.parse("23:59:59.999999"), null);
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void dates() {
        assertKept(MOMENT.day, LocalDate.parse("2012-10-15"), LocalDate.parse("1727-04-01"), LocalDate.parse("1582-10-10"), null);
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void pointsInTime() {
        assertKept(MOMENT.point, Instant.parse("2012-10-15T12:57:18.039642Z"), Instant.parse("1850-11-10T11:52:35Z"), Instant.EPOCH, null);
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void whatIsFinerThanAMicrosecondIsCut() {
        create(MOMENT);
        execute(insertInto(MOMENT).set(MOMENT.id, 1).set(MOMENT.stamp, LocalDateTime.parse("2012-12-31T23:59:59.999999999"))
                .set(MOMENT.time, LocalTime.parse("23:59:59.999999999"))
                .set(MOMENT.point, Instant.parse("1969-12-31T23:59:59.123456789Z")));
        assertThat(list(select(MOMENT))).containsExactly(new Moment(1, LocalDateTime.parse("2012-12-31T23:59:59.999999"),
                LocalTime.parse("23:59:59.999999"), null, Instant.parse("1969-12-31T23:59:59.123456Z")));
    }

    @Test
    @Shows({Case.S7, Case.DC_50})
    default void nothingEqualsABoundNull() {
        create(MOMENT);
        execute(insertInto(MOMENT).set(MOMENT.id, 1).set(MOMENT.stamp, LocalDateTime.now()).set(MOMENT.day, LocalDate.now()));
        assertThat(ids(MOMENT.id, MOMENT.stamp.eq(new Bind<>(MOMENT.stamp, MOMENT.stamp.type(), null, false)))).isEmpty();
        assertThat(ids(MOMENT.id, MOMENT.day.ne(new Bind<>(MOMENT.day, MOMENT.day.type(), null, false)))).isEmpty();
    }

    /** Europe/Berlin has no 02:30 on 2021-03-28, and America/Sao_Paulo no midnight on 2018-11-04. */
    @ParameterizedTest
    @Shows({Case.S7, Case.DC_50})
    @ValueSource(strings = {"UTC", "Europe/Berlin", "America/Sao_Paulo", "Asia/Kolkata", "Pacific/Apia"})
    default void theClientsZoneChangesNothing(String zone) {
        Moment moment = new Moment(1, LocalDateTime.parse("2021-03-28T02:30:00"), LocalTime.parse("02:30:00"),
                LocalDate.parse("2018-11-04"), Instant.parse("2021-03-28T01:30:00.5Z"));
        create(MOMENT);
        TimeZone before = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            try (Engine there = Engine.create(url())) {
                there.transactionResult(tx -> tx.execute(insertInto(MOMENT).set(MOMENT.id, moment.id).set(MOMENT.stamp, moment.stamp)
                        .set(MOMENT.time, moment.time).set(MOMENT.day, moment.day).set(MOMENT.point, moment.point)));
                assertThat(there.autocommit().list(select(MOMENT))).containsExactly(moment);
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(list(select(MOMENT))).containsExactly(moment);
        assertThat(ids(MOMENT.id, MOMENT.point.eq(moment.point).and(MOMENT.stamp.eq(moment.stamp)))).containsExactly(1);
    }

    @SuppressWarnings("unchecked")
    private <T> void assertKept(TemporalColumn<Moment, T> column, T... values) {
        create(MOMENT);
        for (int i = 0; i < values.length; i++) {
            execute(values[i] == null ? insertInto(MOMENT).set(MOMENT.id, i).setNull(column)
                    : insertInto(MOMENT).set(MOMENT.id, i).set(column, values[i]));
        }
        assertThat(list(column, MOMENT.id)).containsExactly(values);
        for (int i = 0; i < values.length; i++) {
            assertThat(ids(MOMENT.id, values[i] == null ? column.isNull() : column.eq(values[i]))).containsExactly(i);
        }
        List<T> present = Stream.of(values).filter(Objects::nonNull).toList();
        assertThat(ids(MOMENT.id, column.in(present))).hasSameSizeAs(present);
    }
}
