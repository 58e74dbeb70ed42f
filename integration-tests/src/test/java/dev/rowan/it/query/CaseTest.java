package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.nullOf;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.TemporalExpression;
import dev.rowan.sql.TextExpression;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Values in a query, and what chooses between values. */
@OnDatabases
final class CaseTest {

    private final Items items;

    CaseTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void create() {
        items.are(Item.numbered(1, 1, "9.99"), Item.numbered(2, 20, "10.00"), Item.empty(3));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private <T> void kept(T value, Expression<T> literal) {
        assertThat(items.list(select(literal).from(ITEM).where(ITEM.id.eq(1)))).containsExactly(value);
    }

    @Test
    void literalsOfEveryClass() {
        kept("it's \"réve🐍\" \\ ?", literal("it's \"réve🐍\" \\ ?"));
        kept((byte) -3, literal((byte) -3));
        kept((short) 300, literal((short) 300));
        kept(7, literal(7));
        kept(Long.MAX_VALUE, literal(Long.MAX_VALUE));
        kept(1.5f, literal(1.5f));
        kept(0.1, literal(0.1));
        kept(new BigInteger("12345678901234567890123456789"), literal(new BigInteger("12345678901234567890123456789")));
        kept(true, literal(true));
        kept(false, literal(false));
        kept(LocalDate.of(2026, 3, 4), literal(LocalDate.of(2026, 3, 4)));
        kept(LocalTime.parse("23:59:59.123456"), literal(LocalTime.parse("23:59:59.123456")));
        kept(LocalDateTime.parse("2026-03-29T02:30:00.123456"), literal(LocalDateTime.parse("2026-03-29T02:30:00.123456")));
        kept(Instant.parse("2026-03-29T01:30:00.123456Z"), literal(Instant.parse("2026-03-29T01:30:00.123456Z")));
        UUID uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        kept(uuid, literal(uuid));
        kept('x', literal((Object) 'x'));
        kept(new BigDecimal("-2.40"), literal(new BigDecimal("-2.40")));
        kept(new BigDecimal("0.00000000000696"), literal(new BigDecimal("0.00000000000696")));
        assertThat(items.list(select(literal(new BigDecimal("9.5"))).from(ITEM).where(ITEM.id.eq(1),
                ITEM.price.gt(literal(new BigDecimal("9.5")))))).hasSize(1);
        assertThat(items.list(select(literal(new BigDecimal("10.5"))).from(ITEM).where(ITEM.id.eq(1),
                ITEM.price.gt(literal(new BigDecimal("10.5")))))).isEmpty();
        assertThatThrownBy(() -> literal((Object) DayKind.WORK)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("enumName");
    }

    @Test
    void aStatementOfOneShapeTakesValuesOfOtherTypes() {
        for (int i = 0; i < 5; i++) {
            kept(7, literal(7));
            kept("seven", literal("seven"));
            kept(0.5, literal(0.5));
            kept("eight", caseWhen(ITEM.id.eq(1), "eight").otherwise("nine"));
            kept(8, caseWhen(ITEM.id.eq(1), 8).otherwise(9));
            kept("eight", caseWhen(ITEM.id.eq(1), "eight").otherwise("nine"));
        }
    }

    private enum DayKind { WORK }

    @Test
    void nullsOfEveryClass() {
        kept(null, nullOf(String.class));
        kept(null, nullOf(Integer.class));
        kept(null, nullOf(BigDecimal.class));
        kept(null, nullOf(LocalDateTime.class));
        kept(null, nullOf(Boolean.class));
        kept(null, nullOf(UUID.class));
        assertThat(items.ids(ITEM.number.eq(nullOf(Integer.class)))).isEmpty();
    }

    @Test
    void theFirstConditionThatHoldsDecides() {
        TextExpression size = caseWhen(ITEM.number.gt(10), "large").when(ITEM.number.gt(0), "small").otherwise("unknown");
        assertThat(items.values(size)).containsExactly("small", "large", "unknown");
        assertThat(items.values(caseWhen(ITEM.number.gt(10), "large").end())).containsExactly(null, "large", null);
        assertThat(items.values(caseWhen(ITEM.id.eq(3), nullOf(Integer.class)).otherwise(ITEM.number))).containsExactly(1, 20, null);
        assertThat(items.ids(size.startsWith("l"))).containsExactly(2);
        assertThat(items.list(select(size.as("size"), count()).from(ITEM).groupBy(size.as("size")).orderBy(size.as("size").asc())))
                .containsExactly(
                new Row2<>("large", 1L), new Row2<>("small", 1L), new Row2<>("unknown", 1L));
    }

    @Test
    void kindsAreKept() {
        NumberExpression<Integer> number = caseWhen(ITEM.number.isNull(), 0).otherwise(ITEM.number.times(2));
        assertThat(items.values(number.plus(1))).containsExactly(3, 41, 1);
        assertThat(items.value(sum(number))).isEqualTo(42);
        NumberExpression<BigDecimal> price = caseWhen(ITEM.price.isNull(), new BigDecimal("9.50")).otherwise(ITEM.price);
        assertThat(items.ids(price.gt(new BigDecimal("9.6")))).containsExactly(1, 2);
        assertThat(items.list(select(ITEM.id).orderBy(price.asc()))).containsExactly(3, 1, 2);
        assertThat(items.value(sum(price))).isEqualByComparingTo("29.49");
        TemporalExpression<LocalDate> day = caseWhen(ITEM.id.eq(1), LocalDate.of(2026, 1, 1)).otherwise(coalesce(ITEM.day,
                LocalDate.of(2000, 1, 1)));
        assertThat(items.values(day)).containsExactly(LocalDate.of(2026, 1, 1), LocalDate.of(2000, 1, 1), LocalDate.of(2000, 1, 1));
        assertThat(items.ids(day.lt(LocalDate.of(2020, 1, 1)))).containsExactly(2, 3);
        Condition large = caseWhen(ITEM.number.gt(10), true).otherwise(ITEM.open.isNotNull());
        assertThat(items.ids(large)).containsExactly(2);
        assertThat(items.values(large)).containsExactly(false, true, false);
        UUID uuid = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        assertThat(items.values(caseWhen(ITEM.id.eq(1), uuid).otherwise(ITEM.code))).containsExactly(uuid, null, null);
    }

    @Test
    void conditionsAndCasesMayBeNested() {
        Expression<Integer> nested = caseWhen(ITEM.number.gt(0).and(ITEM.number.lt(10).or(ITEM.price.isNull())), caseWhen(ITEM.id.eq(1),
                11).otherwise(12))
                .when(caseWhen(ITEM.id.eq(2), true).otherwise(false), 22).otherwise(33);
        assertThat(items.values(nested)).containsExactly(11, 22, 33);
    }

    @Test
    void theFirstThatIsNotNull() {
        assertThat(items.values(coalesce(ITEM.number, 5).plus(1))).containsExactly(2, 21, 6);
        assertThat(items.values(coalesce(ITEM.name, ITEM.note, literal("?")))).containsExactly("?", "?", "?");
        assertThat(items.values(coalesce(ITEM.name, "none"))).containsExactly("none", "none", "none");
        assertThat(items.ids(coalesce(ITEM.name, "none").eq("none"))).containsExactly(1, 2, 3);
        assertThat(items.ids(coalesce(ITEM.price, new BigDecimal("9.50")).lt(new BigDecimal("9.6")))).containsExactly(3);
        assertThat(items.ids(coalesce(ITEM.open, true))).containsExactly(1, 2, 3);
        assertThat(items.ids(coalesce(ITEM.open, literal(false)).not())).containsExactly(1, 2, 3);
        assertThat(items.value(coalesce(sum(ITEM.number).filter(ITEM.id.gt(100)), 0))).isZero();
        assertThat(items.values(coalesce(ITEM.moment, LocalDateTime.of(2026, 1, 1, 0, 0)))).containsOnly(LocalDateTime.of(2026, 1, 1, 0,
                0));
        assertThat(items.values(coalesce(nullOf(String.class), "a"))).containsOnly("a");
    }

    @Test
    void nullInPlaceOfAValue() {
        assertThat(items.values(nullIf(ITEM.number, 20))).containsExactly(1, null, null);
        assertThat(items.values(nullIf(ITEM.number, ITEM.id))).containsExactly(null, 20, null);
        assertThat(items.values(nullIf(ITEM.price, new BigDecimal("10.0")))).containsExactly(new BigDecimal("9.99"), null, null);
        assertThat(items.values(nullIf(coalesce(ITEM.name, ""), ""))).containsExactly(null, null, null);
        assertThat(items.values(nullIf(ITEM.day, LocalDate.EPOCH))).containsExactly(null, null, null);
    }
}
