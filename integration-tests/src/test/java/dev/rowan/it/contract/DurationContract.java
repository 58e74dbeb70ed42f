package dev.rowan.it.contract;

import static dev.rowan.it.contract.DurationContract_SpanTable.SPAN;
import static dev.rowan.sql.Sql.currentTimestamp;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Expression;
import dev.rowan.sql.TemporalExpression;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

/** DC-49: times, so much earlier and later. */
interface DurationContract extends OnEngine {

    Duration DAY_AND_SECONDS = Duration.ofDays(1).plusSeconds(4);
    Duration DAYS = Duration.ofDays(103);

    @Table
    record Span(@Id(assigned = true) int id, Duration length, LocalDateTime moment, LocalDate day, Instant instant) {
    }

    @Test
    @Shows(Case.DC_49)
    default void columnsWithDurations() {
        LocalDateTime moment = LocalDateTime.of(2012, 10, 15, 12, 57, 18, 396_000);
        Instant instant = Instant.parse("2012-10-15T23:59:58.039642Z");
        create(SPAN);
        execute(insertInto(SPAN).values(new Span(1, DAY_AND_SECONDS, moment, moment.toLocalDate(), instant)));
        assertThat(of(SPAN.length)).isEqualTo(DAY_AND_SECONDS);
        for (Duration duration : new Duration[] {DAY_AND_SECONDS, DAYS, Duration.ofNanos(1000)}) {
            assertThat(of(SPAN.moment.plus(duration))).isEqualTo(moment.plus(duration));
            assertThat(of(SPAN.moment.minus(duration))).isEqualTo(moment.minus(duration));
            assertThat(of(SPAN.instant.plus(duration))).isEqualTo(instant.plus(duration));
            assertThat(of(SPAN.instant.minus(duration))).isEqualTo(instant.minus(duration));
            assertThat(ids(SPAN.id, SPAN.moment.plus(duration).eq(moment.plus(duration)))).containsExactly(1);
            assertThat(ids(SPAN.id, SPAN.moment.minus(duration).lt(moment))).containsExactly(1);
        }
        assertThat(of(SPAN.day.plus(DAYS))).isEqualTo(moment.toLocalDate().plusDays(103));
        assertThat(of(SPAN.day.minus(DAYS))).isEqualTo(moment.toLocalDate().minusDays(103));
    }

    @Test
    @Shows(Case.DC_49)
    default void literalsWithDurations() {
        LocalDateTime moment = LocalDateTime.of(2012, 10, 15, 12, 57, 18);
        TemporalExpression<LocalDateTime> bound = literal(moment);
        assertThat(list(select(bound.plus(DAY_AND_SECONDS)))).containsExactly(moment.plus(DAY_AND_SECONDS));
        assertThat(list(select(bound.minus(DAYS)))).containsExactly(moment.minusDays(103));
        assertThat(list(select(bound.durationUntil(moment.plus(DAY_AND_SECONDS))))).containsExactly(DAY_AND_SECONDS);
        TemporalExpression<Instant> now = currentTimestamp();
        assertThat(list(select(now.durationUntil(now.plus(DAY_AND_SECONDS))))).containsExactly(DAY_AND_SECONDS);
        assertThat(list(select(now.minus(DAYS).durationUntil(now)))).containsExactly(DAYS);
    }

    private <T> T of(Expression<T> value) {
        return list(select(value).from(SPAN)).get(0);
    }
}
