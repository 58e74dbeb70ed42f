package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import org.junit.jupiter.api.Test;

class TextRenderingTest {

    @Test
    void functions() {
        assertThat(on("h2", USERS.email.trim().lower())).isEqualTo("lower(trim(email))");
        assertThat(on("sqlite", USERS.email.upper())).isEqualTo("rowan_upper(email)");
        assertThat(on("postgresql", USERS.email.length())).isEqualTo("char_length(email)");
        assertThat(on("sqlite", USERS.email.length().plus(1))).isEqualTo("length(email) + ?");
        assertThat(on("mysql", USERS.email.substring(2))).isEqualTo("substring(email, ?)");
        assertThat(on("postgresql", USERS.email.substring(2, 3))).isEqualTo("substring(email, ?, ?)");
        assertThat(on("mysql", USERS.email.replace("a", "b"))).isEqualTo("replace(email, ?, ?)");
        assertThat(values(select(USERS.email.substring(2, 3)).from(USERS))).containsExactly(2, 3);
    }

    @Test
    void concatenation() {
        assertThat(on("postgresql", USERS.email.concat("x"))).isEqualTo("email || ?");
        assertThat(on("postgresql", USERS.email.concat(USERS.username, USERS.email))).isEqualTo("(email || username) || email");
        assertThat(on("mysql", USERS.email.concat(USERS.username, USERS.email))).isEqualTo("concat(concat(email, username), email)");
        assertThat(on("h2", USERS.email.concat("x").eq("y"))).isEqualTo("(email || ?) = ?");
    }

    @Test
    void likeness() {
        assertThat(on("h2", USERS.email.startsWith(USERS.username)))
                .isEqualTo("email like (replace(replace(replace(username, '!', '!!'), '%', '!%'), '_', '!_') || '%') escape '!'");
        assertThat(on("mysql", USERS.email.contains(USERS.username)))
                .isEqualTo("email like concat(concat('%', replace(replace(replace(username, '!', '!!'), '%', '!%'), '_', '!_')), '%') escape '!'");
        assertThat(on("mysql", USERS.email.like(USERS.username))).isEqualTo("email like replace(username, '!', '!!') escape '!'");
        assertThat(on("postgresql", USERS.email.ilike("a%"))).isEqualTo("email ilike ? escape '!'");
        assertThat(on("mysql", USERS.email.ilike("a%", '#'))).isEqualTo("lower(email) like lower(?) escape '#'");
        assertThat(on("mysql", USERS.email.eqIgnoreCase("A"))).isEqualTo("cast(lower(email) as binary) = cast(lower(?) as binary)");
        assertThat(on("h2", USERS.email.isEmpty())).isEqualTo("cast(char_length(email) as integer) = 0");
        assertThat(Rendered.mysql(select(USERS.id).orderBy(USERS.email.descIgnoreCase()))).endsWith("order by cast(lower(email) as binary) desc");
    }

    @Test
    void regularExpressions() {
        assertThat(on("h2", USERS.email.matches("a"))).isEqualTo("regexp_like(email, ?)");
        assertThat(on("mysql", USERS.email.matches("a"))).isEqualTo("regexp_like(email, ?, 'c')");
        assertThat(on("mariadb", USERS.email.matches("a"))).isEqualTo("email regexp concat('(?-i)', ?)");
        assertThat(on("postgresql", USERS.email.matches("a").not())).isEqualTo("not (email ~ ?)");
        assertThat(on("postgresql", USERS.email.replaceMatches("a", "b"))).isEqualTo("regexp_replace(email, ?, ?, 'g')");
        assertThatThrownBy(() -> on("sqlite", USERS.email.matches("a"))).isInstanceOf(UnsupportedException.class)
                .hasMessage("SQLite has no matches: use like(…), or filter in Java");
    }

    @Test
    void aCollationIsAnIdentifier() {
        assertThat(on("postgresql", USERS.email.collate("C").lt("a"))).isEqualTo("email collate \"C\" < ?");
        assertThat(on("postgresql", USERS.email.collate("a\" b").concat("x"))).isEqualTo("email collate \"a\"\" b\" || ?");
        assertThat(on("mysql", USERS.email.collate("utf8mb4_bin"))).isEqualTo("email collate utf8mb4_bin");
        assertThatThrownBy(() -> on("h2", USERS.email.collate("x"))).isInstanceOf(UnsupportedException.class).hasMessageStartingWith("H2 has no collate");
    }

    @Test
    void nullIsNoArgument() {
        String none = null;
        TextExpression nothing = null;
        assertThatThrownBy(() -> USERS.email.concat(none)).isInstanceOf(NullPointerException.class).hasMessageStartingWith("null is no argument of concat(…)");
        assertThatThrownBy(() -> USERS.email.concat(USERS.email, nothing)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.email.replace("a", none)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.email.ilike(none)).isInstanceOf(NullPointerException.class).hasMessageContaining("isNull()");
        assertThatThrownBy(() -> USERS.email.eqIgnoreCase(none)).isInstanceOf(NullPointerException.class).hasMessageContaining("isNull()");
        assertThatThrownBy(() -> USERS.email.startsWith(nothing)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.email.matches(none)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.email.collate(null)).isInstanceOf(NullPointerException.class);
    }
}
