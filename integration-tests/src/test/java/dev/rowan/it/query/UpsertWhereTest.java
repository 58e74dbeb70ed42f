package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.it.query.KindsTable.KINDS;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UniqueException;
import dev.rowan.UnsupportedException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Kinds.Mood;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Upserts that change a row only where a condition holds of it. */
final class UpsertWhereTest extends ChangeFixture {

    private static final UUID ID = new UUID(1, 2);
    private static final Kinds OLD = new Kinds(ID, new BigDecimal("1234567890123456.7891"), Instant.parse("2024-02-29T23:59:59.123456Z"),
            LocalDate.of(1727, 4, 1), LocalTime.of(12, 57, 18, 396_000), new byte[] {0x37, (byte) 0xE7}, 0.1, true, Mood.GLAD,
            new JsonText("{\"a\": 1}"), new byte[] {0, (byte) 0xFF, 1}, "réve");

    UpsertWhereTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST, KINDS);
    }

    private void guests() {
        execute(insertInto(GUEST).values(List.of(guest(1, "ed", 5), guest(2, "jo", 7), guest(3, "al", null))));
    }

    private static Guest guest(Integer id, String name, Integer house) {
        return Guest.of(id, name + "@x", name).room(house, id);
    }

    private List<Row3<String, Integer, Integer>> rows() {
        return list(select(GUEST.name, GUEST.house, GUEST.visits).orderBy(GUEST.id.asc()));
    }

    /** How many rows a statement is told to affect: all, where the database does not tell. */
    private int affected(int changed, int all) {
        return on(DatabaseKind.MYSQL, DatabaseKind.MARIADB) ? all : changed;
    }

    @Test
    void onlyANewerRowChangesOne() {
        guests();
        Statement upsert = insertInto(GUEST).values(List.of(guest(1, "ED", 6), guest(2, "JO", 6), guest(3, "AL", 6), guest(4, "BO", 6)))
                .onConflict(GUEST.id).doUpdate(GUEST.house, GUEST.name).set(GUEST.visits, GUEST.visits.plus(1))
                .where(GUEST.house.lt(excluded(GUEST.house)));
        assertThat(execute(upsert)).isEqualTo(affected(2, 4));
        assertThat(rows()).as("a condition that is unknown does not hold").containsExactly(
                new Row3<>("ED", 6, 1), new Row3<>("jo", 7, 0), new Row3<>("al", null, 0), new Row3<>("BO", 6, 0));
        assertThat(execute(upsert)).isEqualTo(affected(0, 4));
        assertThat(rows()).containsExactly(
                new Row3<>("ED", 6, 1), new Row3<>("jo", 7, 0), new Row3<>("al", null, 0), new Row3<>("BO", 6, 0));
    }

    @Test
    void aConditionOfOtherColumns() {
        guests();
        execute(insertInto(GUEST).values(List.of(guest(1, "ED", 6), guest(2, "JO", 6))).onConflict(GUEST.id)
                .doUpdate().set(GUEST.name, "set").set(GUEST.visits, GUEST.visits.plus(9)).setNull(GUEST.phone).set(GUEST.paid, new BigDecimal("0.25"))
                .where(GUEST.room.eq(1)).where(GUEST.email.startsWith("e"), excluded(GUEST.name).ne("x")));
        assertThat(rows()).containsExactly(new Row3<>("set", 5, 9), new Row3<>("jo", 7, 0), new Row3<>("al", null, 0));
        execute(insertInto(GUEST).values(List.of(guest(2, "JO", 6), guest(3, "AL", 6))).onConflict(GUEST.id).doUpdate(GUEST.name)
                .where(GUEST.house.isNull().or(GUEST.id.eq(9))));
        assertThat(rows()).containsExactly(new Row3<>("set", 5, 9), new Row3<>("jo", 7, 0), new Row3<>("AL", null, 0));
        execute(insertInto(GUEST).columns(GUEST.id, GUEST.email, GUEST.name).select(select(GUEST.as("g").id, GUEST.as("g").email, GUEST.as("g").email)
                .from(GUEST.as("g"))).onConflict(GUEST.id).doUpdate(GUEST.name).where(GUEST.name.eq("jo")));
        assertThat(rows()).extracting(Row3::first).containsExactly("set", "jo@x", "AL");
    }

    @Test
    void severalColumnsOfTheConditionAreSet() {
        guests();
        Statement upsert = insertInto(GUEST).values(List.of(guest(1, "ed", 5), guest(2, "jo", 8), guest(3, "AL", 1))).onConflict(GUEST.id)
                .doUpdate(GUEST.name, GUEST.house).set(GUEST.visits, GUEST.visits.plus(1))
                .where(GUEST.name.ne(excluded(GUEST.name)).or(GUEST.house.isDistinctFrom(excluded(GUEST.house))));
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            assertThatThrownBy(() -> execute(upsert)).isInstanceOf(UnsupportedException.class).hasMessageContainingAll("name and house", "select for update");
            assertThatThrownBy(() -> execute(insertInto(GUEST).values(guest(1, "ed", 5)).onConflict(GUEST.id).doUpdate(GUEST.name, GUEST.house)
                    .where(sql("length(guest.name) + guest.house > 3")))).isInstanceOf(UnsupportedException.class);
        } else {
            assertThat(execute(upsert)).isEqualTo(2);
            assertThat(rows()).containsExactly(new Row3<>("ed", 5, 0), new Row3<>("jo", 8, 1), new Row3<>("AL", 1, 1));
        }
    }

    @Test
    void aCollisionOnAnotherKeyIsStillAnError() {
        guests();
        assertThatThrownBy(() -> execute(insertInto(GUEST).values(guest(9, "ed", 1)).onConflict(GUEST.id).doUpdate(GUEST.name).where(GUEST.house.gt(99))))
                .isInstanceOf(UniqueException.class);
        assertThatThrownBy(() -> insertInto(GUEST).values(guest(1, "ed", 1)).onConflict(GUEST.id).doNothing().where(GUEST.house.gt(1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void whatIsGivenBackAreTheNewAndChangedRows() {
        guests();
        Query<Integer> upsert = insertInto(GUEST).values(List.of(guest(1, "ED", 6), guest(2, "JO", 6), guest(4, "BO", 6))).onConflict(GUEST.id)
                .doUpdate(GUEST.name).where(GUEST.house.lt(excluded(GUEST.house))).returning(GUEST.id);
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            assertThatThrownBy(() -> list(upsert)).isInstanceOf(UnsupportedException.class);
        } else {
            assertThat(list(upsert)).containsExactlyInAnyOrder(1, 4);
        }
    }

    @Test
    void everyTypeIsSetOrKept() {
        execute(insertInto(KINDS).values(OLD));
        Kinds other = new Kinds(ID, new BigDecimal("0.0001"), Instant.EPOCH, LocalDate.EPOCH, LocalTime.MIDNIGHT, new byte[] {1}, 2e300, false,
                Mood.SAD, new JsonText("[]"), new byte[] {}, "");
        for (boolean holds : new boolean[] {false, true}) {
            execute(insertInto(KINDS).values(other).onConflict(KINDS.id).doUpdate(KINDS.money, KINDS.moment, KINDS.day, KINDS.time, KINDS.hash,
                    KINDS.twice, KINDS.flag, KINDS.mood, KINDS.raw, KINDS.picture, KINDS.novel).where(KINDS.id.isNull().or(KINDS.id.isNull().ne(holds))));
            verify(holds ? other : OLD);
        }
        for (boolean holds : new boolean[] {false, true}) {
            execute(insertInto(KINDS).values(other).onConflict(KINDS.id).doUpdate().set(KINDS.money, OLD.money()).set(KINDS.moment, OLD.moment())
                    .set(KINDS.day, OLD.day()).set(KINDS.time, OLD.time()).set(KINDS.hash, OLD.hash()).set(KINDS.twice, OLD.twice())
                    .set(KINDS.flag, OLD.flag()).set(KINDS.mood, OLD.mood()).set(KINDS.raw, OLD.raw()).set(KINDS.picture, OLD.picture())
                    .set(KINDS.novel, OLD.novel()).where(KINDS.id.isNull().ne(holds)));
            verify(holds ? OLD : other);
        }
        UUID next = new UUID(3, 4);
        execute(insertInto(KINDS).values(OLD).onConflict(KINDS.id).doUpdate().set(KINDS.id, next).setNull(KINDS.money).where(KINDS.flag.eq(true)));
        assertThat(list(select(KINDS.id, KINDS.flag, KINDS.money))).containsExactly(new Row3<>(next, true, null));
    }

    private void verify(Kinds expected) {
        Kinds row = list(select(KINDS)).get(0);
        assertThat(row.raw().text().replace(" ", "")).isEqualTo(expected.raw().text().replace(" ", ""));
        assertThat(KINDS.mapper().same(expected, KINDS.mapper().values(new Kinds(row.id(), row.money(), row.moment(), row.day(), row.time(),
                row.hash(), row.twice(), row.flag(), row.mood(), expected.raw(), row.picture(), row.novel())))).as(row + "").isTrue();
    }

    @Test
    void aSubqueryInTheCondition() {
        guests();
        execute(insertInto(KINDS).values(OLD));
        execute(insertInto(GUEST).values(guest(1, "ED", 6)).onConflict(GUEST.id).doUpdate(GUEST.name).where(exists(select(KINDS.id).where(KINDS.flag.eq(true)))));
        execute(insertInto(GUEST).values(guest(2, "JO", 6)).onConflict(GUEST.id).doUpdate(GUEST.name).where(exists(select(KINDS.id).where(KINDS.flag.eq(false)))));
        assertThat(rows()).extracting(Row3::first).containsExactly("ED", "jo", "al");
    }
}
