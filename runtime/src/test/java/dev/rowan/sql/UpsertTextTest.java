package dev.rowan.sql;

import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Dialect;
import org.junit.jupiter.api.Test;

/** An INSERT that finds its row there, in the words of each database. */
class UpsertTextTest {

    private static final String GUARD = "email = if(users.email = %s, users.email, "
            + "if(18446744073709551615 + length('other key than that of the upsert') > 0, users.email, users.email))";

    private static String on(String dialect, Statement statement) {
        return SqlText.of(Dialect.of(dialect), statement);
    }

    private static Insert<Object> insert() {
        return insertInto(USERS).set(USERS.id, 7).set(USERS.email, "e@x").set(USERS.visits, 1);
    }

    @Test
    void changesTheRow() {
        Statement upsert = insert().onConflict(USERS.email).doUpdate().set(USERS.visits, USERS.visits.plus(excluded(USERS.visits)));
        String conflict = "insert into users (id, email, visits) values (?, ?, ?) on conflict (email) do update set visits = users.visits + excluded.visits";
        assertThat(on("postgresql", upsert)).isEqualTo(conflict);
        assertThat(on("sqlite", upsert)).isEqualTo(conflict);
        assertThat(on("mysql", upsert)).isEqualTo("insert into users (id, email, visits) values (?, ?, ?) as new on duplicate key update "
                + GUARD.formatted("new.email") + ", visits = users.visits + new.visits");
        assertThat(on("mariadb", upsert)).isEqualTo("insert into users (id, email, visits) values (?, ?, ?) on duplicate key update "
                + GUARD.formatted("values(email)") + ", visits = users.visits + values(visits)");
        assertThat(on("h2", upsert)).isEqualTo("merge into users using (values (cast(? as integer), cast(? as varchar(64)), cast(? as integer))) "
                + "as excluded (id, email, visits) on users.email = excluded.email when matched then update set visits = users.visits + excluded.visits "
                + "when not matched then insert (id, email, visits) values (excluded.id, excluded.email, excluded.visits)");
    }

    @Test
    void keepsTheRow() {
        Statement upsert = insert().onConflict(USERS.email).doNothing();
        assertThat(on("postgresql", upsert)).isEqualTo("insert into users (id, email, visits) values (?, ?, ?) on conflict (email) do nothing");
        assertThat(on("mysql", upsert)).endsWith(" as new on duplicate key update " + GUARD.formatted("new.email"));
        assertThat(on("h2", upsert)).doesNotContain("when matched");
    }

    @Test
    void takesTheRowsOfAQuery() {
        Statement upsert = insertInto(USERS).columns(USERS.id, USERS.email).select(select(USERS.id, USERS.username))
                .onConflict(USERS.email).doUpdate(USERS.email);
        assertThat(on("sqlite", upsert)).isEqualTo("insert into users (id, email) select * from (select id, username from users) as new where 1 = 1 "
                + "on conflict (email) do update set email = excluded.email");
        assertThat(on("mysql", upsert)).isEqualTo("insert into users (id, email) select * from (select id, username from users) as new (id, email) "
                + "on duplicate key update " + GUARD.formatted("new.email") + ", email = new.email");
        assertThat(on("h2", upsert)).startsWith("merge into users using (select id, username from users) as excluded (id, email) on ");
    }

    @Test
    void aGeneratedKeyIsNew() {
        Statement upsert = insertInto(USERS).set(USERS.email, "e@x").onConflict(USERS.id).doUpdate(USERS.email);
        assertThat(on("postgresql", upsert)).isEqualTo("insert into users (id, email) values (nextval('user_id_seq'), ?)");
        assertThat(on("mysql", upsert)).isEqualTo("insert into users (email) values (?)");
    }

    @Test
    void onlyKeysAreMeant() {
        assertThatThrownBy(() -> insert().onConflict(USERS.username)).isInstanceOf(IllegalArgumentException.class).hasMessage(
                "onConflict(username): these are no key of users, nor unique; its keys are (id), (email), (depart_id, username)");
        assertThatThrownBy(() -> insertInto(USERS.as("u")).onConflict(USERS.email)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("an INSERT that may find its row there is of a table, not of an alias: users u");
    }
}
