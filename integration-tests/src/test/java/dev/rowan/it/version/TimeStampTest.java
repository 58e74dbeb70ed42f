package dev.rowan.it.version;

import static dev.rowan.it.version.LocalTable.LOCAL;
import static dev.rowan.it.version.RateTable.RATE;
import static dev.rowan.it.version.TicketTable.TICKET;
import static dev.rowan.it.version.TimedTable.TIMED;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.StaleRowException;
import dev.rowan.it.database.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The times of INSERT and UPDATE, and versions that are times. */
final class TimeStampTest extends VersionFixture {

    private static final Instant START = Instant.parse("2030-01-02T03:04:05.123456Z");
    private static final Instant LATER = START.plusSeconds(60);

    private final TimedRepository timed = new TimedRepository(sessions);

    TimeStampTest(TestDatabase database) {
        super(database);
    }

    private Timed stored() {
        return engine.autocommit().one(select(TIMED));
    }

    private static void assertCreated(Timed row, Instant at) {
        assertThat(row.created).isEqualTo(at);
        assertThat(row.createdLocal).isEqualTo(LocalDateTime.ofInstant(at, ZoneOffset.UTC));
        assertThat(row.createdOffset).isEqualTo(at.atOffset(ZoneOffset.UTC));
    }

    private static void assertUpdated(Timed row, Instant at) {
        assertThat(row.updatedZoned).isEqualTo(at.atZone(ZoneOffset.UTC));
        assertThat(row.updatedDate).isEqualTo(Date.from(at));
        assertThat(row.updated).contains(at);
    }

    @Test
    void anInsertWritesAllTimesAtTheColumnsPrecision() {
        Timed row = timed.add(new Timed(1, "a"));
        assertCreated(row, START);
        assertUpdated(row, START);
        assertCreated(stored(), START);
        assertUpdated(stored(), START);
    }

    @Test
    void anInsertKeepsTimesThatAreGiven() {
        Timed row = new Timed(1, "a");
        row.created = Instant.EPOCH;
        row.updated = Optional.of(Instant.EPOCH.plusSeconds(1));
        timed.add(row);
        assertThat(stored().created).isEqualTo(Instant.EPOCH);
        assertThat(stored().updated).contains(Instant.EPOCH.plusSeconds(1));
        assertThat(stored().createdOffset).isEqualTo(START.atOffset(ZoneOffset.UTC));
    }

    @Test
    void anUpdateWritesItsTimeAndLeavesThatOfTheInsert() {
        Timed row = timed.add(new Timed(1, "a"));
        clock.pass(Duration.ofMinutes(1));
        row.data = "b";
        row.created = Instant.EPOCH;
        timed.update(row);
        assertUpdated(row, LATER);
        assertUpdated(stored(), LATER);
        assertCreated(stored(), START);
    }

    @Test
    void aSessionWritesTheTimeWithWhatChanged() {
        inSession(session -> {
            Timed row = session.add(new Timed(1, "a"));
            session.commit();
            clock.pass(Duration.ofMinutes(1));
            session.commit();
            assertUpdated(row, START);
            row.data = "b";
            written();
            session.commit();
            assertThat(written()).containsExactly("update timed set data = ?, version = ?, updated_zoned = ?, updated_date = ?, "
                    + "updated = ? where id = ? and version = ?");
            assertUpdated(row, LATER);
            assertCreated(row, START);
            assertThat(row.version).isEqualTo(LATER);
        });
        assertUpdated(stored(), LATER);
        assertCreated(stored(), START);
    }

    @Test
    void o19WhatDoesNotChangeIsNotWritten() {
        inSession(session -> {
            Timed row = session.add(new Timed(1, "a"));
            session.commit();
            clock.pass(Duration.ofMinutes(1));
            written();
            row.data = "b";
            row.data = "a";
            row.updatedZoned = null;
            row.createdLocal = LocalDateTime.MIN;
            session.commit();
            assertThat(written()).isEmpty();
        });
        assertUpdated(stored(), START);
    }

    @Test
    void oneFlushHasOneTime() {
        List<Timed> rows = List.of(new Timed(1, "a"), new Timed(2, "b"), new Timed(3, "c"));
        clock.run();
        inSession(session -> {
            session.addAll(rows);
            Rate rate = session.add(new Rate(null, "r"));
            session.commit();
            assertThat(rows).extracting(row -> row.created).containsOnly(rate.created());
            rows.get(0).data = "x";
            rows.get(1).data = "y";
            rows.get(2).createdOffset = null;
            session.commit();
            assertThat(rows.get(0).updated).isEqualTo(rows.get(1).updated).isNotEqualTo(rows.get(2).updated);
        });
    }

