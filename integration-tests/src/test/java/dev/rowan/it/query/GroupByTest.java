package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Order;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Row3;
import dev.rowan.sql.Select;
import dev.rowan.sql.TextExpression;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups, and distinct rows, of what has parameters in it: each time it is said with others. */
@OnDatabases
final class GroupByTest {

    private final Items items;

    GroupByTest(TestDatabase database) {
        items = Items.on(database);
    }

    @BeforeEach
    void items() {
        items.are(Item.numbered(1, 1, "1.50"), Item.numbered(2, 1, "2.50"), Item.numbered(3, 20, "1.50"), Item.named(4, "four"));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private static TextExpression size() {
        return caseWhen(ITEM.number.gt(10), "large").when(ITEM.number.gt(0), "small").otherwise("unknown");
    }

    @Test
    void numbers() {
        assertThat(items.list(select(ITEM.number.plus(1), count()).from(ITEM).where(ITEM.number.isNotNull()).groupBy(ITEM.number.plus(1))
                .orderBy(ITEM.number.plus(1).desc()))).containsExactly(new Row2<>(21, 1L), new Row2<>(2, 2L));
        BigDecimal half = new BigDecimal("0.5");
        assertThat(items.list(select(ITEM.price.plus(half), count()).from(ITEM).groupBy(ITEM.price.plus(half)).having(count().gt(1L))))
                .hasSize(1).allSatisfy(row -> assertThat(row.first()).isEqualByComparingTo("2.0"));
    }

    @Test
    void cases() {
        assertThat(items.list(select(size(), count()).from(ITEM).groupBy(size()).orderBy(size().asc())))
                .containsExactly(new Row2<>("large", 1L), new Row2<>("small", 2L), new Row2<>("unknown", 1L));
        assertThat(items.list(select(size(), ITEM.number.times(2), count()).from(ITEM).groupBy(size(), ITEM.number.times(2))
                .orderBy(ITEM.number.times(2).desc().nullsLast(), size().asc())))
                .containsExactly(new Row3<>("large", 40, 1L), new Row3<>("small", 2, 2L), new Row3<>("unknown", null, 1L));
    }

    @Test
    void whatIsSelectedWithALabelIsKnownWithout() {
        assertThat(items.list(select(size().as("size"), count()).from(ITEM).groupBy(size()).orderBy(size().desc())))
                .containsExactly(new Row2<>("unknown", 1L), new Row2<>("small", 2L), new Row2<>("large", 1L));
        assertThat(items.list(select(count()).from(ITEM).groupBy(size()).orderBy(count().desc()))).as("not selected")
                .containsExactly(2L, 1L, 1L);
    }

    @Test
    void namesOfAggregatesAndWindowsAreOrderedByWithNullsLast() {
        NumberExpression<Integer> sum = sum(ITEM.number.plus(1));
        for (Order order : List.of(sum.asc().nullsLast(), sum.as("total").asc().nullsLast())) {
            assertThat(items.list(select(sum.as("total"), count()).from(ITEM).groupBy(ITEM.name).orderBy(order)))
                    .containsExactly(new Row2<>(25, 3L), new Row2<>(null, 1L));
        }
        assertThat(items.list(select(sum, count()).from(ITEM).groupBy(size()).distinct().orderBy(sum.desc().nullsFirst())))
                .containsExactly(new Row2<>(null, 1L), new Row2<>(21, 1L), new Row2<>(4, 2L));
        Expression<Integer> before = lag(ITEM.number.plus(1)).over(orderBy(ITEM.id.asc())).as("before");
        assertThat(items.list(select(before, ITEM.id).from(ITEM).orderBy(before.desc().nullsLast(), ITEM.id.asc()))).extracting(Row2::second)
                .containsExactly(4, 2, 3, 1);
    }

    @Test
    void distinctRows() {
        assertThat(items.list(select(size()).from(ITEM).distinct().orderBy(size().desc()))).containsExactly("unknown", "small", "large");
        assertThat(items.list(select(ITEM.number.plus(1)).from(ITEM).distinct().orderBy(ITEM.number.plus(1).asc().nullsFirst())))
                .containsExactly(null, 2, 21);
        assertThat(items.list(select(ITEM.number.plus(1)).from(ITEM).distinct().orderBy(ITEM.number.plus(1).asc().nullsLast())))
                .containsExactly(2, 21, null);
    }

    @Test
    void withinOtherStatements() {
        Select<Row2<String, Long>> sizes = select(size(), count()).from(ITEM).groupBy(size());
        assertThat(items.engine().autocommit().count(sizes)).isEqualTo(3);
        assertThat(items.engine().autocommit().exists(sizes)).isTrue();
        Derived derived = sizes.as("sizes");
        NumberExpression<Long> number = derived.column(count());
        assertThat(items.list(select(sum(number)).from(derived))).containsExactly(4L);
        assertThat(items.list(sizes.union(sizes))).hasSize(3);
        assertThat(items.list(sizes.unionAll(sizes).orderBy(size().asc()).limit(1))).containsExactly(new Row2<>("large", 1L));
        assertThat(items.ids(ITEM.number.plus(1).in(select(ITEM.as("i").number.plus(1)).from(ITEM.as("i")).groupBy(ITEM.as("i").number.plus(1)))))
                .containsExactly(1, 2, 3);
        assertThat(items.engine().autocommit().execute(insertInto(ITEM).columns(ITEM.id, ITEM.name)
                .select(select(ITEM.as("i").id.plus(100), ITEM.as("i").name).from(ITEM.as("i")).groupBy(ITEM.as("i").id.plus(100), ITEM.as("i").name))))
                .isEqualTo(4);
    }

    @Test
    void itIsTheSameTextForOtherValues() {
        Engine engine = items.engine();
        String one = engine.sql(select(ITEM.number.plus(1), count()).from(ITEM).groupBy(ITEM.number.plus(1)));
        assertThat(engine.sql(select(ITEM.number.plus(2), count()).from(ITEM).groupBy(ITEM.number.plus(2)))).isEqualTo(one)
                .contains("as rowan_1", "group by rowan_1");
        assertThat(engine.sql(select(ITEM.number, count()).from(ITEM).groupBy(ITEM.number))).doesNotContain("rowan_1");
        assertThat(List.of(engine.sql(select(ITEM.number.plus(1), count()).from(ITEM).groupBy(ITEM.number.plus(2)))))
                .allSatisfy(sql -> assertThat(sql).doesNotContain("rowan_1"));
    }
}
