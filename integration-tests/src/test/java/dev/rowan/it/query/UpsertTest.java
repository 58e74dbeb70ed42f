package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.DatabaseException;
import dev.rowan.NotNullException;
import dev.rowan.UniqueException;
import dev.rowan.engine.Retry;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** An INSERT that finds its row there: which key counts, what becomes of the row, and how many rows it affects. */
final class UpsertTest extends ChangeFixture {

    private static final Guest ED = Guest.of(1, "ed@x", "Ed").phone("11").room(1, 1).badge(100L);
    private static final Guest JO = Guest.of(2, "jo@x", "Jo").phone("22").room(1, 2).badge(200L);

    UpsertTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST);
    }

    private void given(Guest... guests) {
        execute(insertInto(GUEST).values(List.of(guests)));
    }

    private List<String> guests() {
        return list(select(GUEST.id, GUEST.email, GUEST.name).orderBy(GUEST.id.asc())).stream()
                .map(row -> row.first() + " " + row.second() + " " + row.third()).toList();
    }

    private void verifyOtherKey(Statement statement) {
        List<Row3<Integer, String, String>> before = list(select(GUEST.id, GUEST.email, GUEST.name).orderBy(GUEST.id.asc()));
        assertThatThrownBy(() -> execute(statement)).isInstanceOf(UniqueException.class);
        assertThat(list(select(GUEST.id, GUEST.email, GUEST.name).orderBy(GUEST.id.asc()))).isEqualTo(before);
    }

    @Test
    void insertsWhatIsNewAndUpdatesWhatIsThere() {
        given(ED);
        assertThat(execute(insertInto(GUEST).values(List.of(Guest.of(7, "ed@x", "Edward"), Guest.of(8, "al@x", "Al")))
                .onConflict(GUEST.email).doUpdate(GUEST.name))).isEqualTo(2);
        assertThat(guests()).containsExactly("1 ed@x Edward", "8 al@x Al");
    }

    @Test
    void countsOneARowHoweverItWent() {
        given(ED);
        Statement upsert = insertInto(GUEST).values(Guest.of(7, "ed@x", "Edward")).onConflict(GUEST.email).doUpdate(GUEST.name);
        assertThat(execute(upsert)).isEqualTo(1);
        assertThat(execute(upsert)).as("nothing changes").isEqualTo(1);
        assertThat(engine.autocommit().execute(upsert)).isEqualTo(1);
    }

    @Test
    void m10WhatIsNullBecomesNull() {
        given(ED);
        execute(insertInto(GUEST).values(Guest.of(1, "new@x", null)).onConflict(GUEST.id).doUpdate(GUEST.email, GUEST.name, GUEST.phone, GUEST.paid));
        assertThat(guests()).containsExactly("1 new@x null");
        assertThat(list(select(GUEST.phone))).containsExactly((String) null);
    }

    @Test
    void m11NothingNewIsNoErrorAndOneRow() {
        given(ED);
        assertThat(execute(insertInto(GUEST).values(ED).onConflict(GUEST.id).doUpdate(GUEST.id))).isEqualTo(1);
        assertThat(execute(insertInto(GUEST).values(ED).onConflict(GUEST.id).doUpdate(GUEST.email, GUEST.name))).isEqualTo(1);
        assertThat(guests()).containsExactly("1 ed@x Ed");
    }

    @Test
    void leavesTheRowAlone() {
        given(ED);
        int affected = execute(insertInto(GUEST).values(List.of(Guest.of(7, "ed@x", "Edward"), Guest.of(8, "al@x", "Al")))
                .onConflict(GUEST.email).doNothing());
        assertThat(affected).isEqualTo(on(DatabaseKind.MYSQL, DatabaseKind.MARIADB) ? 2 : 1);
        assertThat(guests()).containsExactly("1 ed@x Ed", "8 al@x Al");
    }

    @Test
    void aCollisionOnAnotherKeyIsAnError() {
        given(ED, JO);
        verifyOtherKey(insertInto(GUEST).values(Guest.of(1, "other@x", "No")).onConflict(GUEST.email).doUpdate(GUEST.name));
        verifyOtherKey(insertInto(GUEST).values(Guest.of(1, "other@x", "No")).onConflict(GUEST.email).doNothing());
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "ed@x", "No")).onConflict(GUEST.id).doUpdate(GUEST.name));
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "ed@x", "No")).onConflict(GUEST.id).doNothing());
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "n@x", "No").badge(100L)).onConflict(GUEST.phone).doUpdate(GUEST.name));
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "n@x", "No").room(1, 2)).onConflict(GUEST.badge).doNothing());
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "n@x", "No").phone("11")).onConflict(GUEST.house, GUEST.room).doUpdate(GUEST.name));
        verifyOtherKey(insertInto(GUEST).values(List.of(Guest.of(9, "new@x", "New"), Guest.of(1, "other@x", "No")))
                .onConflict(GUEST.email).doUpdate(GUEST.name));
    }

    @Test
    void whatIsSetMayCollideToo() {
        given(ED, JO);
        verifyOtherKey(insertInto(GUEST).values(Guest.of(1, "jo@x", "No")).onConflict(GUEST.id).doUpdate(GUEST.email));
    }

    @Test
    void keysOfSeveralColumnsAndUniqueIndexes() {
        given(ED, JO);
        execute(insertInto(GUEST).values(Guest.of(9, "n@x", "Two").room(1, 2)).onConflict(GUEST.room, GUEST.house).doUpdate(GUEST.name));
        execute(insertInto(GUEST).values(Guest.of(10, "m@x", "Hundred").badge(100L)).onConflict(GUEST.badge).doUpdate(GUEST.name));
        assertThat(guests()).containsExactly("1 ed@x Hundred", "2 jo@x Two");
    }

    @Test
    void aNullIsTheKeyOfNoRow() {
        given(Guest.of(1, "ed@x", "Ed"));
        execute(insertInto(GUEST).values(Guest.of(2, "jo@x", "Jo")).onConflict(GUEST.phone).doUpdate(GUEST.name));
        execute(insertInto(GUEST).values(Guest.of(3, "al@x", "Al").room(1, null)).onConflict(GUEST.house, GUEST.room).doUpdate(GUEST.name));
        execute(insertInto(GUEST).values(Guest.of(4, "bo@x", "Bo").room(1, null)).onConflict(GUEST.house, GUEST.room).doNothing());
        assertThat(guests()).containsExactly("1 ed@x Ed", "2 jo@x Jo", "3 al@x Al", "4 bo@x Bo");
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "ed@x", "No")).onConflict(GUEST.phone).doUpdate(GUEST.name));
        verifyOtherKey(insertInto(GUEST).values(Guest.of(9, "ed@x", "No")).onConflict(GUEST.phone).doNothing());
        verifyOtherKey(insertInto(GUEST).values(Guest.of(1, "x@x", "No").room(1, null)).onConflict(GUEST.house, GUEST.room).doUpdate(GUEST.name));
    }

    @Test
    void aGeneratedKeyThatIsNotSetCollidesWithNothing() {
        execute(insertInto(GUEST).set(GUEST.email, "ed@x"));
        execute(insertInto(GUEST).set(GUEST.email, "jo@x").onConflict(GUEST.id).doUpdate(GUEST.email));
        assertThat(guests()).hasSize(2);
        verifyOtherKey(insertInto(GUEST).set(GUEST.email, "ed@x").onConflict(GUEST.id).doUpdate(GUEST.email));
    }

    @Test
    void setsOfBothRows() {
        given(Guest.of(1, "ed@x", "Ed").paid("9.50", null));
        Instant when = Instant.parse("2024-02-29T12:30:15.123456Z");
        Statement visit = insertInto(GUEST).values(Guest.of(null, "ed@x", "Eddy").paid("10.25", when)).onConflict(GUEST.email)
                .doUpdate().set(GUEST.visits, GUEST.visits.plus(1)).set(GUEST.paid, GUEST.paid.plus(excluded(GUEST.paid)))
                .set(GUEST.seen, excluded(GUEST.seen)).set(GUEST.name, excluded(GUEST.name)).set(GUEST.house, 5).setNull(GUEST.phone);
        assertThat(execute(visit)).isEqualTo(1);
        assertThat(execute(visit)).isEqualTo(1);
        assertThat(list(select(GUEST))).containsExactly(new Guest(1, "ed@x", null, 5, null, null, "Eddy", 2, new BigDecimal("30.00"), when));
    }

    @Test
    void otherErrorsAreWhatTheyAre() {
        given(ED);
        assertThatThrownBy(() -> execute(insertInto(GUEST).set(GUEST.id, 9).set(GUEST.name, "No").onConflict(GUEST.id).doNothing()))
                .isInstanceOf(NotNullException.class);
        assertThatThrownBy(() -> execute(insertInto(GUEST).values(Guest.of(9, "n@x", "x".repeat(41))).onConflict(GUEST.id).doNothing()))
                .isInstanceOf(DataException.class).hasMessageContaining("guest.name");
        assertThatThrownBy(() -> execute(insertInto(GUEST).values(ED).onConflict(GUEST.id).doUpdate().set(GUEST.name, "x".repeat(41))))
                .isInstanceOf(DataException.class).hasMessageContaining("guest.name");
        assertThat(guests()).containsExactly("1 ed@x Ed");
    }

    @Test
    void aQueryGivesTheRows() {
        given(ED, JO);
        execute(insertInto(GUEST).columns(GUEST.id, GUEST.email, GUEST.name).select(
                select(GUEST.id.plus(1), GUEST.email, GUEST.phone).from(GUEST).where(GUEST.id.eq(2))).onConflict(GUEST.email)
                .doUpdate().set(GUEST.name, excluded(GUEST.name)).set(GUEST.visits, excluded(GUEST.id)));
        assertThat(guests()).containsExactly("1 ed@x Ed", "2 jo@x 22");
        execute(insertInto(GUEST).columns(GUEST.email, GUEST.name).select(select(GUEST.email, GUEST.name)).onConflict(GUEST.email).doNothing());
        assertThat(guests()).containsExactly("1 ed@x Ed", "2 jo@x 22");
    }

    @Test
    void onlyKeysAreTargets() {
        assertThatThrownBy(() -> insertInto(GUEST).values(ED).onConflict(GUEST.name)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("onConflict(name): these are no key of guest, nor unique; its keys are (id), (email), (phone), (house, room), (badge)");
        assertThatThrownBy(() -> insertInto(GUEST).values(ED).onConflict(GUEST.house)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> insertInto(GUEST).values(ED).onConflict(GUEST.id, GUEST.email)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> execute(insertInto(GUEST).values(ED).onConflict(GUEST.id).doUpdate())).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> execute(insertInto(GUEST).set(GUEST.id, 1).onConflict(GUEST.email).doNothing()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoRowsOfOneKeyInOneStatement() {
        Statement twice = insertInto(GUEST).values(List.of(Guest.of(7, "ed@x", "First"), Guest.of(8, "ed@x", "Second")))
                .onConflict(GUEST.email).doUpdate(GUEST.name);
        if (on(DatabaseKind.POSTGRESQL, DatabaseKind.H2)) {
            assertThatThrownBy(() -> execute(twice)).isInstanceOf(DatabaseException.class);
        } else {
            assertThat(execute(twice)).isEqualTo(2);
            assertThat(guests()).containsExactly("7 ed@x Second");
        }
    }

    @Test
    void s19SetsInOrderWhatIsOfBothRows() {
        given(ED, JO);
        execute(insertInto(GUEST).values(List.of(Guest.of(1, "new1@x", "New1").room(2, 1), Guest.of(3, "new3@x", "New3").room(2, 3))).onConflict(GUEST.id)
                .doUpdate().set(GUEST.name, excluded(GUEST.email)).set(GUEST.email, excluded(GUEST.name)).set(GUEST.house, GUEST.room.plus(excluded(GUEST.house))));
        assertThat(guests()).containsExactly("1 New1 new1@x", "2 jo@x Jo", "3 new3@x New3");
        assertThat(list(select(GUEST.house).orderBy(GUEST.id.asc()))).containsExactly(3, 1, 2);
        execute(insertInto(GUEST).values(Guest.of(2, "x@x", null)).onConflict(GUEST.id).doUpdate().set(GUEST.house, 7).set(GUEST.room, GUEST.house.plus(1)));
        assertThat(list(select(GUEST.room).where(GUEST.id.eq(2)))).as("what was set before it is seen on MySQL and MariaDB")
                .containsExactly(on(DatabaseKind.MYSQL, DatabaseKind.MARIADB) ? 8 : 2);
    }

    @Test
    void transactionsMeetAtTheSameKey() throws InterruptedException, ExecutionException {
        Statement visit = insertInto(GUEST).set(GUEST.email, "ed@x").set(GUEST.visits, 1).onConflict(GUEST.email)
                .doUpdate().set(GUEST.visits, GUEST.visits.plus(1));
        execute(visit);
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<?>> ends = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            ends.add(threads.submit(() -> {
                for (int j = 0; j < 10; j++) {
                    engine.with(Retry.times(20)).transaction(tx -> tx.execute(visit));
                }
            }));
        }
        for (Future<?> end : ends) {
            end.get();
        }
        threads.shutdown();
        assertThat(list(select(GUEST.visits))).containsExactly(41);
    }
}