    @Test
    void aRollbackTakesTimesBack() {
        inSession(session -> {
            Timed row = session.add(new Timed(1, "a"));
            session.flush();
            assertUpdated(row, START);
            session.rollback();
            assertThat(row.created).isNull();
            assertThat(row.updated).isEmpty();
            assertThat(row.version).isNull();
            session.add(row);
            session.commit();
            clock.pass(Duration.ofMinutes(1));
            row.data = "b";
            session.flush();
            assertUpdated(row, LATER);
            session.rollback();
            assertUpdated(row, START);
            assertThat(row.version).isEqualTo(START);
        });
    }

    @Test
    void aRecordHasItsTimesInTheInstanceThatComesBack() {
        RateRepository rates = new RateRepository(sessions);
        Rate first = rates.add(new Rate(null, "a"));
        assertThat(first).extracting(Rate::created, Rate::updated).containsExactly(START, START);
        clock.pass(Duration.ofMinutes(1));
        Rate second = rates.update(first.data("b"));
        assertThat(second).extracting(Rate::created, Rate::updated).containsExactly(START, LATER);
        assertThat(engine.autocommit().one(select(RATE))).isEqualTo(second);
    }

    @Test
    void aRowThatTakesThePlaceOfAnotherHasItsTimeOfInsert() {
        inSession(session -> {
            Timed old = session.add(new Timed(1, "a"));
            session.commit();
            clock.pass(Duration.ofMinutes(1));
            session.delete(old);
            Timed next = session.add(new Timed(1, "b"));
            session.commit();
            assertCreated(next, START);
            assertUpdated(next, LATER);
        });
        assertCreated(stored(), START);
    }

    @Test
    void aBulkUpdateWritesNoTimes() {
        timed.add(new Timed(1, "a"));
        clock.pass(Duration.ofMinutes(1));
        engine.transaction(tx -> tx.execute(update(TIMED).set(TIMED.data, "b").all()));
        assertUpdated(stored(), START);
    }

    @Test
    void aLocalTimeHasTheDigitsOfTheClocksZone() {
        clock.move(ZoneId.of("Europe/Berlin"));
        assertThat(timed.add(new Timed(1, "a")).createdLocal).isEqualTo("2030-01-02T04:04:05.123456");
        assertThat(stored().created).isEqualTo(START);
    }

    @Test
    void timesInAValueObjectAreWrittenToo() {
        inSession(session -> {
            Ticket ticket = session.add(new Ticket("a"));
            session.commit();
            assertThat(ticket.audit).isEqualTo(new Ticket.Audit(START, START, null));
            clock.pass(Duration.ofMinutes(1));
            ticket.data = "b";
            session.flush();
            assertThat(ticket.audit).isEqualTo(new Ticket.Audit(START, LATER, null));
            session.rollback();
            assertThat(ticket.audit).isEqualTo(new Ticket.Audit(START, START, null));
            ticket.audit = new Ticket.Audit(START, START, "ed");
            session.commit();
        });
        assertThat(engine.autocommit().one(select(TICKET)).audit).isEqualTo(new Ticket.Audit(START, LATER, "ed"));
    }

    // Versions that are times

    @Test
    void aVersionThatIsATimeIsAlwaysALaterOne() {
        Timed row = timed.add(new Timed(1, "a"));
        Timed other = timed.getOne(1);
        assertThat(row.version).isEqualTo(START);
        timed.update(row);
        assertThat(row.version).isEqualTo(START.plusNanos(1_000));
        assertThatThrownBy(() -> timed.update(other)).isInstanceOf(StaleRowException.class).hasMessageContaining("version " + START);
        clock.show(START.minusSeconds(3600));
        timed.update(row);
        assertThat(row.version).isEqualTo(START.plusNanos(2_000));
        clock.show(LATER);
        timed.update(timed.getOne(1));
        assertThat(stored().version).isEqualTo(LATER);
        assertThatThrownBy(() -> timed.delete(row)).isInstanceOf(StaleRowException.class);
    }

    @Test
    void aLocalTimeDoesNotGoBackWithTheClocks() {
        clock.move(ZoneId.of("Europe/Berlin"));
        clock.show(Instant.parse("2030-10-27T00:59:59.999999Z"));
        Local row = new Local();
        LocalRepository locals = new LocalRepository(sessions);
        locals.add(row);
        assertThat(row.version).isEqualTo("2030-10-27T02:59:59.999999");
        clock.pass(Duration.ofSeconds(2));
        locals.update(row);
        assertThat(row.version).isEqualTo("2030-10-27T03:00");
        assertThat(stored(LOCAL.version, LOCAL)).containsExactly(row.version);
    }
}
