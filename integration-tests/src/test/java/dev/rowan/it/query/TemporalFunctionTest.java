package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.it.query.TemporalFunctionTest_SeenTable.SEEN;
import static dev.rowan.sql.Sql.currentDate;
import static dev.rowan.sql.Sql.currentTimestamp;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Expression;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is computed of dates and times: DC-49. */
@OnDatabases
final class TemporalFunctionTest {

    private static final LocalDateTime MOMENT = LocalDateTime.of(2012, 2, 29, 23, 59, 59, 999_642_000);
    private static final Duration LONG = Duration.ofDays(1).plusSeconds(4);

    private final Items items;

    TemporalFunctionTest(TestDatabase database) {
        items = Items.on(database);
    }

    /** Points in time. */
    @Table(name = "query_seen")
    record Seen(@Id(assigned = true) int id, Instant at, OffsetDateTime offset) {
    }

    @AfterEach
    void close() {
        items.close();
    }

    private void moment(LocalDateTime moment) {
        items.are(new Item(1, null, null, null, null, null, null, null, null, null, null, null, moment.toLocalDate(), moment.toLocalTime(), moment,
                null));
    }

    private <T> T seen(Instant instant, Expression<T> expression) {
        MetaData.of(SEEN).createAll(items.engine());
        items.engine().autocommit().execute(deleteFrom(SEEN).all());
        items.engine().autocommit().execute(insertInto(SEEN).set(SEEN.id, 1).set(SEEN.at, instant).set(SEEN.offset, instant.atOffset(ZoneOffset.ofHours(5))));
        return items.engine().autocommit().scalar(select(expression).from(SEEN));
    }

    @Test
    void theyHaveParts() {
        moment(MOMENT);
        assertThat(List.of(items.value(ITEM.day.year()), items.value(ITEM.day.month()), items.value(ITEM.day.day()))).containsExactly(2012, 2, 29);
        assertThat(List.of(items.value(ITEM.hour.hour()), items.value(ITEM.hour.minute()), items.value(ITEM.hour.second()))).containsExactly(23, 59, 59);
        assertThat(List.of(items.value(ITEM.moment.year()), items.value(ITEM.moment.month()), items.value(ITEM.moment.day()),
                items.value(ITEM.moment.hour()), items.value(ITEM.moment.minute()), items.value(ITEM.moment.second())))
                .containsExactly(2012, 2, 29, 23, 59, 59);
        assertThat(items.ids(ITEM.moment.year().plus(1).eq(2013))).containsExactly(1);
        assertThat(items.value(ITEM.moment.toDate())).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(items.ids(ITEM.moment.toDate().eq(ITEM.day))).containsExactly(1);
        items.are(Item.empty(1));
        assertThat(items.value(ITEM.moment.second())).isNull();
        assertThat(items.value(ITEM.day.plusDays(1))).isNull();
    }

    @Test
    void pointsInTimeAreReckonedInUtc() {
        Instant instant = Instant.parse("2012-02-29T23:30:00Z");
        assertThat(seen(instant, SEEN.offset.day())).isEqualTo(29);
        assertThat(seen(instant, SEEN.offset.hour())).isEqualTo(23);
        assertThat(seen(instant, SEEN.offset.toDate())).isEqualTo(LocalDate.of(2012, 2, 29));
        assertThat(seen(instant, SEEN.at.plus(LONG))).isEqualTo(instant.plus(LONG));
        assertThat(seen(instant, SEEN.offset.minus(LONG))).isEqualTo(instant.minus(LONG).atOffset(ZoneOffset.UTC));
        assertThat(seen(instant, SEEN.at.durationUntil(instant.plusNanos(5_000)))).isEqualTo(Duration.ofNanos(5_000));
    }

    @Test
    void durationsAreAddedToTheMicrosecond() {
        moment(MOMENT);
        assertThat(items.value(ITEM.moment.plus(LONG))).isEqualTo(MOMENT.plus(LONG));
        assertThat(items.value(ITEM.moment.minus(LONG))).isEqualTo(MOMENT.minus(LONG));
        assertThat(items.value(ITEM.moment.plus(Duration.ofDays(103)))).isEqualTo(MOMENT.plusDays(103));
        assertThat(items.value(ITEM.moment.minus(Duration.ofDays(103)))).isEqualTo(MOMENT.minusDays(103));
        assertThat(items.value(ITEM.moment.plus(Duration.ofNanos(1_000)))).isEqualTo(MOMENT.plusNanos(1_000));
        assertThat(items.value(ITEM.moment.minus(Duration.ofNanos(999_643_000)))).isEqualTo(MOMENT.minusNanos(999_643_000));
        assertThat(items.value(ITEM.moment.plus(Duration.ofDays(200_000).plusNanos(7_000)))).isEqualTo(MOMENT.plusDays(200_000).plusNanos(7_000));
        assertThat(items.ids(ITEM.moment.plus(LONG).eq(MOMENT.plus(LONG)))).containsExactly(1);
        assertThat(items.ids(ITEM.moment.minus(LONG).lt(ITEM.moment))).containsExactly(1);
        assertThat(items.ids(ITEM.moment.plus(LONG).between(MOMENT.plus(LONG), MOMENT.plus(LONG)))).containsExactly(1);
        items.engine().autocommit().execute(update(ITEM).set(ITEM.moment, ITEM.moment.plus(LONG)).all());
        assertThat(items.ids(ITEM.moment.in(MOMENT.plus(LONG), MOMENT))).containsExactly(1);
    }

