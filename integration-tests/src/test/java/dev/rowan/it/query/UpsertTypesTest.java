package dev.rowan.it.query;

import static dev.rowan.it.query.KindsTable.KINDS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UniqueException;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.it.query.Kinds.Mood;
import dev.rowan.sql.Column;
import dev.rowan.sql.Table;
import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys and values of each type in an INSERT that finds its row there. */
final class UpsertTypesTest extends ChangeFixture {

    private static final UUID ID = UUID.fromString("018f3a52-7c1e-7000-8000-0123456789ab");
    private static final Kinds GLAD = new Kinds(ID, new BigDecimal("1234567890123456.7891"), Instant.parse("2024-02-29T23:59:59.123456Z"),
            LocalDate.of(1727, 4, 1), LocalTime.of(12, 57, 18, 396_000), new byte[] {0x37, (byte) 0xE7, (byte) 0x9F, 0}, 0.1, true, Mood.GLAD,
            new JsonText("{\"a\": [1, \"réve\"]}"), new byte[] {0, (byte) 0xFF, 1}, "réve🐍 illé ".repeat(4000));
    private static final List<Column<Kinds, ?>> KEYS = List.of(KINDS.id, KINDS.money, KINDS.moment, KINDS.day, KINDS.time, KINDS.hash,
            KINDS.twice, KINDS.flag, KINDS.mood);

    UpsertTypesTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(KINDS);
    }

    private static Kinds keyed(UUID id, JsonText raw, byte[] picture, String novel) {
        return new Kinds(id, GLAD.money(), GLAD.moment(), GLAD.day(), GLAD.time(), GLAD.hash(), GLAD.twice(), GLAD.flag(), GLAD.mood(),
                raw, picture, novel);
    }

    /** All columns but one. */
    private static List<Column<Kinds, ?>> others(Column<Kinds, ?> key) {
        List<Column<Kinds, ?>> others = new ArrayList<>(KINDS.columns());
        others.remove(key);
        return others;
    }

    private void verifyStored(Kinds expected) {
        List<Kinds> stored = list(select(KINDS));
        assertThat(stored).hasSize(1);
        Kinds row = stored.get(0);
        assertThat(KINDS.mapper().same(expected, KINDS.mapper().values(new Kinds(row.id(), row.money(), row.moment(), row.day(), row.time(),
                row.hash(), row.twice(), row.flag(), row.mood(), expected.raw(), row.picture(), row.novel())))).isTrue();
    }

    @Test
    void everyTypeIsAKeyAndAValue() {
        for (Column<Kinds, ?> key : KEYS) {
            List<Column<Kinds, ?>> others = others(key);
            Column<Kinds, ?> first = others.remove(0);
            execute(insertInto(KINDS).values(GLAD).onConflict(key).doUpdate(first, array(others)));
            verifyStored(GLAD);
            execute(insertInto(KINDS).values(keyed(ID, null, null, null)).onConflict(key).doUpdate(KINDS.raw, KINDS.picture, KINDS.novel));
            verifyStored(keyed(ID, null, null, null));
            execute(insertInto(KINDS).values(GLAD).onConflict(key).doUpdate(KINDS.raw, KINDS.picture, KINDS.novel));
            verifyStored(GLAD);
            assertThat(list(select(KINDS.raw)).get(0).text()).contains("réve");
            execute(insertInto(KINDS).values(keyed(ID, null, null, null)).onConflict(key).doNothing());
            verifyStored(GLAD);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Column<Kinds, ?>[] array(List<Column<Kinds, ?>> columns) {
        return columns.toArray(new Column[0]);
    }

    @Test
    void everyTypeIsAKeyThatIsNotMeant() {
        execute(insertInto(KINDS).values(GLAD));
        for (Column<Kinds, ?> key : KEYS.subList(1, KEYS.size())) {
            Kinds other = new Kinds(ID, new BigDecimal("2"), Instant.EPOCH, LocalDate.EPOCH, LocalTime.NOON, new byte[] {1}, 2.5, false, Mood.SAD,
                    null, null, null);
            assertThatThrownBy(() -> execute(insertInto(KINDS).values(other).onConflict(key).doUpdate(KINDS.novel)))
                    .as(key.name()).isInstanceOf(UniqueException.class);
        }
        Kinds same = keyed(UUID.randomUUID(), null, null, null);
        assertThatThrownBy(() -> execute(insertInto(KINDS).values(same).onConflict(KINDS.id).doNothing())).isInstanceOf(UniqueException.class);
        verifyStored(GLAD);
    }
}
