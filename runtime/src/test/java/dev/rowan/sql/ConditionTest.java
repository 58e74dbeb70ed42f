package dev.rowan.sql;

import static dev.rowan.sql.Rendered.h2;
import static dev.rowan.sql.Rendered.mysql;
import static dev.rowan.sql.Rendered.on;
import static dev.rowan.sql.Rendered.parameters;
import static dev.rowan.sql.Rendered.values;
import static dev.rowan.sql.Sql.and;
import static dev.rowan.sql.Sql.not;
import static dev.rowan.sql.Sql.or;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ConditionTest {

    private static final Condition A = USERS.id.eq(1);
    private static final Condition B = USERS.email.isNull();
    private static final Condition C = USERS.visits.gt(3);

    @Test
    void comparesWithValues() {
        assertThat(h2(USERS.id.eq(1))).isEqualTo("id = ?");
        assertThat(h2(USERS.id.ne(1))).isEqualTo("id <> ?");
        assertThat(h2(USERS.id.lt(1))).isEqualTo("id < ?");
        assertThat(h2(USERS.id.le(1))).isEqualTo("id <= ?");
        assertThat(h2(USERS.id.gt(1))).isEqualTo("id > ?");
        assertThat(h2(USERS.id.ge(1))).isEqualTo("id >= ?");
        assertThat(h2(USERS.id.between(1, 2))).isEqualTo("id between ? and ?");
        assertThat(h2(USERS.email.isNull())).isEqualTo("email is null");
        assertThat(h2(USERS.email.isNotNull())).isEqualTo("email is not null");
    }

    @Test
    void comparesWithExpressions() {
        assertThat(h2(USERS.id.eq(USERS.departId))).isEqualTo("id = depart_id");
        assertThat(h2(USERS.id.between(USERS.departId, USERS.visits))).isEqualTo("id between depart_id and visits");
    }

    @Test
    void aBooleanColumnIsACondition() {
        assertThat(h2(USERS.active.and(A))).isEqualTo("active and id = ?");
        assertThat(h2(USERS.active.not())).isEqualTo("not (active)");
        assertThat(h2(USERS.active.eq(true))).isEqualTo("active = ?");
    }

    @Test
    void parenthesesKeepTheOrder() {
        assertThat(h2(A.and(B).or(C))).isEqualTo("(id = ? and email is null) or visits > ?");
        assertThat(h2(A.and(B.or(C)))).isEqualTo("id = ? and (email is null or visits > ?)");
        assertThat(h2(A.or(B).or(C))).isEqualTo("id = ? or email is null or visits > ?");
        assertThat(h2(A.and(B).and(C.or(A)))).isEqualTo("id = ? and email is null and (visits > ? or id = ?)");
        assertThat(h2(A.or(B).not())).isEqualTo("not (id = ? or email is null)");
        assertThat(h2(not(A).and(B))).isEqualTo("not (id = ?) and email is null");
        assertThat(h2(and(A, B, C))).isEqualTo("id = ? and email is null and visits > ?");
        assertThat(h2(or(A, B, C))).isEqualTo("id = ? or email is null or visits > ?");
        assertThat(h2(or(A))).isEqualTo("id = ?");
    }

    @Test
    void aPredicateAsAnOperandIsInParentheses() {
        assertThat(h2(A.eq(B))).isEqualTo("(id = ?) = (email is null)");
        assertThat(h2(A.and(B).isNull())).isEqualTo("(id = ? and email is null) is null");
        assertThat(h2(A.ne(true))).isEqualTo("(id = ?) <> ?");
        assertThat(h2(A.in(true))).isEqualTo("(id = ?) in (?)");
        assertThat(h2(select(USERS.id).orderBy(A.desc()))).endsWith("order by (id = ?) desc");
        assertThat(mysql(select(USERS.id).orderBy(A.asc().nullsLast()))).endsWith("order by (id = ?) is null, (id = ?)");
    }

    @Test
    void anEmptyListIsNoSql() {
        assertThat(h2(USERS.id.in(List.of()))).isEqualTo("1 = 0");
        assertThat(h2(USERS.id.notIn(List.of()))).isEqualTo("1 = 1");
        assertThat(h2(USERS.id.in())).isEqualTo("1 = 0");
    }

    @Test
    void aListIsFilledUpWithItsLastMember() {
        assertThat(h2(USERS.id.in(1))).isEqualTo("id in (?)");
        assertThat(h2(USERS.id.in(1, 2))).isEqualTo("id in (?, ?)");
        assertThat(h2(USERS.id.notIn(1, 2, 3))).isEqualTo("id not in (?, ?, ?, ?)");
        assertThat(values(select(USERS).where(USERS.id.in(1, 2, 3, 4, 5)))).containsExactly(1, 2, 3, 4, 5, 5, 5, 5);
    }

    @Test
    void aVeryLongListIsOneParameter() {
        List<Integer> many = IntStream.range(0, 40_000).boxed().toList();
        assertThat(h2(USERS.id.in(many))).isEqualTo("id = any(?)");
        assertThat(on("postgresql", USERS.id.notIn(many))).isEqualTo("id <> all(?)");
        assertThat(on("sqlite", USERS.id.in(many))).isEqualTo("id in (select value from json_each(?))");
        assertThat(on("mysql", USERS.email.notIn(many.stream().map(String::valueOf).toList())))
                .isEqualTo("email not in (select json_unquote(v) from json_table(?, '$[*]' columns (v json path '$')) as members)");
        assertThat(values(select(USERS).where(USERS.id.in(many)))).containsExactly(many);
        assertThat(values(select(USERS).where(USERS.id.in(many.subList(0, 10_000))))).hasSize(16_384);
        assertThat(parameters(select(USERS).where(USERS.password.in(many.stream().map(String::valueOf).toList()))).get(0).sensitive()).isTrue();
    }

    @Test
    void moreParametersThanADatabaseTakesAreRefused() {
        List<Condition> many = IntStream.range(0, 10).mapToObj(i -> USERS.id.in(IntStream.range(0, 16_000).boxed().toList())).toList();
        assertThatThrownBy(() -> values(select(USERS).where(many.get(0), many.subList(1, 10).toArray(Condition[]::new))))
                .isInstanceOf(UnsupportedException.class).hasMessageContaining("100000").hasMessageContaining("163840");
    }

    @Test
    void likeEscapesNothingUnlessTold() {
        assertThat(h2(USERS.email.like("a\\%"))).isEqualTo("email like ? escape '!'");
        assertThat(h2(USERS.email.like("a#%", '#'))).isEqualTo("email like ? escape '#'");
        assertThat(mysql(select(USERS.id).where(USERS.email.like("a\\%", '\\')))).endsWith("email like ? escape '\\\\'");
        assertThat(values(select(USERS).where(USERS.email.like("a\\_%"), USERS.email.like("!%")))).containsExactly("a\\_%", "!!%");
    }

    @Test
    void partsOfATextAreNoPatterns() {
        assertThat(h2(USERS.email.startsWith("a"))).isEqualTo("email like ? escape '!'");
        assertThat(values(select(USERS).where(USERS.email.startsWith("50%_!\\"), USERS.email.endsWith("x"), USERS.email.contains("[y]"))))
                .containsExactly("50!%!_!!\\%", "%x", "%[y]%");
    }

    @Test
    void nullIsNoValueToCompareWith() {
        String nobody = null;
        String message = "users.email: a comparison with null is never true: use isNull() or isNotNull()";
        assertThatThrownBy(() -> USERS.email.eq(nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.lt(nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.like(nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.contains(nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.between("a", nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.in(Arrays.asList("a", null))).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.in("a", nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
        assertThatThrownBy(() -> USERS.email.notIn("a", nobody)).isInstanceOf(NullPointerException.class).hasMessage(message);
    }
}
