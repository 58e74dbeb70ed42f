package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Expression;
import dev.rowan.sql.Sql;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Lists of any length: M19. */
@OnDatabases
final class LargeInTest {

    private static final int MANY = 100_000;
    private static final LocalDate DAY = LocalDate.of(2000, 1, 1);

    private final Items items;

    LargeInTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void rows() {
        items.are(row(1), row(2), row(3), row(200_000), Item.empty(5));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private static Item row(int i) {
        return new Item(i, null, null, i, (long) i, cents(i), null, null, null, text(i), null, i % 2 == 0, DAY.plusDays(i), time(i), moment(i), code(i));
    }

    private static BigDecimal cents(int i) {
        return BigDecimal.valueOf(i, 2);
    }

    private static String text(int i) {
        return "é \"\\'" + i;
    }

    private static LocalTime time(int i) {
        return LocalTime.ofNanoOfDay(i * 1000L);
    }

    private static LocalDateTime moment(int i) {
        return DAY.atStartOfDay().plusNanos(i * 1000L);
    }

    private static UUID code(int i) {
        return new UUID(0x018f5ba000007000L, 0x8000000000000000L + i);
    }

    private <T> void holds(Expression<T> expression, IntFunction<T> value) {
        List<T> many = IntStream.rangeClosed(2, MANY + 1).mapToObj(value).toList();
        assertThat(items.ids(expression.in(many))).as(expression.toString()).containsExactly(2, 3);
        assertThat(items.ids(expression.notIn(many))).as(expression.toString()).containsExactly(1, 200_000);
        assertThat(items.ids(expression.in(many).and(ITEM.id.in(List.of(3, 4, 5))))).containsExactly(3);
    }

    @Test
    void ofAnyLength() {
        for (int again = 0; again < 2; again++) {
            assertThat(items.ids(ITEM.number.in(List.of()))).isEmpty();
            assertThat(items.ids(ITEM.number.in(1))).containsExactly(1);
            assertThat(items.ids(ITEM.number.in(1, 2, 3))).containsExactly(1, 2, 3);
            holds(ITEM.number, i -> i);
        }
    }

    @Test
    void ofEveryKind() {
        holds(ITEM.large, i -> (long) i);
        holds(ITEM.price, LargeInTest::cents);
        holds(ITEM.price.plus(new BigDecimal("0.00")), LargeInTest::cents);
        holds(ITEM.name, LargeInTest::text);
        holds(ITEM.code, LargeInTest::code);
        holds(ITEM.hour, LargeInTest::time);
        holds(ITEM.moment, LargeInTest::moment);
        holds(ITEM.day, i -> DAY.plusDays(i));
    }

    @Test
    void inTheColumnsCollation() {
        List<String> many = new ArrayList<>(IntStream.range(0, MANY).mapToObj(i -> "x" + i).toList());
        many.add("Name");
        items.are(Item.named(1, "name"), Item.named(2, "Name"), Item.named(3, "other"));
        assertThat(items.ids(ITEM.name.in(many))).isEqualTo(items.ids(ITEM.name.in("Name")));
    }

    @Test
    void ofConditionsThatChange() {
        List<Integer> many = IntStream.range(2, MANY).boxed().toList();
        assertThat(items.engine().autocommit().execute(deleteFrom(ITEM).where(ITEM.number.in(many)))).isEqualTo(2);
        assertThat(items.list(select(ITEM.id).orderBy(ITEM.id.asc()))).containsExactly(1, 5, 200_000);
    }

    @Test
    void whatCannotBeSentIsRefusedBefore() {
        assertThatThrownBy(() -> items.ids(Sql.row(ITEM.id, ITEM.number).in(IntStream.range(0, MANY).mapToObj(i -> Sql.row(i, i)).toList())))
                .isInstanceOf(UnsupportedException.class).hasMessageContaining("200000");
    }
}
