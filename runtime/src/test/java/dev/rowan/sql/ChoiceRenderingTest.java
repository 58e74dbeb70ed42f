package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.cast;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.nullOf;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChoiceRenderingTest {

    @Test
    void aValueIsAParameterWithItsTypeWhereThatIsNotKnown() {
        assertThat(on("h2", literal("a"))).isEqualTo("cast(? as varchar)");
        assertThat(on("h2", literal(new BigDecimal("1.50")))).isEqualTo("cast(? as decimal(100, 2))");
        assertThat(on("mysql", literal(new BigDecimal("1.50")))).isEqualTo("cast(? as decimal(38, 2))");
        assertThat(on("mysql", literal(1))).isEqualTo("cast(? as signed)");
        assertThat(on("mysql", literal("a"))).isEqualTo("concat(?)");
        assertThat(on("mariadb", literal("a"))).isEqualTo("?");
        assertThat(on("mysql", literal(LocalDate.EPOCH))).isEqualTo("cast(? as date)");
        assertThat(on("postgresql", literal("a"))).isEqualTo("?");
        assertThat(on("sqlite", literal(1))).isEqualTo("?");
        assertThat(on("h2", nullOf(Integer.class))).isEqualTo("cast(? as integer)");
        assertThat(values(select(literal("x")).from(USERS))).containsExactly("x");
    }

    @Test
    void choices() {
        assertThat(on("postgresql", caseWhen(USERS.visits.gt(1), "a").when(USERS.active, USERS.email).otherwise("b")))
                .isEqualTo("case when visits > ? then ? when active then email else ? end");
        assertThat(on("h2", caseWhen(USERS.active, 1).end())).isEqualTo("case when active then cast(? as integer) end");
        assertThat(on("h2", caseWhen(USERS.active, USERS.id).end().plus(1))).isEqualTo("case when active then id end + ?");
        assertThat(on("mysql", coalesce(USERS.email, USERS.username, literal("?")))).isEqualTo("coalesce(email, username, concat(?))");
        assertThat(on("mysql", nullIf(USERS.visits, 0))).isEqualTo("nullif(visits, ?)");
        assertThat(values(select(caseWhen(USERS.visits.gt(1), "a").otherwise("b")).from(USERS))).isEqualTo(List.of(1, "a", "b"));
    }

    @Test
    void casts() {
        assertThat(on("postgresql", USERS.visits.cast(String.class))).isEqualTo("cast(visits as varchar)");
        assertThat(on("mysql", cast(USERS.visits, String.class))).isEqualTo("cast(visits as char)");
        assertThat(on("sqlite", USERS.email.cast(Integer.class))).isEqualTo("rowan_integer(email, 32)");
        assertThat(on("mysql", Sql.number(USERS.visits.cast(BigDecimal.class)).cast(Integer.class)))
                .isEqualTo("cast(truncate(cast(visits as decimal(20, 0)), 0) as signed)");
        assertThat(on("h2", USERS.visits.cast(Integer.class))).isEqualTo("visits");
        assertThatThrownBy(() -> USERS.visits.cast(LocalDate.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("a Integer is not cast to a LocalDate");
    }

    @Test
    void aClassHasOneColumnTypeOrNone() {
        assertThat(ColumnTypes.of(int.class)).isSameAs(ColumnTypes.INTEGER);
        assertThat(ColumnTypes.of(byte[].class)).isSameAs(ColumnTypes.BYTES);
        assertThatThrownBy(() -> ColumnTypes.of(Thread.State.class)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("enumName");
        assertThatThrownBy(() -> ColumnTypes.of(StringBuilder.class)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("java.lang.StringBuilder has no column type of its own");
    }

    @Test
    void nullIsNoArgument() {
        String none = null;
        assertThatThrownBy(() -> literal(none)).isInstanceOf(NullPointerException.class)
                .hasMessage("null is no argument of literal(…): leave it out, or say nullOf(class) for NULL");
        assertThatThrownBy(() -> coalesce(USERS.email, none)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> caseWhen(null, "a")).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> caseWhen(USERS.active, "a").otherwise(none)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> USERS.id.cast(null)).isInstanceOf(NullPointerException.class);
    }
}
