package dev.rowan.sql;

import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.with;
import static dev.rowan.sql.Sql.withRecursive;
import static dev.rowan.tables.Depart.DEPART;
import static dev.rowan.tables.Users.USERS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.Dialect;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** That a statement of a shape is written once, whatever its values, and that these stand in the order of the text. */
class QueryCacheTest {

    private final StatementCache cache = new StatementCache(Dialect.of("postgresql"), 100);
    private final StatementCache inner = new StatementCache(Dialect.of("mariadb"), 100);

    /** The values of a statement that is made with 1 and with 101, the second of which finds the text of the first. */
    private List<Object> bound(StatementCache by, IntFunction<Statement> statement) {
        Bound first = by.bind(statement.apply(1));
        assertThat(first.origin()).isEqualTo(Origin.RENDERED);
        assertThat(first.sql().chars().filter(c -> c == '?').count()).isEqualTo(first.size());
        Bound second = by.bind(statement.apply(101));
        assertThat(second.origin()).isEqualTo(Origin.CACHED);
        assertThat(second.sql()).isSameAs(first.sql());
        return second.parameters().stream().map(Parameter::value).toList();
    }

    private static Derived some(int from) {
        Derived first = with("one", select(USERS.id).where(USERS.id.gt(from + 1)));
        return with("two", select(first.column(USERS.id)).from(first).where(first.column(USERS.id).lt(from + 2)));
    }

    @Test
    void tablesBeforeTheStatementComeFirst() {
        assertThat(bound(cache, n -> {
            Derived two = some(n);
            return select(USERS.email).where(USERS.visits.eq(n), USERS.id.in(select(two.column(USERS.id)).from(two)), USERS.visits.lt(n + 3));
        })).containsExactly(102, 103, 101, 104);
        assertThat(bound(cache, n -> {
            Derived up = withRecursive("up", select(USERS.id).where(USERS.id.eq(n)), found -> select(USERS.id).from(USERS)
                    .join(found, found.column(USERS.id).eq(USERS.departId).and(USERS.visits.gt(n + 1))));
            return select(up.column(USERS.id)).from(up).limit(n + 2);
        })).containsExactly(101, 102, 103L);
    }

    @Test
    void orStandInTheQueryThatUsesThem() {
        IntFunction<Statement> delete = n -> {
            Derived two = some(n);
            return deleteFrom(USERS).where(USERS.visits.eq(n), USERS.id.in(select(two.column(USERS.id)).from(two)),
                    exists(select(two.column(USERS.id)).from(two).where(two.column(USERS.id).gt(n + 5))));
        };
        assertThat(bound(cache, delete)).containsExactly(102, 103, 101, 106);
        assertThat(bound(inner, delete)).containsExactly(101, 102, 103, 102, 103, 106);
        assertThat(inner.bind(delete.apply(1)).sql()).isEqualTo("delete from users where visits = ? and id in (with one as (select id from users"
                + " where id > ?), two as (select id from one where id < ?) select two.id from two) and exists (with one as (select id"
                + " from users where id > ?), two as (select id from one where id < ?) select two.id from two where two.id > ?)");
    }

    @Test
    void joinsUnionsAndValues() {
        assertThat(bound(cache, n -> select(USERS.id, DEPART.title).from(USERS).join(DEPART, DEPART.id.eq(n)).leftJoin(USERS.as("d"),
                USERS.visits.eq(n + 1)).where(USERS.id.gt(n + 2)).groupBy(USERS.id, DEPART.title).having(count().gt((long) n)).limit(n).offset(n + 4)))
                .containsExactly(101, 102, 103, 101L, 101L, 105L);
        assertThat(bound(cache, n -> select(USERS.id).where(USERS.id.eq(n)).limit(n + 1).union(select(USERS.visits).where(USERS.visits.eq(n + 2)))
                .orderBy(USERS.id.asc()).limit(n + 3))).containsExactly(101, 102L, 103, 104L);
        assertThat(bound(cache, n -> {
            Derived rows = values("v", List.of(n, n + 1), USERS.id);
            return select(USERS.email).from(USERS).join(rows, rows.column(USERS.id).eq(USERS.id)).where(USERS.id.ne(n + 2));
        })).containsExactly(101, 102, 103);
        assertThat(bound(inner, n -> update(USERS).set(USERS.visits, n).where(USERS.id.in(select(USERS.id).where(USERS.id.gt(n + 1)).limit(n + 2)))))
                .containsExactly(101, 102, 103L);
    }

    /** An expression that counts how often it is said. */
    private record Counting(AtomicInteger said) implements Expression<Integer> {

        @Override
        public ColumnType<Integer> type() {
            return ColumnTypes.INTEGER;
        }

        @Override
        public void render(SqlSink sink) {
            said.incrementAndGet();
            sink.sql("1");
        }
    }

    @Test
    void aQueryThatIsBoundAgainIsNotWalkedAgain() {
        Counting counting = new Counting(new AtomicInteger());
        Select<Integer> query = select(counting).from(USERS).where(USERS.id.eq(7));
        Bound first = cache.bind(query);
        int said = counting.said.get();
        Bound second = cache.bind(query);
        assertThat(counting.said).hasValue(said);
        assertThat(first.origin()).isEqualTo(Origin.RENDERED);
        assertThat(second.origin()).isEqualTo(Origin.CACHED);
        assertThat(second.sql()).isSameAs(first.sql());
        assertThat(second.parameters()).isEqualTo(first.parameters());
        assertThat(cache.bind(query)).as("nothing is made").isSameAs(second);
        assertThat(cache.bind(query.map(one -> one + 1).reading(EntityReader.DIRECT))).isSameAs(second);
        assertThat(inner.bind(query).sql()).as("of another database").isNotSameAs(first.sql());
        assertThat(cache.bind(query).sql()).isSameAs(first.sql());
        assertThat(cache.bind(query.limit(1)).sql()).isNotEqualTo(first.sql());
    }
}
