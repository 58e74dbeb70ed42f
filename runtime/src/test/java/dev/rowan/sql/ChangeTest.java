package dev.rowan.sql;

import static dev.rowan.sql.Rendered.h2;
import static dev.rowan.sql.Rendered.mysql;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.tables.Users;
import org.junit.jupiter.api.Test;

/** INSERT, UPDATE and DELETE. */
class ChangeTest {

    @Test
    void insertsColumnByColumn() {
        Insert<Object> insert = insertInto(USERS).set(USERS.username, "ed").setNull(USERS.departId).set(USERS.visits, USERS.id);
        assertThat(h2(insert)).isEqualTo("insert into users (id, username, depart_id, visits) values (next value for user_id_seq, ?, ?, id)");
        assertThat(values(insert)).containsExactly("ed", null);
    }

    @Test
    void anInsertKnowsNoAlias() {
        Users u = USERS.as("u");
        assertThat(h2(insertInto(u).set(u.username, "ed"))).isEqualTo("insert into users (id, username) values (next value for user_id_seq, ?)");
        assertThat(h2(insertInto(u))).isEqualTo("insert into users (id) values (next value for user_id_seq)");
    }

    @Test
    void insertsARowOfDefaults() {
        assertThat(h2(insertInto(USERS))).isEqualTo("insert into users (id) values (next value for user_id_seq)");
        assertThat(mysql(insertInto(USERS))).isEqualTo("insert into users () values ()");
    }

    @Test
    void updatesTheRowsOfACondition() {
        Update<Object> update = update(USERS).set(USERS.email, "e@x").setNull(USERS.departId).set(USERS.visits, USERS.id)
                .where(USERS.id.eq(7), USERS.active);
        assertThat(h2(update)).isEqualTo("update users set email = ?, depart_id = ?, visits = id where id = ? and active");
        assertThat(values(update)).containsExactly("e@x", null, 7);
    }

    @Test
    void deletesTheRowsOfACondition() {
        assertThat(h2(deleteFrom(USERS).where(USERS.email.isNull()).where(USERS.id.gt(3))))
                .isEqualTo("delete from users where email is null and id > ?");
    }

    @Test
    void everyRowMustBeSaid() {
        assertThat(h2(deleteFrom(USERS).all())).isEqualTo("delete from users");
        assertThat(h2(update(USERS).set(USERS.visits, 0).all())).isEqualTo("update users set visits = ?");
        assertThatThrownBy(() -> h2(deleteFrom(USERS))).isInstanceOf(IllegalStateException.class)
                .hasMessage("deleteFrom(users) without where(…) concerns every row; if that is meant, say deleteFrom(…).all()");
        assertThatThrownBy(() -> h2(update(USERS).set(USERS.visits, 0))).isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("update(users) without where(…)");
    }

    @Test
    void anUpdateSetsSomething() {
        assertThatThrownBy(() -> h2(update(USERS).all())).isInstanceOf(IllegalStateException.class)
                .hasMessage("update(users) sets nothing: give it set(column, value)");
    }

    @Test
    void nullIsSaidByName() {
        String nobody = null;
        assertThatThrownBy(() -> update(USERS).set(USERS.email, nobody)).isInstanceOf(NullPointerException.class)
                .hasMessage("users.email: set(null): use setNull(column) to store NULL");
    }

    @Test
    void eachStepIsAStatementOfItsOwn() {
        Insert<Object> base = insertInto(USERS).set(USERS.username, "ed");
        base.set(USERS.email, "lost");
        assertThat(h2(base)).isEqualTo("insert into users (id, username) values (next value for user_id_seq, ?)");
    }

    @Test
    void updatesByOtherTables() {
        Update<Object> update = update(USERS).from(DEPART).set(USERS.username, DEPART.title).where(USERS.departId.eq(DEPART.id));
        assertThat(on("postgresql", update)).isEqualTo(
                "update users set username = depart.title from depart where users.depart_id = depart.id");
        assertThat(on("mysql", update)).isEqualTo(
                "update users join depart set users.username = depart.title where users.depart_id = depart.id");
        assertThat(on("h2", update)).isEqualTo(
                "merge into users using depart on users.depart_id = depart.id when matched then update set username = depart.title");
    }

    @Test
    void deletesByOtherTables() {
        Users u = USERS.as("u");
        Delete<Object> delete = deleteFrom(u).using(DEPART).where(u.departId.eq(DEPART.id));
        assertThat(on("postgresql", delete)).isEqualTo("delete from users as u using depart where u.depart_id = depart.id");
        assertThat(on("mysql", delete)).isEqualTo("delete u from users as u join depart where u.depart_id = depart.id");
        assertThat(on("mariadb", delete)).isEqualTo(
                "delete u from users as u where exists (select 1 from depart where u.depart_id = depart.id)");
        assertThat(on("sqlite", delete)).isEqualTo("delete from users as u where exists (select 1 from depart where u.depart_id = depart.id)");
    }

    @Test
    void mySqlReadsWhatItChangesByADetour() {
        Users u = USERS.as("u");
        Delete<Object> delete = deleteFrom(USERS).where(USERS.id.in(select(u.departId).from(u)));
        assertThat(on("mariadb", delete)).isEqualTo("delete from users where id in (select u.depart_id from users u)");
        assertThat(on("mysql", delete)).isEqualTo(
                "delete from users where id in (select u.depart_id from (select * from users limit 18446744073709551615) as u)");
    }

    @Test
    void givesRowsBack() {
        Query<Integer> insert = insertInto(USERS).set(USERS.id, 1).returning(USERS.id);
        assertThat(on("postgresql", insert)).isEqualTo("insert into users (id) values (?) returning id");
        assertThat(on("h2", insert)).isEqualTo("select id from final table (insert into users (id) values (?))");
        assertThat(h2(deleteFrom(USERS).where(USERS.id.eq(1)).returning(USERS.id, USERS.email)))
                .isEqualTo("select id, email from old table (delete from users where id = ?)");
        assertThat(on("mysql", insertInto(DEPART).set(DEPART.title, "a").returning(DEPART.id))).isEqualTo("insert into depart (title) values (?)");
        assertThat(on("mysql", insert)).as("before a select").isEqualTo("insert into users (id) values (?)");
        Query<Integer> copy = insertInto(USERS).columns(USERS.id).select(select(DEPART.id)).returning(USERS.id);
        assertThatThrownBy(() -> on("mysql", copy)).isInstanceOf(UnsupportedException.class)
                .hasMessage("MySQL has no \"insert … returning\" of a query's rows: use insert(table, row), which fills what the database gave");
    }

    private static String on(String dialect, Statement statement) {
        return SqlText.of(Dialect.of(dialect), statement);
    }
}
