package dev.rowan.it.type;

import static dev.rowan.it.type.EverythingTable.EVERYTHING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.SessionFactory;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabases
final class TypesTest {

    private final Engine engine;
    private final EverythingRepository repository;

    TypesTest(TestDatabase database) {
        engine = Engine.create(database.url());
        repository = new EverythingRepository(SessionFactory.of(engine));
    }

    @BeforeEach
    void createTable() {
        MetaData.of(EVERYTHING).createAll(engine);
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private Everything thereAndBack(Everything row) {
        repository.add(row);
        Everything read = repository.getOne(row.id);
        assertThat(EVERYTHING.mapper().same(read, EVERYTHING.mapper().values(row)))
                .describedAs("the session finds no difference").isTrue();
        return read;
    }

    private Everything stored(Consumer<Everything> change) {
        Everything row = new Everything();
        change.accept(row);
        return thereAndBack(row);
    }

    @Test
    void nullsStayNull() {
        Everything read = stored(row -> { });
        assertThat(read.id.version()).isEqualTo(7);
        assertThat(read).usingRecursiveComparison().ignoringFields("id", "score").isEqualTo(new Everything());
        assertThat(read.score).isEmpty();
    }

    @Test
    void smallestAndLargestNumbers() {
        Everything least = stored(row -> {
            row.tiny = Byte.MIN_VALUE;
            row.small = Short.MIN_VALUE;
            row.medium = Integer.MIN_VALUE;
            row.large = Long.MIN_VALUE;
            row.single = -Float.MAX_VALUE;
            row.twice = -Double.MAX_VALUE;
            row.money = new BigDecimal("-99999999999999.9999");
            row.count = BigInteger.TEN.pow(38).subtract(BigInteger.ONE).negate();
            row.duration = Duration.ofNanos(Long.MIN_VALUE);
        });
        assertThat(least.large).isEqualTo(Long.MIN_VALUE);
        assertThat(least.single).isEqualTo(-Float.MAX_VALUE);
        assertThat(least.twice).isEqualTo(-Double.MAX_VALUE);
        Everything most = stored(row -> {
            row.flag = true;
            row.flagBox = false;
            row.tinyBox = Byte.MAX_VALUE;
            row.smallBox = Short.MAX_VALUE;
            row.mediumBox = Integer.MAX_VALUE;
            row.largeBox = Long.MAX_VALUE;
            row.singleBox = 0.1f;
            row.twiceBox = 0.1;
            row.single = 1.1754944E-38f;
            row.twice = 2.2250738585072014E-308;
            row.money = new BigDecimal("99999999999999.9999");
            row.count = BigInteger.TEN.pow(38).subtract(BigInteger.ONE);
            row.duration = Duration.ofNanos(Long.MAX_VALUE);
            row.score = Optional.of(0);
        });
        assertThat(most.money).isEqualByComparingTo("99999999999999.9999");
        assertThat(most.singleBox).isEqualTo(0.1f);
        assertThat(most.score).contains(0);
    }

    @Test
    void textsOfAllKinds() {
        String snake = "réve🐍 illé «»…";
        Everything read = stored(row -> {
            row.text = snake;
            row.novel = "🐍".repeat(50_000);
            row.letter = 'é';
            row.letterBox = '\'';
            row.mood = Everything.Mood.SAD;
            row.nick = Optional.of("");
        });
        assertThat(read.text).isEqualTo(snake);
        assertThat(read.mood).isEqualTo(Everything.Mood.SAD);
        assertThat(read.nick).contains("");
        stored(row -> row.text = "🐍".repeat(15));
        stored(row -> row.text = "  blanks  ");
        stored(row -> row.letter = ' ');
    }

    @Test
    void bytes() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        Everything read = stored(row -> {
            row.picture = all;
            row.hash = new byte[] {0, 1, 2};
            row.token = UUID.fromString("ffffffff-ffff-4fff-bfff-ffffffffffff");
        });
        assertThat(read.picture).isEqualTo(all);
        stored(row -> row.picture = new byte[0]);
    }

