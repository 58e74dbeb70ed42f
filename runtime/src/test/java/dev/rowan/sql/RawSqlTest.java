package dev.rowan.sql;

import static dev.rowan.sql.Rendered.h2;
import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.text;
import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Dialect;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class RawSqlTest {

    @Test
    void functionsHaveNamesAndArguments() {
        assertThat(on("mysql", function("date_format", String.class, USERS.email, "%Y"))).isEqualTo("date_format(email, ?)");
        assertThat(on("h2", function("app.now2", Long.class))).isEqualTo("app.now2()");
        assertThat(h2(text(function("soundex", String.class, "a")).startsWith("A"))).isEqualTo("soundex(?) like ? escape '!'");
        for (String name : List.of("", "a b", "a(", "a;b", "1a", "a..b", ".a", "a.", "ä", "\"a\"")) {
            assertThatThrownBy(() -> function(name, String.class)).as(name).isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> function("f", String.class, "a", null)).isInstanceOf(NullPointerException.class).hasMessageContaining("argument 2 of f");
        assertThatThrownBy(() -> function("f", Object.class)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("java.lang.Object");
        assertThatThrownBy(() -> function("f", String.class, new StringBuilder())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void questionMarksStandForArguments() {
        assertThat(on("h2", sql("soundex(?) = soundex(?)", USERS.username, "ed"))).isEqualTo("soundex(username) = soundex(?)");
        assertThat(on("h2", sql("a = '?' and \"b?\" = ? /* ? */ -- ?\n and ? > 0", 1, USERS.id.plus(1))))
                .isEqualTo("a = '?' and \"b?\" = ? /* ? */ -- ?\n and (id + ?) > 0");
        assertThat(on("h2", sql("id in (?)", List.of(1, 2, 3)))).isEqualTo("id in (?, ?, ?, ?)");
        assertThat(h2(select(USERS.id).where(sql("exists (?)", select(DEPART.id).where(DEPART.id.eq(USERS.departId))))))
                .endsWith("where exists (select depart.id from depart where depart.id = users.depart_id)");
    }

    @Test
    void aCountThatIsWrongIsRefused() {
        assertThatThrownBy(() -> sql("a = ?")).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("1 arguments").hasMessageContaining("gets 0");
        assertThatThrownBy(() -> sql("a = ? or ?", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql("a = '?'", 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql("a = ?", (Object) null)).isInstanceOf(NullPointerException.class).hasMessageContaining("argument 1");
        assertThatThrownBy(() -> sql("a in (?)", List.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("empty");
    }

    @Test
    void aQuestionMarkOfItsOwnIsDoubled() {
        assertThat(on("postgresql", sql("tags ?? ?", "a"))).isEqualTo("tags ?? ?");
        assertThat(on("h2", sql("tags ?? ?", "a"))).isEqualTo("tags ? ?");
    }

    @Test
    void eachDatabasesQuotesHideWhatIsInThem() {
        assertThat(on("mysql", sql("a = 'it\\'s ?' and b = ? # ?", 1))).isEqualTo("a = 'it\\'s ?' and b = ? # ?");
        assertThat(on("mysql", sql("5--? = `?`", 1))).isEqualTo("5--? = `?`");
        assertThat(on("postgresql", sql("a = $$ ? :x $$ and b = $q$ $$ ? $q$ and c = ?", 1))).endsWith("c = ?");
        assertThat(on("postgresql", sql("a = E'\\'?' and b = ? and c = '\\'", 1))).isEqualTo("a = E'\\'?' and b = ? and c = '\\'");
        assertThat(on("postgresql", sql("/* ? /* ? */ ? */ ?", 1))).isEqualTo("/* ? /* ? */ ? */ ?");
        assertThat(on("postgresql", sql("a[:n]::text").bind("n", 1))).isEqualTo("a[?]::text");
        assertThat(on("sqlite", sql("[a?] = ? and `b:c` = ''':x'", 1))).isEqualTo("[a?] = ? and `b:c` = ''':x'");
        assertThatThrownBy(() -> on("mysql", sql("a = '\\' and b = ?", 1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void namesAreBound() {
        RawSql statement = sql("select title from depart where id > :min and id::text <> ':min' and x = :min or y in (:ids) and t = '12:30'");
        assertThat(h2((Statement) statement.bind("min", 3).bind("ids", List.of("a", "b", "c"))))
                .isEqualTo("select title from depart where id > ? and id::text <> ':min' and x = ? or y in (?, ?, ?, ?) and t = '12:30'");
        assertThat(values(statement.bind("min", 3).bind("ids", List.of("a")))).containsExactly(3, 3, "a");
        assertThat(h2((Statement) sql("update t set x = :x").bindNull("x"))).isEqualTo("update t set x = null");
        assertThatThrownBy(() -> h2((Statement) statement.bind("min", 3))).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(":ids has no value");
        assertThatThrownBy(() -> statement.bind("max", 3)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining(":max").hasMessageContaining(":min, :ids");
        assertThatThrownBy(() -> statement.bind("min", 3).bind("min", 4)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("already");
        assertThatThrownBy(() -> statement.bind("min", null)).isInstanceOf(NullPointerException.class).hasMessageContaining("bindNull");
        assertThatThrownBy(() -> sql("select 1").bind("x", 1)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("no name");
    }

    @Test
    void tablesAndColumnsAreNamesOfTheirOwn() {
        assertThat(h2((Statement) sql("select ? from ? where ? > 1", USERS.email, USERS, USERS.id))).isEqualTo("select email from users where id > 1");
        Statement joined = sql("select ? from ? join ? on ? = ?", USERS.as("u").email, USERS.as("u"), DEPART, DEPART.id, USERS.as("u").departId);
        assertThat(h2(joined)).isEqualTo("select u.email from users u join depart on depart.id = u.depart_id");
        assertThat(h2(select(USERS.id).where(sql("? > 1 or ? < 0", USERS.id, USERS.visits), USERS.active)))
                .isEqualTo("select id from users where (id > 1 or visits < 0) and active");
    }

    @Test
    void theFirstWordTellsWhatAStatementDoes() {
        assertThat(sql("select 1").verb()).isEqualTo(Verb.SELECT);
        assertThat(sql(" -- update\n /* delete */ (SELECT 1)").verb()).isEqualTo(Verb.SELECT);
        assertThat(sql("with a as (select 1), b as (delete from x) select 1").verb()).isEqualTo(Verb.SELECT);
        assertThat(sql("with a as (select 1) update x set y = 1").verb()).isEqualTo(Verb.UPDATE);
        assertThat(sql("with a as (select 1) insert into x select 1").verb()).isEqualTo(Verb.INSERT);
        assertThat(sql("delete from x").verb()).isEqualTo(Verb.DELETE);
        assertThat(sql("Create table x (a int)").verb()).isEqualTo(Verb.DDL);
        assertThat(sql("call p()").verb()).isEqualTo(Verb.UPDATE);
    }

    @Test
    void itsTextIsCompiled() {
        StatementCache cache = new StatementCache(Dialect.of("h2"), 10);
        Query<Integer> query = sql("select :x").bind("x", 1).rows(Integer.class);
        assertThat(cache.bind(query).origin()).isEqualTo(Origin.COMPILED);
        assertThat(cache.bind(query).origin()).isEqualTo(Origin.COMPILED);
        assertThat(cache.bind(query.map(x -> x + 1)).origin()).isEqualTo(Origin.COMPILED);
        assertThat(cache.bind(select(USERS.id).where(sql("1 = 1"))).origin()).isEqualTo(Origin.RENDERED);
    }

    @Test
    void valuesAreBoundByTheirClass() {
        assertThat(values(sql("x = ? or x = ?", LocalDate.EPOCH, 'c'))).containsExactly(LocalDate.EPOCH, 'c');
        assertThatThrownBy(() -> sql("x = ?", TimeUnit.DAYS)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("enum");
    }
}
