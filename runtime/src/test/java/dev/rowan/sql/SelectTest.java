package dev.rowan.sql;

import static dev.rowan.sql.Rendered.h2;
import static dev.rowan.sql.Rendered.mysql;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.tables.Unmapped;
import dev.rowan.tables.Users;
import dev.rowan.type.ColumnTypes;
import org.junit.jupiter.api.Test;

class SelectTest {

    private static final Odd ODD = new Odd(null);

    @Test
    void anEntityIsAllItsColumnsInOrder() {
        assertThat(h2(select(USERS))).isEqualTo(
                "select id, username, password, email, depart_id, visits, active from users");
    }

    @Test
    void aColumnIsFromItsOwnTableAnExpressionFromWhereItIsTold() {
        assertThat(h2(select(USERS.email))).isEqualTo("select email from users");
        assertThat(h2(select(count()).from(USERS))).isEqualTo("select count(*) from users");
        assertThat(h2(select(count(USERS.email)).from(USERS))).isEqualTo("select count(email) from users");
        assertThat(h2(select(count()))).isEqualTo("select count(*)");
    }

    @Test
    void anAliasQualifiesEveryColumn() {
        Users u = USERS.as("u");
        assertThat(h2(select(u.id).where(u.username.eq("ed")).orderBy(u.email.asc())))
                .isEqualTo("select u.id from users u where u.username = ? order by u.email");
        assertThat(h2(select(USERS.as("order").id))).isEqualTo("select \"order\".id from users \"order\"");
        assertThat(h2(select(u))).startsWith("select u.id, u.username, ");
    }

    @Test
    void namesAreDelimitedAndHaveTheirSchema() {
        assertThat(h2(select(ODD).where(ODD.group.eq("a")))).isEqualTo(
                "select \"group\", \"say \"\"x\"\"\" from shop.\"Odd\" where \"group\" = ?");
        assertThat(mysql(select(ODD))).isEqualTo("select `group`, `say \"x\"` from shop.`Odd`");
        assertThat(h2(select(new Odd("o").group))).isEqualTo("select o.\"group\" from shop.\"Odd\" o");
    }

    @Test
    void conditionsAddUp() {
        Select<Object> one = select(USERS).where(USERS.id.gt(1));
        Select<Object> two = one.where(USERS.id.lt(9), USERS.email.isNull());
        assertThat(h2(two)).endsWith(" where id > ? and id < ? and email is null");
        assertThat(values(two)).containsExactly(1, 9);
        assertThat(h2(one)).as("the first is as it was").endsWith(" where id > ?");
    }

    @Test
    void orderSaysWhereNullComes() {
        Select<Integer> ids = select(USERS.id);
        assertThat(h2(ids.orderBy(USERS.email.asc(), USERS.id.desc()))).endsWith(" order by email, id desc");
        assertThat(h2(ids.orderBy(USERS.email.asc()).orderBy(USERS.id.asc()))).endsWith(" order by email, id");
        assertThat(h2(ids.orderBy(USERS.email.asc().nullsLast()))).endsWith(" order by email nulls last");
        assertThat(h2(ids.orderBy(USERS.email.desc().nullsFirst()))).endsWith(" order by email desc nulls first");
        assertThat(mysql(ids.orderBy(USERS.email.asc().nullsLast()))).endsWith(" order by email is null, email");
        assertThat(mysql(ids.orderBy(USERS.email.desc().nullsFirst()))).endsWith(" order by email is not null, email desc");
        assertThat(mysql(ids.orderBy(USERS.email.asc()))).endsWith(" order by email");
    }

    @Test
    void limitAndOffsetAreBound() {
        Select<Integer> ids = select(USERS.id);
        assertThat(h2(ids.limit(2))).isEqualTo("select id from users limit ?");
        assertThat(h2(ids.offset(3))).isEqualTo("select id from users offset ?");
        assertThat(h2(ids.offset(3).limit(2))).isEqualTo("select id from users limit ? offset ?");
        assertThat(mysql(ids.limit(2))).isEqualTo("select id from users limit ?");
        assertThat(mysql(ids.offset(3))).isEqualTo("select id from users limit 18446744073709551615 offset ?");
        assertThat(mysql(ids.offset(3).limit(2))).isEqualTo("select id from users limit ? offset ?");
        assertThat(values(ids.offset(3).limit(2))).containsExactly(2L, 3L);
    }

    @Test
    void refusesWhatIsNegative() {
        assertThatThrownBy(() -> select(USERS).limit(-1)).hasMessage("limit must not be negative: -1");
        assertThatThrownBy(() -> select(USERS).offset(-1)).hasMessage("offset must not be negative: -1");
        assertThatThrownBy(() -> select(USERS).fetchSize(-1)).hasMessage("fetch size must not be negative: -1");
    }

    @Test
    void countingForgetsOrderAndLimit() {
        Select<Object> page = select(USERS).where(USERS.id.gt(5)).orderBy(USERS.id.asc()).limit(10).offset(20);
        assertThat(page.isLimited()).isTrue();
        assertThat(h2(page.counting())).isEqualTo("select count(*) from users where id > ?");
        assertThat(page.counting().isLimited()).isFalse();
    }

    @Test
    void existingAsksForOneRow() {
        assertThat(h2(select(USERS).where(USERS.id.gt(5)).existing())).isEqualTo("select 1 from users where id > ? limit ?");
        assertThat(values(select(USERS).existing())).containsExactly(1L);
        assertThat(values(select(USERS).limit(0).existing())).as("none of none").containsExactly(0L);
    }

    @Test
    void aMappedQueryHasTheTextOfItsOwn() {
        Query<String> mapped = select(DEPART.title).fetchSize(7).map(title -> title + "!");
        assertThat(h2(mapped)).isEqualTo("select title from depart");
        assertThat(mapped.fetchSize()).isEqualTo(7);
        assertThat(mapped.verb()).isEqualTo(Verb.SELECT);
    }

    /** A table whose names all need delimiters. */
    private static final class Odd extends Unmapped {

        final TextColumn<Object> group = text(column("group", ColumnTypes.STRING));
        final TextColumn<Object> say = text(column("say \"x\"", ColumnTypes.STRING));

        Odd(String alias) {
            super(TableSpec.of("Odd").schema("shop"), alias);
        }
    }
}
