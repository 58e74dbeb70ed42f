package dev.rowan.sql;

import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.dialect.Dialect;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatementCacheTest {

    private final StatementCache cache = new StatementCache(Dialect.of("h2"), 100);

    @Test
    void oneShapeIsWrittenOnce() {
        Bound first = cache.bind(select(USERS).where(USERS.id.eq(1)).limit(10));
        Bound second = cache.bind(select(USERS).where(USERS.id.eq(2)).limit(20));
        assertThat(first.origin()).isEqualTo(Origin.RENDERED);
        assertThat(second.origin()).isEqualTo(Origin.CACHED);
        assertThat(second.sql()).isSameAs(first.sql());
        assertThat(second.parameters()).extracting(Parameter::value).containsExactly(2, 20L);
    }

    @Test
    void everyOtherShapeIsAnotherText() {
        Condition one = USERS.id.eq(1);
        List<Statement> shapes = List.of(select(USERS), select(USERS.id), select(USERS).where(one), select(USERS).where(USERS.id.ne(1)),
                select(USERS).where(USERS.visits.eq(1)), select(USERS).where(USERS.id.in(1)), select(USERS).where(USERS.id.in(1, 2)),
                select(USERS).where(USERS.id.in()), select(USERS).limit(1), select(USERS).offset(1), select(USERS).limit(1).offset(1),
                select(USERS).orderBy(USERS.id.asc()), select(USERS).orderBy(USERS.id.desc()), select(USERS.as("u")), select(USERS.as("v")),
                select(USERS).where(USERS.email.like("a")), select(USERS).where(USERS.email.like("a", '#')),
                update(USERS).set(USERS.email, "a").where(one), update(USERS).set(USERS.username, "a").where(one),
                insertInto(USERS).set(USERS.email, "a"), insertInto(USERS));
        assertThat(shapes).extracting(shape -> cache.bind(shape).origin()).containsOnly(Origin.RENDERED);
        assertThat(shapes).extracting(shape -> cache.bind(shape).origin()).containsOnly(Origin.CACHED);
        assertThat(shapes).extracting(shape -> cache.bind(shape).sql()).doesNotHaveDuplicates();
    }

    @Test
    void nullIsAValueAndNoShape() {
        cache.bind(update(USERS).set(USERS.email, "a").where(USERS.id.eq(1)));
        Bound second = cache.bind(update(USERS).setNull(USERS.email).where(USERS.id.eq(1)));
        assertThat(second.origin()).isEqualTo(Origin.CACHED);
        assertThat(second.parameters()).extracting(Parameter::value).containsExactly(null, 1);
    }

    @Test
    void listsOfManyLengthsHaveFewShapes() {
        long texts = IntStream.rangeClosed(1, 100).mapToObj(n -> cache.bind(select(USERS).where(USERS.id.in(
                IntStream.range(0, n).boxed().toList()))).sql()).distinct().count();
        assertThat(texts).isEqualTo(8);
    }

    @Test
    void aFullCacheBeginsAnew() {
        StatementCache small = new StatementCache(Dialect.of("h2"), 2);
        small.bind(select(USERS.id));
        small.bind(select(USERS.email));
        assertThat(small.bind(select(USERS.id)).origin()).isEqualTo(Origin.CACHED);
        small.bind(select(USERS.visits));
        assertThat(small.bind(select(USERS.visits)).origin()).isEqualTo(Origin.CACHED);
        assertThat(small.bind(select(USERS.id)).origin()).isEqualTo(Origin.RENDERED);
        assertThatThrownBy(() -> new StatementCache(Dialect.of("h2"), 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatGoesToOrIsComparedWithASecretIsSecret() {
        assertThat(cache.bind(update(USERS).set(USERS.password, "p").set(USERS.email, "e")
                .where(USERS.password.in("q"), USERS.password.like("r%"), USERS.password.startsWith("s"), USERS.id.eq(1))).parameters())
                .containsExactly(new Parameter("password", "p", true), new Parameter("email", "e", false),
                        new Parameter("password", "q", true), new Parameter("password", "r%", true),
                        new Parameter("password", "s%", true), new Parameter("id", 1, false));
    }

    @Test
    void aLimitIsNobodysParameter() {
        assertThat(cache.bind(select(USERS).limit(3)).parameters()).containsExactly(new Parameter(null, 3L, false));
    }
}
