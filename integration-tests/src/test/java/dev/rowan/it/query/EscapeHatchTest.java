package dev.rowan.it.query;

import static dev.rowan.it.query.ItemTable.ITEM;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.number;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.text;
import static dev.rowan.sql.Sql.update;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.session.Session;
import dev.rowan.sql.Query;
import dev.rowan.sql.Row2;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Functions and SQL of the user's own. */
@OnDatabases
final class EscapeHatchTest {

    private final Items items;

    EscapeHatchTest(TestDatabase database) {
        items = Items.on(database);
    }

    /** What a statement is made into. */
    record Sized(String name, long size) {
    }

    @BeforeEach
    void rows() {
        items.are(row(1, "Ed", 10), row(2, "Ed", 20), row(3, "it's ?", 30), row(4, null, null));
    }

    @AfterEach
    void close() {
        items.close();
    }

    private static Item row(int id, String name, Integer number) {
        return new Item(id, null, null, number, null, new BigDecimal("1.50"), null, null, null, name, null, null, null, null, null, null);
    }

    @Test
    void aFunctionIsAnExpression() {
        assertThat(items.values(function("upper", String.class, ITEM.name))).containsExactly("ED", "ED", "IT'S ?", null);
        assertThat(items.ids(function("abs", Integer.class, ITEM.number.neg()).eq(20))).containsExactly(2);
        assertThat(items.ids(text(function("replace", String.class, ITEM.name, "E", "e")).startsWith("ed"))).containsExactly(1, 2);
        assertThat(items.values(number(function("nullif", Integer.class, ITEM.number, 20)).plus(1))).containsExactly(11, null, 31, null);
        if (items.kind() == DatabaseKind.MYSQL || items.kind() == DatabaseKind.MARIADB) {
            assertThat(items.value(function("date_format", String.class, java.time.LocalDate.of(2026, 2, 3), "%Y-%d"))).isEqualTo("2026-03");
        }
    }

    @Test
    void sqlIsACondition() {
        assertThat(items.ids(sql("upper(?) = upper(?)", ITEM.name, "ed"))).containsExactly(1, 2);
        assertThat(items.ids(sql("? = 10 or ? = 30", ITEM.number, ITEM.number).and(ITEM.name.eq("Ed")))).containsExactly(1);
        assertThat(items.ids(sql("? = 10 or ? = 30", ITEM.number, ITEM.number).not())).containsExactly(2);
        assertThat(items.ids(sql("name = 'it''s ?' and number = :n").bind("n", 30))).containsExactly(3);
        assertThat(items.ids(sql("id in (?)", List.of(1, 3, 9)))).containsExactly(1, 3);
        assertThat(items.ids(sql("exists (?)", select(ITEM.as("o").id).where(ITEM.as("o").number.gt(ITEM.number))))).containsExactly(1, 2);
        assertThat(items.engine().autocommit().execute(update(ITEM).set(ITEM.number, 5).where(sql("name = ?", "Ed")))).isEqualTo(2);
    }

    @Test
    void sqlIsAnExpression() {
        assertThat(items.values(sql("case when ? > ? then 'many' else 'few' end", String.class, ITEM.number, 15)))
                .containsExactly("few", "many", "many", "few");
        assertThat(items.list(select(ITEM.id).orderBy(sql("-?", Integer.class, ITEM.id).asc()))).containsExactly(4, 3, 2, 1);
    }

    @Test
    void sqlIsAStatement() {
        assertThat(items.engine().<Integer, RuntimeException>transactionResult(tx -> tx.execute(
                sql("update query_item set number = :x where name = :name").bind("x", 7).bind("name", "Ed")))).isEqualTo(2);
        assertThat(items.values(ITEM.number)).containsExactly(7, 7, 30, null);
        assertThat(items.engine().autocommit().execute(sql("update ? set number = :x where ? > 1", ITEM, ITEM.id).bindNull("x"))).isEqualTo(3);
        assertThat(items.values(ITEM.number)).containsExactly(7, null, null, null);
    }

    @Test
    void sqlIsAQuery() {
        Query<Sized> sizes = sql("select name, count(*) from query_item where number >= :min group by name order by name")
                .bind("min", 10).rows(Sized::new, String.class, Long.class);
        assertThat(items.list(sizes)).containsExactly(new Sized("Ed", 2), new Sized("it's ?", 1));
        assertThat(items.list(sql("select id, name from query_item where id in (:ids) order by id").bind("ids", List.of(1, 2, 3, 4, 5))
                .rows(Integer.class, String.class))).startsWith(new Row2<>(1, "Ed")).hasSize(4);
        assertThat(items.list(sql("with few as (select id from query_item where id < ?) select id from few order by id", 3).rows(Integer.class)))
                .containsExactly(1, 2);
        assertThat(items.list(sql("select name from query_item where id = 4").rows(String.class))).containsExactly((String) null);
        assertThat(items.list(sql("select price from query_item where id = 1").rows(ITEM.price))).containsExactly(new BigDecimal("1.50"));
        assertThat(items.engine().autocommit().scalar(sizes.map(Sized::size))).isEqualTo(2L);
    }

    @Test
    void itsRowsAreEntities() {
        assertThat(items.list(sql("select * from query_item where id = :id").bind("id", 3).rows(ITEM))).containsExactly(row(3, "it's ?", 30));
        try (Session session = Session.open(items.engine())) {
            Item found = session.list(sql("select * from query_item where id = 3").rows(ITEM)).get(0);
            assertThat(session.get(ITEM, 3)).containsSame(found);
        }
        assertThatThrownBy(() -> items.list(sql("select id, name from query_item").rows(ITEM)))
                .isInstanceOf(DataException.class).hasMessageContaining("2 columns, and 16 are read");
        assertThatThrownBy(() -> items.list(sql("select " + String.join(", ", Collections.nCopies(16, "id")) + " from query_item").rows(ITEM))).isInstanceOf(DataException.class).hasMessageContaining("instead of tiny");
        assertThatThrownBy(() -> items.list(sql("select id, name from query_item").rows(Integer.class)))
                .isInstanceOf(DataException.class).hasMessageContaining("2 columns, and 1 are read");
    }

    @Test
    void nothingIsSentThatIsNotBound() {
        assertThatThrownBy(() -> items.list(sql("select id from query_item where id = :id").rows(Integer.class)))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining(":id has no value");
    }

    @Test
    void aQuestionMarkOfItsOwn() {
        if (items.kind() == DatabaseKind.POSTGRESQL) {
            assertThat(items.list(sql("select jsonb_build_object('a', :v::int) ?? :key and $$?$$ = chr(63)").bind("v", 1).bind("key", "a")
                    .rows(Boolean.class))).containsExactly(true);
        }
    }
}