    /** Zones with a gap at the hour tested, with no whole hour, and far from the server's. */
    @ParameterizedTest
    @ValueSource(strings = {"UTC", "Europe/Paris", "America/Los_Angeles", "Asia/Kathmandu", "Pacific/Kiritimati", "America/Sao_Paulo"})
    void timesInEveryZone(String zone) {
        TimeZone before = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            times();
        } finally {
            TimeZone.setDefault(before);
        }
    }

    private void times() {
        LocalDateTime gap = LocalDateTime.parse("2026-03-29T02:30:00");
        LocalDateTime overlap = LocalDateTime.parse("2026-10-25T02:30:00");
        for (LocalDateTime moment : new LocalDateTime[] {gap, overlap, LocalDateTime.parse("2026-03-08T02:30:00.123456"),
                LocalDateTime.parse("1850-11-10T11:52:35"), LocalDateTime.parse("9999-12-31T23:59:59.999999")}) {
            Everything read = stored(row -> {
                row.moment = moment;
                row.day = moment.toLocalDate();
                row.time = moment.toLocalTime();
                row.instant = moment.toInstant(ZoneOffset.UTC);
                row.offset = moment.atOffset(ZoneOffset.UTC);
                row.zoned = moment.atZone(ZoneOffset.UTC);
                row.year = Year.of(moment.getYear());
            });
            assertThat(read.moment).isEqualTo(moment);
            assertThat(read.instant).isEqualTo(moment.toInstant(ZoneOffset.UTC));
            assertThat(read.time).isEqualTo(moment.toLocalTime());
        }
        stored(row -> row.day = LocalDate.of(1727, 4, 1));
        stored(row -> row.date = Date.from(Instant.parse("2026-03-29T01:30:00.123Z")));
        stored(row -> row.sqlDate = java.sql.Date.valueOf("2026-03-29"));
        stored(row -> row.sqlTime = java.sql.Time.valueOf("12:57:18"));
        stored(row -> row.sqlTimestamp = Timestamp.valueOf("2026-07-01 12:57:18.000396"));
    }

    @Test
    void zonedTimesKeepTheirInstantAndComeBackInUtc() {
        Instant instant = Instant.parse("2026-10-25T00:30:00.5Z");
        Everything row = new Everything();
        row.zoned = instant.atZone(ZoneId.of("Europe/Paris"));
        row.offset = instant.atOffset(ZoneOffset.ofHours(-7));
        repository.add(row);
        Everything read = repository.getOne(row.id);
        assertThat(read.zoned).isEqualTo(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC));
        assertThat(read.offset).isEqualTo(OffsetDateTime.ofInstant(instant, ZoneOffset.UTC));
        assertThat(read.offset.getOffset()).isEqualTo(ZoneOffset.UTC);
    }

    @Test
    void fractionsBeyondTheMicrosecondAreCut() {
        Everything row = new Everything();
        row.moment = LocalDateTime.parse("2026-01-01T23:59:59.999999999");
        row.instant = Instant.parse("2026-12-31T23:59:59.999999999Z");
        row.time = LocalTime.MAX;
        repository.add(row);
        Everything read = repository.getOne(row.id);
        assertThat(read.moment).isEqualTo(LocalDateTime.parse("2026-01-01T23:59:59.999999"));
        assertThat(read.instant).isEqualTo(Instant.parse("2026-12-31T23:59:59.999999Z"));
        assertThat(read.time).isEqualTo(LocalTime.parse("23:59:59.999999"));
    }

    @Test
    void whatWouldBeChangedSilentlyIsRefusedWithTheColumnsName() {
        refused("text", row -> row.text = "x".repeat(31));
        refused("text", row -> row.text = "nul \0");
        refused("text", row -> row.text = "half \uD83D");
        refused("letter", row -> row.letterBox = '\0');
        refused("single", row -> row.single = Float.NaN);
        refused("twice_box", row -> row.twiceBox = Double.POSITIVE_INFINITY);
        refused("money", row -> row.money = new BigDecimal("0.00001"));
        refused("money", row -> row.money = new BigDecimal("100000000000000"));
        refused("count", row -> row.count = BigInteger.TEN.pow(38));
        refused("duration", row -> row.duration = Duration.ofDays(365 * 300));
        refused("hash", row -> row.hash = new byte[17]);
    }

    private void refused(String column, Consumer<Everything> change) {
        Everything row = new Everything();
        change.accept(row);
        assertThatThrownBy(() -> repository.add(row)).isInstanceOf(DataException.class).hasMessageContaining("everything." + column);
    }
}
