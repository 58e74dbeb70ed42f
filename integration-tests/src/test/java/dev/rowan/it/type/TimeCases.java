package dev.rowan.it.type;

import static dev.rowan.it.type.ExtremeTable.EXTREME;

import java.sql.Time;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** The columns of {@link Extreme} that are times, with their values. */
final class TimeCases {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);

    /** The year 67562 is 2026 in two bytes. */
    private static final List<LocalDate> DAYS = List.of(FIRST, LAST, LocalDate.of(0, 1, 1), LocalDate.of(0, 2, 29), LocalDate.of(-1, 12, 31),
            LocalDate.of(10_000, 1, 1), LocalDate.of(67_562, 3, 1), LocalDate.of(-63_510, 3, 1), LocalDate.MIN, LocalDate.MAX,
            LocalDate.of(1582, 10, 10), LocalDate.of(1727, 4, 1), LocalDate.of(1900, 2, 28), LocalDate.of(2000, 2, 29), LocalDate.of(4, 2, 29),
            LocalDate.of(99, 1, 1), LocalDate.of(999, 12, 31), LocalDate.EPOCH, LocalDate.of(2038, 1, 20), LocalDate.of(294_277, 1, 1));
    private static final List<LocalTime> TIMES = List.of(LocalTime.MIDNIGHT, LocalTime.MAX, LocalTime.NOON, LocalTime.of(0, 0, 0, 1),
            LocalTime.of(0, 0, 0, 1_000), LocalTime.of(23, 59, 59, 999_999_000), LocalTime.of(23, 59, 59, 999_999_500), LocalTime.of(2, 30));

    private TimeCases() {}

    static List<Case<?>> all() {
        return List.of(
                Case.of(EXTREME.day, (row, v) -> row.day = v, row -> row.day, TimeCases::randomDay, DAYS.toArray(LocalDate[]::new)),
                Case.of(EXTREME.time, (row, v) -> row.time = v, row -> row.time, TimeCases::randomTime, TIMES.toArray(LocalTime[]::new))
                        .kept(time -> time.truncatedTo(ChronoUnit.MICROS)),
                Case.of(EXTREME.moment, (row, v) -> row.moment = v, row -> row.moment, TimeCases::randomMoment,
                        moments().toArray(LocalDateTime[]::new)).kept(moment -> moment.truncatedTo(ChronoUnit.MICROS)),
                Case.of(EXTREME.instant, (row, v) -> row.instant = v, row -> row.instant, TimeCases::randomInstant,
                        instants().toArray(Instant[]::new)).kept(instant -> instant.truncatedTo(ChronoUnit.MICROS)),
                Case.of(EXTREME.offset, (row, v) -> row.offset = v, row -> row.offset,
                        random -> randomInstant(random).atOffset(ZoneOffset.ofTotalSeconds(random.nextInt(100_000) - 50_000)),
                        Stream.concat(moments().map(moment -> moment.atOffset(ZoneOffset.ofHours(-7))),
                                Stream.of(OffsetDateTime.MIN, OffsetDateTime.MAX)).toArray(OffsetDateTime[]::new))
                        .kept(moment -> moment.toInstant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC)),
                Case.of(EXTREME.zoned, (row, v) -> row.zoned = v, row -> row.zoned, random -> randomInstant(random).atZone(PARIS),
                        moments().map(moment -> moment.atZone(PARIS)).toArray(ZonedDateTime[]::new))
                        .kept(moment -> moment.toInstant().truncatedTo(ChronoUnit.MICROS).atZone(ZoneOffset.UTC)),
                Case.of(EXTREME.duration, (row, v) -> row.duration = v, row -> row.duration, random -> Duration.ofNanos(random.nextLong()),
                        Duration.ZERO, Duration.ofNanos(1), Duration.ofNanos(-1), Duration.ofNanos(Long.MAX_VALUE), Duration.ofNanos(Long.MIN_VALUE),
                        Duration.ofNanos(Long.MAX_VALUE).plusNanos(1), Duration.ofNanos(Long.MIN_VALUE).minusNanos(1),
                        Duration.ofSeconds(Long.MAX_VALUE), Duration.ofSeconds(Long.MIN_VALUE)),
                Case.of(EXTREME.year, (row, v) -> row.year = v, row -> row.year, random -> Year.of(random.nextInt(20_000) - 10_000),
                        Year.of(0), Year.of(-1), Year.of(10_000), Year.of(Year.MIN_VALUE), Year.of(Year.MAX_VALUE)),
                Case.of(EXTREME.date, (row, v) -> row.date = v, row -> row.date, random -> Date.from(randomInstant(random)),
                        Stream.concat(instants().filter(TimeCases::hasMillis).map(Date::from),
                                Stream.of(new Date(Long.MIN_VALUE), new Date(Long.MAX_VALUE), new Date(-1))).toArray(Date[]::new)),
                sqlDate(), sqlTime(), sqlTimestamp());
    }

    /** Days before the calendar's change are digits of the Julian one here, of which some are no days of Java's dates. */
    private static Case<java.sql.Date> sqlDate() {
        return Case.of(EXTREME.sqlDate, (row, v) -> row.sqlDate = v, row -> row.sqlDate, random -> java.sql.Date.valueOf(randomNewDay(random)),
                java.sql.Date.valueOf("0001-01-01"), java.sql.Date.valueOf("9999-12-31"), java.sql.Date.valueOf("1582-10-04"),
                java.sql.Date.valueOf("1582-10-15"), julian("1500-02-28", 1), julian("0001-01-01", -1), new java.sql.Date(0),
                new java.sql.Date(Long.MIN_VALUE), new java.sql.Date(Long.MAX_VALUE), julian("9999-12-31", 1))
                .kept(date -> java.sql.Date.valueOf(date.toLocalDate()));
    }

    private static java.sql.Date julian(String day, int plusDays) {
        return new java.sql.Date(java.sql.Date.valueOf(day).getTime() + plusDays * 86_400_000L);
    }

    private static Case<Time> sqlTime() {
        return Case.of(EXTREME.sqlTime, (row, v) -> row.sqlTime = v, row -> row.sqlTime,
                random -> new Time(Time.valueOf(randomTime(random)).getTime() + random.nextInt(1000)),
                Time.valueOf("00:00:00"), Time.valueOf("23:59:59"), new Time(Time.valueOf("23:59:59").getTime() + 999),
                new Time(Time.valueOf("00:00:00").getTime() + 1));
    }

    private static Case<Timestamp> sqlTimestamp() {
        return Case.of(EXTREME.sqlTimestamp, (row, v) -> row.sqlTimestamp = v, row -> row.sqlTimestamp,
                random -> Timestamp.valueOf(randomNewDay(random).atTime(randomTime(random))),
                Timestamp.valueOf("0001-01-01 00:00:00"), Timestamp.valueOf("9999-12-31 23:59:59.999999999"),
                Timestamp.valueOf("1582-10-04 12:00:00"), new Timestamp(julian("0001-01-01", -1).getTime()),
                new Timestamp(julian("9999-12-31", 1).getTime()), new Timestamp(Long.MIN_VALUE), new Timestamp(Long.MAX_VALUE), new Timestamp(0),
                Timestamp.valueOf("2026-03-29 02:30:00.000000499"), Timestamp.valueOf("1969-12-31 23:59:59.999999"))
                .kept(stamp -> Timestamp.valueOf(stamp.toLocalDateTime().truncatedTo(ChronoUnit.MICROS)));
    }

    private static Stream<LocalDateTime> moments() {
        return Stream.concat(DAYS.stream().flatMap(day -> Stream.of(day.atStartOfDay(), day.atTime(LocalTime.MAX))),
                Stream.of(LocalDateTime.parse("2026-03-29T02:30"), LocalDateTime.parse("2026-10-25T02:30:00.000000999")));
    }

    private static Stream<Instant> instants() {
        return Stream.concat(moments().map(moment -> moment.toInstant(ZoneOffset.UTC)),
                Stream.of(Instant.MIN, Instant.MAX, Instant.EPOCH, Instant.ofEpochSecond(-1, 999_999_999)));
    }

    private static boolean hasMillis(Instant instant) {
        return instant.getEpochSecond() / 1000 > Long.MIN_VALUE / 1_000_000 && instant.getEpochSecond() / 1000 < Long.MAX_VALUE / 1_000_000;
    }

    private static LocalDate randomDay(Random random) {
        return FIRST.plusDays(random.nextInt((int) (LAST.toEpochDay() - FIRST.toEpochDay())));
    }

    private static LocalDate randomNewDay(Random random) {
        return LocalDate.of(1600, 1, 1).plusDays(random.nextInt(3_000_000));
    }

    private static LocalTime randomTime(Random random) {
        return LocalTime.ofNanoOfDay((long) (random.nextDouble() * 86_400_000_000_000L));
    }

    private static LocalDateTime randomMoment(Random random) {
        return randomDay(random).atTime(randomTime(random));
    }

    private static Instant randomInstant(Random random) {
        return randomMoment(random).toInstant(ZoneOffset.UTC);
    }
}
