package dev.rowan.it.type;

import static dev.rowan.it.type.ClockedTable.CLOCKED;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Condition;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Times around every change of clocks in six zones, each of which the client has while the connection has each of four: points in time
 * and digits come back as they were, also to clients of other zones.
 */
@OnDatabases
final class ZonesTest {

    /** Whole hours and not, an hour of summer time, half of one, and none; and a day that was left out (2011-12-30 in Apia). */
    private static final List<String> CLIENTS =
            List.of("UTC", "America/New_York", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "Pacific/Apia");

    /** A server of MySQL's knows names of zones only if it was taught. */
    private record Server(String name, String offset) {}

    private static final List<Server> SERVERS = List.of(new Server("UTC", "+00:00"), new Server("America/New_York", "-05:00"),
            new Server("Asia/Kolkata", "+05:30"), new Server("Pacific/Apia", "+13:00"));

    private static final Instant FROM = Instant.parse("2010-06-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2012-06-01T00:00:00Z");
    private static final List<LocalDateTime> MOMENTS = transitions().flatMap(ZonesTest::moments).distinct().toList();
    private static final List<Instant> INSTANTS = transitions().flatMap(ZonesTest::instants).distinct().toList();
    private static final int ROWS = Math.max(MOMENTS.size(), INSTANTS.size());

    private final TestDatabase database;

    ZonesTest(TestDatabase database) {
        this.database = database;
    }

    private static Stream<ZoneOffsetTransition> transitions() {
        List<ZoneOffsetTransition> all = new ArrayList<>();
        for (String zone : CLIENTS) {
            ZoneRules rules = ZoneId.of(zone).getRules();
            for (ZoneOffsetTransition next = rules.nextTransition(FROM); next != null && next.getInstant().isBefore(TO);
                    next = rules.nextTransition(next.getInstant())) {
                all.add(next);
            }
        }
        return all.stream();
    }

    /** Before, at its beginning, amid, at its end, and after. */
    private static Stream<LocalDateTime> moments(ZoneOffsetTransition transition) {
        LocalDateTime first = transition.isGap() ? transition.getDateTimeBefore() : transition.getDateTimeAfter();
        LocalDateTime last = transition.isGap() ? transition.getDateTimeAfter() : transition.getDateTimeBefore();
        Duration half = Duration.between(first, last).dividedBy(2);
        return Stream.of(first.minusNanos(1000), first, first.plus(half).plusNanos(123_456_000), last.minusNanos(1000), last);
    }

    private static Stream<Instant> instants(ZoneOffsetTransition transition) {
        Instant at = transition.getInstant();
        Duration half = transition.getDuration().abs().dividedBy(2);
        return Stream.of(at, at.minusNanos(1000), at.plus(half).plusNanos(123_456_000), at.minus(half), at.plus(half).plus(half));
    }

    @Test
    void whateverTheZonesTimesAreKept() {
        assertThat(MOMENTS).hasSizeGreaterThan(60);
        assertThat(INSTANTS).hasSizeGreaterThan(60);
        TimeZone before = TimeZone.getDefault();
        int tried = 0;
        try {
            for (String client : CLIENTS) {
                TimeZone.setDefault(TimeZone.getTimeZone(client));
                for (Server server : SERVERS) {
                    for (Engine engine : engines(server)) {
                        try (engine) {
                            stored(engine, tried++, client + " at " + server);
                        }
                    }
                }
            }
        } finally {
            TimeZone.setDefault(before);
        }
        assertThat(tried).isGreaterThanOrEqualTo(CLIENTS.size() * SERVERS.size());
    }

    /** One whose connections have been told their zone, and where the driver can tell it, one whose URL says so. */
    private List<Engine> engines(Server server) {
        String offset = URLEncoder.encode(server.offset, StandardCharsets.UTF_8);
        return switch (database.kind()) {
            case H2 -> List.of(told("set time zone '" + server.name + "'"), Engine.create(database.jdbcUrl() + ";TIME_ZONE=" + server.name));
            case MYSQL, MARIADB -> List.of(told("set time_zone = '" + server.offset + "'"), Engine.create(database.url()
                    + (database.url().contains("?") ? "&" : "?") + "connectionTimeZone=" + offset + "&forceConnectionTimeZoneToSession=true"));
            case POSTGRESQL -> List.of(told("set time zone '" + server.name + "'"));
            case SQLITE -> List.of(Engine.create(database.url()));
        };
    }

    private Engine told(String sql) {
        return Engine.of(new SessionZone(database.dataSource(), sql));
    }

    private void stored(Engine engine, int turn, String zones) {
        MetaData.of(CLOCKED).createAll(engine);
        int first = turn * 1000;
        List<Clocked> rows = IntStream.range(0, ROWS).mapToObj(i -> row(first + i)).toList();
        engine.transaction(tx -> tx.insertAll(CLOCKED, rows.subList(1, ROWS)));
        engine.transaction(tx -> tx.insert(CLOCKED, rows.get(0)));
        List<Clocked> read = engine.autocommit().list(select(CLOCKED).orderBy(CLOCKED.id.asc()));
        assertThat(read).hasSize((turn + 1) * ROWS);
        for (Clocked row : read) {
            assertThat(ofNoZone(row)).as(zones).isEqualTo(ofNoZone(row(row.id())));
        }
        List<Clocked> own = read.subList(turn * ROWS, read.size());
        assertThat(own).extracting(ZonesTest::ofThisZone).as(zones).isEqualTo(rows.stream().map(ZonesTest::ofThisZone).toList());
        for (Clocked row : rows.subList(0, ROWS / 3)) {
            assertThat(engine.autocommit().exists(select(CLOCKED).where(sameAs(row)))).as(zones + ": " + row).isTrue();
        }
    }

    private static Clocked row(int id) {
        LocalDateTime moment = MOMENTS.get(id % 1000 % MOMENTS.size());
        Instant instant = INSTANTS.get(id % 1000 % INSTANTS.size());
        return new Clocked(id, moment, moment.toLocalDate(), moment.toLocalTime(), instant, instant.atOffset(ZoneOffset.UTC),
                instant.atZone(ZoneOffset.UTC), Date.from(instant), Timestamp.from(instant), java.sql.Date.valueOf(moment.toLocalDate()),
                java.sql.Time.valueOf(moment.toLocalTime()));
    }

    /** What must be the same to every client. */
    private static List<Object> ofNoZone(Clocked row) {
        return List.of(row.id(), row.moment(), row.day(), row.time(), row.instant(), row.offset(), row.zoned(), row.date());
    }

    /** What classes that are digits in the client's zone say; the digits of an overlap are two points in time. */
    private static List<Object> ofThisZone(Clocked row) {
        return List.of(row.stamp().toLocalDateTime(), row.sqlDate(), row.sqlTime());
    }

    private static Condition sameAs(Clocked row) {
        return CLOCKED.id.eq(row.id()).and(CLOCKED.moment.eq(row.moment())).and(CLOCKED.day.eq(row.day())).and(CLOCKED.time.eq(row.time()))
                .and(CLOCKED.instant.eq(row.instant())).and(CLOCKED.offset.eq(row.offset())).and(CLOCKED.zoned.eq(row.zoned()))
                .and(CLOCKED.date.eq(row.date())).and(CLOCKED.stamp.eq(row.stamp())).and(CLOCKED.sqlDate.eq(row.sqlDate()))
                .and(CLOCKED.sqlTime.eq(row.sqlTime()));
    }
}
