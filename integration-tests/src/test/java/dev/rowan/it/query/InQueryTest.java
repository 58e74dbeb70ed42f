package dev.rowan.it.query;

import static dev.rowan.it.query.InQueryTest_LeafTable.LEAF;
import static dev.rowan.it.query.InQueryTest_TwigTable.TWIG;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.nullOf;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.subquery;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Expression;
import dev.rowan.sql.QueryExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in no query's rows, or not known to be, each time that it is asked: for rows and parameters that are others by then. */
final class InQueryTest extends ChangeFixture {

    @dev.rowan.annotation.Table
    record Leaf(@Id(assigned = true) int id, Integer size, String name, int place) {
    }

    @dev.rowan.annotation.Table
    record Twig(@Id(assigned = true) int id, Integer size, String name, int place) {
    }

    InQueryTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(LEAF, TWIG);
    }

    @BeforeEach
    void rows() {
        engine.transaction(tx -> {
            tx.insertAll(LEAF, List.of(new Leaf(1, null, null, 1), new Leaf(2, 5, "e", 5), new Leaf(3, 7, null, 7), new Leaf(4, null, "e", 1)));
            tx.insertAll(TWIG, List.of(new Twig(1, 5, "e", 5), new Twig(2, 7, "g", 7)));
        });
    }

    /** Asks for rows that there are (1), for none (0), and for those again, by the same text. */
    private void gives(IntFunction<? extends Expression<Boolean>> made, List<Boolean> ofSome, List<Boolean> ofNone) {
        engine.transaction(tx -> {
            for (int there : new int[] {1, 0, 1, 0}) {
                List<Boolean> expected = there == 1 ? ofSome : ofNone;
                assertThat(tx.list(select(made.apply(there)).from(LEAF).orderBy(LEAF.id.asc()))).isEqualTo(expected);
                List<Integer> ids = new ArrayList<>();
                List<Integer> unknown = new ArrayList<>();
                for (int i = 0; i < expected.size(); i++) {
                    if (expected.get(i) == null) {
                        unknown.add(i + 1);
                    } else if (expected.get(i)) {
                        ids.add(i + 1);
                    }
                }
                Condition condition = (Condition) made.apply(there);
                assertThat(tx.list(select(LEAF.id).where(condition).orderBy(LEAF.id.asc()))).isEqualTo(ids);
                assertThat(tx.list(select(LEAF.id).where(condition.or(LEAF.id.lt(0))).orderBy(LEAF.id.asc()))).isEqualTo(ids);
                assertThat(tx.list(select(LEAF.id).where(condition.not().not()).orderBy(LEAF.id.asc()))).isEqualTo(ids);
                assertThat(tx.list(select(LEAF.id).where(condition.isNull()).orderBy(LEAF.id.asc()))).isEqualTo(unknown);
                assertThat(tx.list(select(LEAF.id).groupBy(LEAF.id, LEAF.size, LEAF.name, LEAF.place).having(condition)
                        .orderBy(LEAF.id.asc()))).isEqualTo(ids);
                assertThat(tx.list(select(LEAF.id).where(caseWhen(condition, 1).otherwise(0).eq(1)).orderBy(LEAF.id.asc()))).isEqualTo(ids);
                assertThat(tx.scalar(select(count().filter(condition)).from(LEAF))).isEqualTo(ids.size());
            }
        });
    }

    private static List<Boolean> each(Boolean first, Boolean second, Boolean third, Boolean fourth) {
        List<Boolean> all = new ArrayList<>();
        for (Boolean one : new Boolean[] {first, second, third, fourth}) {
            all.add(one);
        }
        return all;
    }

    private static final List<Boolean> ALL = each(true, true, true, true);
    private static final List<Boolean> NONE = each(false, false, false, false);

    private static Select<Integer> sizes(int there) {
        return select(TWIG.size).where(literal(there).eq(1));
    }

    private static List<IntFunction<QueryExpression<Integer>>> queries() {
        return List.of(InQueryTest::sizes,
                there -> select(TWIG.size).where(literal(there).eq(1), TWIG.id.gt(0)).distinct(),
                there -> select(TWIG.size).where(TWIG.id.lt(there * 100)),
                there -> select(TWIG.place).where(TWIG.place.between(there * 5, there * 7)),
                there -> select(TWIG.size).where(literal(there).eq(1), LEAF.id.gt(0)),
                there -> select(TWIG.size).where(literal(there).eq(1), TWIG.id.gt(0)).groupBy(TWIG.size).having(max(TWIG.size).gt(1)),
                there -> sizes(there).orderBy(TWIG.id.asc()).limit(2),
                there -> sizes(there).union(select(TWIG.place).where(literal(there).eq(1))),
                there -> sizes(there).unionAll(select(TWIG.place).where(literal(there).eq(1))).orderBy(TWIG.size.asc()).limit(4));
    }

    @Test
    void aColumnThatTakesNull() {
        for (IntFunction<QueryExpression<Integer>> query : queries()) {
            gives(there -> LEAF.size.in(query.apply(there)), each(null, true, true, null), NONE);
            gives(there -> LEAF.size.notIn(query.apply(there)), each(null, false, false, null), ALL);
            gives(there -> LEAF.size.plus(1).minus(1).notIn(query.apply(there)), each(null, false, false, null), ALL);
        }
    }

    @Test
    void aColumnThatTakesNone() {
        for (IntFunction<QueryExpression<Integer>> query : queries()) {
            gives(there -> LEAF.place.in(query.apply(there)), each(false, true, true, false), NONE);
            gives(there -> LEAF.place.notIn(query.apply(there)), each(true, false, false, true), ALL);
        }
    }

    /** MySQL 8.0.31 falls when it executes the second time whether a value is in no row of a table made of a limited query. */
    @Test
    void aValue() {
        for (IntFunction<QueryExpression<Integer>> query : queries()) {
            if (on(DatabaseKind.MYSQL) && query.apply(1).isLimited()) {
                continue;
            }
            gives(there -> nullOf(Integer.class).notIn(query.apply(there)), each(null, null, null, null), ALL);
            gives(there -> nullOf(Integer.class).in(query.apply(there)), each(null, null, null, null), NONE);
            gives(there -> literal(5).notIn(query.apply(there)), NONE, ALL);
            gives(there -> literal(5).in(query.apply(there)), ALL, NONE);
        }
    }

    @Test
    void severalTogether() {
        IntFunction<Select<Row2<Integer, String>>> query = there -> select(TWIG.size, TWIG.name).where(literal(there).eq(1));
        gives(there -> row(LEAF.place, LEAF.size).in(select(TWIG.place, TWIG.size).where(literal(there).eq(1))),
                each(false, true, true, false), NONE);
        gives(there -> row(LEAF.place, LEAF.size).notIn(select(TWIG.place, TWIG.size).where(literal(there).eq(1))),
                each(true, false, false, true), ALL);
        gives(there -> row(LEAF.place, LEAF.size).notIn(select(TWIG.place, TWIG.size).where(literal(there).eq(1), LEAF.id.gt(0))),
                each(true, false, false, true), ALL);
        gives(there -> row(LEAF.place, LEAF.size).notIn(select(TWIG.place, TWIG.size).where(literal(there).eq(1)).distinct().limit(9)),
                each(true, false, false, true), ALL);
        gives(there -> {
            Derived twigs = select(TWIG.place, TWIG.size).where(literal(there).eq(1)).distinct().as("twigs");
            return row(LEAF.place, LEAF.size).notIn(select(twigs.column(TWIG.place), twigs.column(TWIG.size)).from(twigs));
        }, each(true, false, false, true), ALL);
        gives(there -> row(LEAF.place, LEAF.size).notIn(select(LEAF.place, TWIG.size).from(LEAF).join(TWIG, TWIG.size.eq(LEAF.size)
                .and(literal(there).eq(1)))), each(true, false, false, true), ALL);
        gives(there -> row(LEAF.size, LEAF.name).in(query.apply(there)), each(null, true, null, null), NONE);
        gives(there -> row(LEAF.size, LEAF.name).notIn(query.apply(there)), each(null, false, null, null), ALL);
    }

    @Test
    void whatAnOuterJoinDoesNotFind() {
        engine.transaction(tx -> {
            for (int there : new int[] {1, 0, 1, 0}) {
                assertThat(tx.list(select(TWIG.place.notIn(select(TWIG.as("t").place).where(literal(there).eq(1))))
                        .from(LEAF).leftJoin(TWIG, TWIG.id.eq(LEAF.id)).orderBy(LEAF.id.asc())))
                        .isEqualTo(there == 1 ? each(false, false, null, null) : ALL);
                assertThat(tx.list(select(row(TWIG.id, TWIG.place).notIn(select(TWIG.as("t").id, TWIG.as("t").place)
                        .where(literal(there).eq(1), TWIG.as("t").id.eq(1)))).from(LEAF).leftJoin(TWIG, TWIG.id.eq(LEAF.id))
                        .orderBy(LEAF.id.asc()))).isEqualTo(there == 1 ? each(false, true, null, null) : ALL);
                assertThat(tx.list(select(TWIG.place.in(select(TWIG.as("t").place).where(literal(there).eq(1))))
                        .from(TWIG).rightJoin(LEAF, TWIG.id.eq(LEAF.id)).orderBy(LEAF.id.asc())))
                        .isEqualTo(there == 1 ? each(true, true, null, null) : NONE);
                Select<Long> within = select(count()).from(TWIG.as("u"))
                        .where(TWIG.place.notIn(select(TWIG.as("t").place).where(literal(there).eq(1))));
                assertThat(tx.list(select(LEAF.id).from(LEAF).leftJoin(TWIG, TWIG.id.eq(LEAF.id)).where(subquery(within).ne(0L))
                        .orderBy(LEAF.id.asc()))).isEqualTo(there == 1 ? List.of() : List.of(1, 2, 3, 4));
            }
        });
    }

    @Test
    void rowsThatCameInBetween() {
        Select<Integer> unmatched = select(LEAF.id).where(LEAF.size.notIn(select(TWIG.size))).orderBy(LEAF.id.asc());
        assertThat(list(unmatched)).isEmpty();
        execute(deleteFrom(TWIG).all());
        assertThat(list(unmatched)).containsExactly(1, 2, 3, 4);
        engine.transaction(tx -> tx.insert(TWIG, new Twig(1, 5, "e", 5)));
        assertThat(list(unmatched)).containsExactly(3);
    }

    @Test
    void changesByIt() {
        for (int there : new int[] {1, 0, 1, 0}) {
            assertThat(execute(update(LEAF).set(LEAF.place, LEAF.place.plus(1)).where(LEAF.size.notIn(sizes(there)))))
                    .isEqualTo(there == 1 ? 0 : 4);
            assertThat(execute(update(LEAF).set(LEAF.place, LEAF.place.plus(1)).where(LEAF.size.in(sizes(there)))))
                    .isEqualTo(there == 1 ? 2 : 0);
            assertThat(execute(deleteFrom(LEAF).where(LEAF.size.notIn(sizes(1))))).isZero();
        }
    }

    @Test
    void sqlIsPlainWhereItCanBe() {
        Select<Integer> twigs = select(TWIG.size);
        String start = "select id from leaf where ";
        assertThat(text(LEAF.size.in(twigs))).isEqualTo(start + "size in (select twig.size from twig)");
        assertThat(text(LEAF.size.in(twigs).and(LEAF.place.in(twigs).or(LEAF.id.gt(1)))))
                .contains("size in (select twig.size from twig) and (place in (select twig.size from twig) or ");
        assertThat(text(LEAF.place.notIn(twigs))).isEqualTo(start + "place not in (select twig.size from twig)");
        assertThat(text(row(LEAF.id, LEAF.place).notIn(select(TWIG.size, TWIG.place))))
                .isEqualTo(start + "(id, place) not in (select twig.size, twig.place from twig)");
        assertThat(text(row(LEAF.size, LEAF.place).in(select(TWIG.size, TWIG.place))))
                .isEqualTo(start + "(size, place) in (select twig.size, twig.place from twig)");
        assertThat(text(LEAF.size.notIn(twigs))).isEqualTo(start + (engine.dialect().keepsWhatNullIsIn()
                ? "(size, 1) not in (select twig.size, 1 from twig)" : "size not in (select twig.size from twig)"));
    }

    private String text(Condition condition) {
        return SqlText.of(engine.dialect(), select(LEAF.id).where(condition)::render);
    }
}
