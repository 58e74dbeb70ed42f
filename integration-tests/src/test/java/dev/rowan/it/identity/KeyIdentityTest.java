package dev.rowan.it.identity;

import static dev.rowan.it.identity.EventTable.EVENT;
import static dev.rowan.it.identity.PriceTable.PRICE;
import static dev.rowan.it.identity.ReadingTable.READING;
import static dev.rowan.it.identity.ZonedTable.ZONED;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.SessionStateException;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.CountingDataSource;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.Statements;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.session.Session;
import dev.rowan.session.SessionFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One row is one object, also where its key reads back as another value. */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL, DatabaseKind.SQLITE})
final class KeyIdentityTest {

    private static final Instant NANOS = Instant.parse("2030-01-02T03:04:05.123456789Z");
    private static final Instant MICROS = Instant.parse("2030-01-02T03:04:05.123456Z");

    private final TestDatabase database;
    private final Engine engine;
    private final Statements statements;
    private Session session;

    KeyIdentityTest(TestDatabase database) {
        this.database = database;
        CountingDataSource counting = database.counting();
        statements = counting.statements();
        engine = Engine.of(counting.dataSource());
    }

    @BeforeEach
    void open() {
        database.emptyTables(MetaData.of(EVENT, PRICE, READING, ZONED), engine);
        session = SessionFactory.of(engine).open();
    }

    @AfterEach
    void close() {
        session.close();
        engine.close();
    }

    @Test
    void aTimeIsCutToMicroseconds() {
        Event event = session.add(new Event(NANOS, "a"));
        session.flush();
        assertThat(event.filled).isEqualTo("filled");
        assertThat(session.list(select(EVENT))).containsExactly(event).allMatch(read -> read == event);
        statements.clear();
        assertThat(session.getOne(EVENT, NANOS)).isSameAs(event);
        assertThat(session.getOne(EVENT, MICROS)).isSameAs(event);
        assertThat(statements.count()).isZero();
        assertThat(session.getAll(EVENT, List.of(NANOS, MICROS, NANOS.plusNanos(1)))).containsExactly(event);
        assertThatThrownBy(() -> session.add(new Event(MICROS, "twin"))).isInstanceOf(SessionStateException.class);
        event.data = "b";
        session.commit();
        session.expungeAll();
        assertThat(session.list(select(EVENT.data).from(EVENT))).containsExactly("b");
    }

    @Test
    void keysAreAskedForAsTheyWereGiven() {
        engine.transaction(tx -> tx.insert(EVENT, new Event(NANOS, "a")));
        EventRepository events = new EventRepository(SessionFactory.of(engine));
        assertThat(events.getAll(List.of(NANOS))).extracting(event -> event.data).containsExactly("a");
        assertThat(events.get(NANOS)).isPresent();
    }

    @Test
    void aNumberIsTheSameWithMoreZeros() {
        Price price = session.add(new Price("1.5", "a"));
        session.flush();
        assertThat(session.list(select(PRICE))).allMatch(read -> read == price).hasSize(1);
        assertThat(session.getOne(PRICE, new BigDecimal("1.500"))).isSameAs(price);
        assertThat(session.getAll(PRICE, List.of(new BigDecimal("1.50"), new BigDecimal("1.5")))).containsExactly(price);
    }

    @Test
    void aDeletedRowThatIsAddedAgainIsUpdated() {
        Price price = session.add(new Price("1.5", "a"));
        session.commit();
        statements.clear();
        session.delete(price);
        session.add(new Price("1.50", "b"));
        session.flush();
        assertThat(List.of(statements.count("update"), statements.count("insert"), statements.count("delete"))).containsExactly(1, 0, 0);
        session.commit();
        assertThat(session.list(select(PRICE.data).from(PRICE))).containsExactly("b");
    }

    @Test
    void aPartOfAKeyIsCutToo() {
        LocalDateTime nanos = LocalDateTime.ofInstant(NANOS, ZoneOffset.UTC);
        LocalDateTime micros = LocalDateTime.ofInstant(MICROS, ZoneOffset.UTC);
        Reading reading = session.add(new Reading(1, nanos, "a"));
        session.flush();
        assertThat(session.getOne(READING, new ReadingKey(1, micros))).isSameAs(reading);
        assertThat(session.list(select(READING))).allMatch(read -> read == reading).hasSize(1);
        assertThat(session.getAll(READING, List.of(new ReadingKey(1, nanos), new ReadingKey(2, nanos)))).containsExactly(reading);
    }

    @Test
    void aPointInTimeIsTheSameInEachZone() {
        OffsetDateTime utc = NANOS.atOffset(ZoneOffset.UTC);
        OffsetDateTime berlin = NANOS.atOffset(ZoneOffset.ofHours(1));
        OffsetDateTime later = utc.plusDays(1);
        session.addAll(List.of(new Zoned(later, berlin), new Zoned(utc, null)));    // the first refers to the second
        session.commit();
        Zoned row = session.getOne(ZONED, berlin);
        assertThat(row.at).isEqualTo(utc);
        assertThat(session.getOne(ZONED, MICROS.atOffset(ZoneOffset.ofHours(-5)))).isSameAs(row);
        assertThat(session.list(select(ZONED))).hasSize(2).contains(row);
    }
}
