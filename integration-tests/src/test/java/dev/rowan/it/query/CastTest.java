package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.temporal;
import static dev.rowan.sql.Sql.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Expression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Casts, which give the same on every database. */
@OnDatabases
final class CastTest {

    private static final UUID CODE = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
    private final Items items;

    CastTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void create() {
        items.are(new Item(1, (byte) -7, (short) 300, 42, 5_000_000_000L, new BigDecimal("-2.70"), new BigDecimal("0.00000000000696"),
                2.5, 0.5f,
                "12", "x".repeat(3000), true, LocalDate.of(2026, 1, 2), LocalTime.of(3, 4, 5), LocalDateTime.of(2026, 1, 2, 3, 4, 5),
                        CODE));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private <T> void gives(Expression<T> cast, T value) {
        assertThat(items.value(cast)).isEqualTo(value);
    }

    @Test
    void toText() {
        gives(ITEM.number.cast(String.class), "42");
        gives(ITEM.tiny.cast(String.class), "-7");
        gives(ITEM.large.cast(String.class), "5000000000");
        gives(ITEM.price.cast(String.class), "-2.70");
        gives(ITEM.ratio.cast(String.class), "2.5");
        gives(ITEM.open.cast(String.class), "true");
        gives(ITEM.number.gt(100).cast(String.class), "false");
        gives(ITEM.day.cast(String.class), "2026-01-02");
        gives(ITEM.hour.cast(String.class), "03:04:05.000000");
        gives(ITEM.moment.cast(String.class), "2026-01-02 03:04:05.000000");
        gives(ITEM.code.cast(String.class), CODE.toString());
        gives(ITEM.note.cast(String.class), "x".repeat(3000));
        gives(text(ITEM.number.cast(String.class)).startsWith("4").cast(Integer.class), 1);
        assertThat(items.ids(ITEM.number.cast(String.class).eq("42"))).containsExactly(1);
    }

    @Test
    void toIntegers() {
        gives(ITEM.name.cast(Integer.class), 12);
        gives(ITEM.name.cast(Long.class), 12L);
        gives(ITEM.name.cast(Short.class), (short) 12);
        gives(ITEM.name.cast(Byte.class), (byte) 12);
        gives(ITEM.number.cast(Long.class), 42L);
        gives(ITEM.number.cast(int.class), 42);
        gives(ITEM.small.cast(Integer.class), 300);
        gives(ITEM.open.cast(Integer.class), 1);
        gives(ITEM.price.cast(BigInteger.class), BigInteger.valueOf(-2));
        gives(ITEM.name.cast(BigInteger.class), BigInteger.valueOf(12));
    }

    @Test
    void aFractionIsCutOff() {
        gives(ITEM.price.cast(Integer.class), -2);
        gives(ITEM.price.cast(Long.class), -2L);
        gives(ITEM.ratio.cast(Integer.class), 2);
        gives(ITEM.ratio.neg().cast(Integer.class), -2);
        gives(ITEM.share.cast(Integer.class), 0);
        gives(ITEM.price.round(0).cast(Integer.class), -3);
        gives(ITEM.fine.cast(Integer.class), 0);
    }

    @Test
    void toDecimalsAndDoubles() {
        gives(ITEM.number.cast(BigDecimal.class), new BigDecimal("42"));
        gives(ITEM.large.cast(BigDecimal.class), new BigDecimal("5000000000"));
        gives(ITEM.price.cast(BigDecimal.class), new BigDecimal("-2.70"));
        gives(ITEM.ratio.cast(BigDecimal.class), new BigDecimal("2.5"));
        gives(ITEM.name.cast(BigDecimal.class), new BigDecimal("12"));
        gives(literal("-1.250").cast(BigDecimal.class), new BigDecimal("-1.25"));
        gives(ITEM.number.cast(Double.class), 42.0);
        gives(ITEM.price.cast(Double.class), -2.7);
        gives(ITEM.share.cast(Double.class), 0.5);
        gives(ITEM.name.cast(Double.class), 12.0);
        gives(ITEM.number.cast(Float.class), 42f);
        assertThat(items.ids(number(ITEM.name.cast(BigDecimal.class)).gt(new BigDecimal("9")))).containsExactly(1);
        assertThat(items.ids(number(ITEM.name.cast(Double.class)).gt(9.0))).containsExactly(1);
        assertThat(items.ids(number(ITEM.name.cast(Integer.class)).gt(9))).containsExactly(1);
    }

    @Test
    void toDatesAndTimes() {
        gives(literal("2026-03-04").cast(LocalDate.class), LocalDate.of(2026, 3, 4));
        gives(literal("10:11:12").cast(LocalTime.class), LocalTime.of(10, 11, 12));
        gives(literal("2026-03-04 10:11:12.5").cast(LocalDateTime.class), LocalDateTime.parse("2026-03-04T10:11:12.5"));
        gives(ITEM.moment.cast(LocalDate.class), LocalDate.of(2026, 1, 2));
        gives(ITEM.moment.cast(LocalTime.class), LocalTime.of(3, 4, 5));
        gives(ITEM.day.cast(LocalDateTime.class), LocalDateTime.of(2026, 1, 2, 0, 0));
        assertThat(items.ids(temporal(ITEM.moment.cast(LocalDate.class)).eq(LocalDate.of(2026, 1, 2)))).containsExactly(1);
        assertThat(items.ids(temporal(ITEM.day.cast(LocalDateTime.class)).lt(LocalDateTime.of(2026, 1, 2, 0, 1)))).containsExactly(1);
        gives(literal(CODE.toString()).cast(UUID.class), CODE);
    }

    @Test
    void booleans() {
        gives(ITEM.number.cast(Boolean.class), true);
        gives(ITEM.number.minus(42).cast(Boolean.class), false);
        assertThatThrownBy(() -> ITEM.name.cast(Boolean.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a String is not cast to a Boolean");
    }

    @Test
    void nullStaysNull() {
        items.are(Item.empty(1));
        gives(ITEM.number.cast(String.class), null);
        gives(ITEM.price.cast(Integer.class), null);
        gives(ITEM.open.cast(String.class), null);
        gives(ITEM.name.cast(BigDecimal.class), null);
        gives(ITEM.name.cast(LocalDateTime.class), null);
        gives(ITEM.moment.cast(String.class), null);
    }

    @Test
    void aTextThatIsNoNumberIsAnErrorWhereCastsFail(DatabaseKind kind) {
        items.are(Item.named(1, "many"));
        if (kind.isMySqlFamily()) {
            gives(ITEM.name.cast(Integer.class), 0);
            gives(ITEM.name.cast(LocalDate.class), null);
            return;
        }
        refused(ITEM.name.cast(Integer.class));
        refused(ITEM.name.cast(BigDecimal.class));
        refused(ITEM.name.cast(Double.class));
        refused(ITEM.name.cast(LocalDate.class));
    }

    @Test
    void aNumberThatDoesNotFitIsAnError() {
        refused(ITEM.large.cast(Integer.class));
        refused(ITEM.small.cast(Byte.class));
        refused(ITEM.large.cast(Short.class));
    }

    private void refused(Expression<?> cast) {
        assertThatThrownBy(() -> items.value(cast)).isInstanceOf(DataException.class);
    }
}
