package dev.rowan.it.query;

import static dev.rowan.it.query.NamesakeGroupsTest_CellarTable.CELLAR;
import static dev.rowan.it.query.NamesakeGroupsTest_WineTable.WINE;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.ForeignKey;
import dev.rowan.annotation.Id;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Derived;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Row2;
import dev.rowan.sql.Select;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Table;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups by columns that have one name in several tables, and conditions of those that are not selected. */
final class NamesakeGroupsTest extends ChangeFixture {

    @dev.rowan.annotation.Table
    record Cellar(@Id(assigned = true) int id, String name, Integer size) {
    }

    @dev.rowan.annotation.Table
    record Wine(@Id(assigned = true) int id, String name, Integer size, @ForeignKey(Cellar.class) Integer cellarId) {
    }

    NamesakeGroupsTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(CELLAR, WINE);
    }

    @BeforeEach
    void rows() {
        engine.transaction(tx -> {
            tx.insertAll(CELLAR, List.of(new Cellar(1, "north", 10), new Cellar(2, "south", null)));
            tx.insertAll(WINE, List.of(new Wine(1, "red", 3, 1), new Wine(2, "red", 3, 1), new Wine(3, "white", 5, 1), new Wine(4, "red", 3, 2)));
        });
    }

    private static Select<Long> counts(Condition having) {
        return select(count()).from(WINE).join(CELLAR).groupBy(CELLAR.name, WINE.name, CELLAR.size, WINE.size).having(having)
                .orderBy(CELLAR.name.asc(), WINE.name.asc());
    }

    @Test
    void areFoundThere() {
        assertThat(list(counts(WINE.name.eq("red")))).containsExactly(2L, 1L);
        assertThat(list(counts(CELLAR.name.eq("north").and(WINE.name.ne("red"))))).containsExactly(1L);
        assertThat(list(counts(CELLAR.size.isNull()))).containsExactly(1L);
        assertThat(list(counts(CELLAR.size.plus(WINE.size).gt(13)))).containsExactly(1L);
        assertThat(list(counts(WINE.name.upper().in("RED", "ROSE").or(WINE.size.eq(5))))).containsExactly(2L, 1L, 1L);
        assertThat(list(counts(WINE.name.notIn(select(CELLAR.as("c").name))))).containsExactly(2L, 1L, 1L);
    }

    @Test
    void andTheRowsOfEachBesideThem() {
        assertThat(list(counts(sum(WINE.size).gt(5).and(WINE.name.eq("red"))))).containsExactly(2L);
        assertThat(list(counts(max(WINE.size.plus(CELLAR.size)).eq(15)))).containsExactly(1L);
        assertThat(list(counts(count().filter(WINE.name.eq("red")).gt(1L)))).containsExactly(2L);
        assertThat(list(counts(exists(select(WINE.as("w").id).where(WINE.as("w").name.eq(WINE.name), WINE.as("w").cellarId.eq(2))))))
                .containsExactly(2L, 1L);
    }

    @Test
    void whereOneIsSelected() {
        Select<Row2<String, Long>> groups = select(WINE.name, count()).from(WINE).join(CELLAR).groupBy(CELLAR.name, WINE.name)
                .having(CELLAR.name.eq("north"), WINE.name.ne("white")).orderBy(WINE.name.asc());
        assertThat(list(groups)).containsExactly(new Row2<>("red", 2L));
        assertThat(engine.autocommit().count(groups)).isOne();
        Select<Row2<String, String>> both = select(WINE.name, CELLAR.name).from(WINE).join(CELLAR).groupBy(CELLAR.name, WINE.name)
                .having(count().gt(0L)).orderBy(WINE.name.asc(), CELLAR.name.asc());
        assertThat(engine.autocommit().page(both, Keyset.first(2)).rows()).containsExactly(new Row2<>("red", "north"), new Row2<>("red", "south"));
        assertThat(engine.autocommit().page(both, engine.autocommit().page(both, Keyset.first(2)).next()).rows())
                .containsExactly(new Row2<>("white", "north"));
    }

    @Test
    void ofTablesThatAreQueries() {
        Derived wines = select(WINE.name, WINE.size, WINE.cellarId).as("wines");
        Derived cellars = select(CELLAR.id, CELLAR.name, CELLAR.size).as("cellars");
        NumberExpression<Integer> size = wines.column(WINE.size);
        assertThat(list(select(count()).from(wines).join(cellars, cellars.column(CELLAR.id).eq(wines.column(WINE.cellarId)))
                .groupBy(cellars.column(CELLAR.size), size).having(size.gt(4)))).containsExactly(1L);
    }

    @Test
    void othersAreSaidAsTheyAre() {
        String sql = SqlText.of(engine.dialect(), select(count()).from(WINE).join(CELLAR).groupBy(CELLAR.name, WINE.size)
                .having(WINE.size.gt(1), CELLAR.name.eq("x"))::render);
        assertThat(sql).contains(" having wine.size > ? and cellar.name = ?");
    }
}