    @Test
    void datesTakeWholeDays() {
        moment(MOMENT);
        LocalDate day = MOMENT.toLocalDate();
        assertThat(items.value(ITEM.day.plus(Duration.ofDays(103)))).isEqualTo(day.plusDays(103));
        assertThat(items.value(ITEM.day.minus(Duration.ofDays(103)))).isEqualTo(day.minusDays(103));
        assertThat(items.value(ITEM.day.plusDays(-60))).isEqualTo(day.minusDays(60));
        assertThat(items.ids(ITEM.day.plusDays(1).eq(LocalDate.of(2012, 3, 1)))).containsExactly(1);
        assertThat(items.value(ITEM.day.cast(LocalDateTime.class).eq(day.atStartOfDay()))).isTrue();
        assertThatThrownBy(() -> ITEM.day.plus(LONG)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("cast(LocalDateTime.class)");
    }

    @Test
    void timesGoAroundMidnight() {
        moment(MOMENT);
        LocalTime time = MOMENT.toLocalTime();
        assertThat(items.value(ITEM.hour.plus(Duration.ofSeconds(2)))).isEqualTo(time.plusSeconds(2));
        assertThat(items.value(ITEM.hour.minus(Duration.ofHours(30)))).isEqualTo(time.minusHours(30));
        assertThat(items.value(ITEM.hour.plus(Duration.ofDays(3).plusNanos(1_000)))).isEqualTo(time.plusNanos(1_000));
        assertThatThrownBy(() -> ITEM.hour.plusDays(1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("LocalTime has no days");
        assertThatThrownBy(() -> ITEM.hour.year()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no year");
        assertThatThrownBy(() -> ITEM.day.minute()).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no minute");
    }

    @Test
    void monthsEndAtTheirLastDay() {
        moment(LocalDateTime.of(2024, 1, 31, 10, 0));
        assertThat(items.value(ITEM.day.plusMonths(1))).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(items.value(ITEM.day.plusMonths(13))).isEqualTo(LocalDate.of(2025, 2, 28));
        assertThat(items.value(ITEM.day.plusMonths(-2))).isEqualTo(LocalDate.of(2023, 11, 30));
        assertThat(items.value(ITEM.moment.plusMonths(1))).isEqualTo(LocalDateTime.of(2024, 2, 29, 10, 0));
        assertThat(items.value(ITEM.moment.plusMonths(1).plusYears(1))).isEqualTo(LocalDateTime.of(2025, 2, 28, 10, 0));
        assertThat(items.value(ITEM.day.plusYears(-24))).isEqualTo(LocalDate.of(2000, 1, 31));
    }

    @Test
    void howLongItIsFromOneToAnother() {
        moment(MOMENT);
        assertThat(items.value(ITEM.moment.durationUntil(MOMENT.plus(LONG).plusNanos(1_000)))).isEqualTo(LONG.plusNanos(1_000));
        assertThat(items.value(ITEM.moment.durationUntil(MOMENT.minusYears(100)))).isEqualTo(Duration.between(MOMENT, MOMENT.minusYears(100)));
        assertThat(items.value(ITEM.day.durationUntil(LocalDate.of(2013, 2, 28)))).isEqualTo(Duration.ofDays(365));
        assertThat(items.value(ITEM.day.durationUntil(LocalDate.of(2012, 2, 28)))).isEqualTo(Duration.ofDays(-1));
        assertThat(items.value(ITEM.hour.durationUntil(LocalTime.of(0, 0)))).isEqualTo(Duration.between(MOMENT.toLocalTime(), LocalTime.MIDNIGHT));
        assertThat(items.value(ITEM.moment.durationUntil(ITEM.moment.plus(LONG)))).isEqualTo(LONG);
        assertThat(items.ids(ITEM.moment.durationUntil(MOMENT.plusHours(1)).lt(Duration.ofMinutes(61)))).containsExactly(1);
        assertThat(items.ids(ITEM.moment.durationUntil(MOMENT.plusHours(1)).gt(Duration.ofMinutes(60)))).isEmpty();
    }

    @Test
    void theDatabaseHasAClock() {
        moment(MOMENT);
        Instant before = Instant.now();
        Instant now = items.value(currentTimestamp());
        assertThat(now).isBetween(before.minusSeconds(60), Instant.now().plusSeconds(60));
        assertThat(items.value(currentTimestamp().plus(LONG))).isBetween(before.plus(LONG).minusSeconds(60), Instant.now().plus(LONG).plusSeconds(60));
        assertThat(items.value(currentDate())).isBetween(LocalDate.ofInstant(before, ZoneOffset.UTC), LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC));
        assertThat(seen(now, SEEN.at.le(currentTimestamp()))).isTrue();
        assertThat(seen(now, SEEN.at.lt(currentTimestamp().minus(Duration.ofHours(1))))).isFalse();
    }
}
