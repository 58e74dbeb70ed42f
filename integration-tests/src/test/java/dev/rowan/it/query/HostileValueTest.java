package dev.rowan.it.query;

import static dev.rowan.it.query.GuestTable.GUEST;
import static dev.rowan.sql.Sql.caseWhen;
import static dev.rowan.sql.Sql.coalesce;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.excluded;
import static dev.rowan.sql.Sql.exists;
import static dev.rowan.sql.Sql.function;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.lag;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.max;
import static dev.rowan.sql.Sql.nullIf;
import static dev.rowan.sql.Sql.orderBy;
import static dev.rowan.sql.Sql.row;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static dev.rowan.sql.Sql.update;
import static dev.rowan.sql.Sql.values;
import static dev.rowan.sql.Sql.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Dialect;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Condition;
import dev.rowan.sql.Select;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.Statement;
import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * Texts that look like SQL are values wherever a value may stand: the text of a statement is the same whatever they are, byte for byte; a
 * name is one name, or refused; and on a database each is found again as what it is.
 */
final class HostileValueTest extends ChangeFixture {

    private static final List<String> PIECES = List.of("'", "''", "\"", "`", "\\", "\\'", "--", "-- ", "/*", "*/", ";", "' or '1'='1", "; drop table guest",
            "?", "??", "%", "_", "!", "$1", "$$", ":name", "{d '", "\n", "\u2028", "#", "é測", "\uD83D\uDE42", ") or (1=1");

    private static final List<String> PAYLOADS =
            PIECES.stream().flatMap(first -> PIECES.stream().map(second -> "a" + first + second + "z")).distinct().toList();

    HostileValueTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(GUEST);
    }

    /** Everything that takes a text, in a statement that takes one. */
    private static Map<String, Function<String, Statement>> entries() {
        Map<String, Function<String, Statement>> all = new LinkedHashMap<>();
        conditions().forEach((name, condition) -> {
            all.put("select where " + name, text -> select(GUEST).where(condition.apply(text)));
            all.put("update where " + name, text -> update(GUEST).set(GUEST.visits, 1).where(condition.apply(text)));
            all.put("delete where " + name, text -> deleteFrom(GUEST).where(condition.apply(text)));
        });
        all.put("literal", text -> select(literal(text)));
        all.put("concat", text -> select(GUEST.name.concat(text)));
        all.put("replace", text -> select(GUEST.name.replace(text, text)));
        all.put("coalesce", text -> select(coalesce(GUEST.name, text)));
        all.put("nullIf", text -> select(nullIf(GUEST.name, text)));
        all.put("caseWhen", text -> select(caseWhen(GUEST.name.eq(text), text).otherwise(text)).from(GUEST));
        all.put("filter", text -> select(max(GUEST.name).filter(GUEST.name.lt(text))));
        all.put("having", text -> select(count()).from(GUEST).groupBy(GUEST.house).having(max(GUEST.name).eq(text)));
        all.put("window", text -> select(lag(GUEST.name.concat(text)).over(orderBy(GUEST.name.concat(text).asc()))));
        all.put("order", text -> select(GUEST.id).orderBy(GUEST.name.concat(text).asc().nullsLast()));
        all.put("function", text -> select(function("lower", String.class, text)));
        all.put("sql", text -> select(sql("lower(?)", String.class, text)));
        all.put("named parameter", text -> sql("select 1 from guest where name = :it and email in (:them)").bind("it", text).bind("them", List.of(text, "x")));
        all.put("with", text -> fromWith(select(GUEST.name).where(GUEST.name.ne(text))));
        all.put("union", text -> select(GUEST.name).where(GUEST.name.eq(text)).unionAll(select(GUEST.email).where(GUEST.email.eq(text)).limit(1)));
        all.put("rows of values", text -> select(values("v", List.of(text, "x"), GUEST.name).column(GUEST.name)));
        all.put("insert", text -> insertInto(GUEST).set(GUEST.email, text).set(GUEST.name, text));
        all.put("insert entities", text -> insertInto(GUEST).values(List.of(Guest.of(1, text, text), Guest.of(2, "x", text))));
        all.put("insert select", text -> insertInto(GUEST).columns(GUEST.email, GUEST.name).select(select(GUEST.email.concat(text), literal(text))));
        all.put("upsert", text -> insertInto(GUEST).set(GUEST.email, text).onConflict(GUEST.email).doUpdate()
                .set(GUEST.name, excluded(GUEST.email).concat(text)));
        all.put("update", text -> update(GUEST).set(GUEST.name, text).set(GUEST.phone, GUEST.name.concat(text)).all());
        return all;
    }

    private static Statement fromWith(Select<String> query) {
        var named = with("w", query);
        return select(named.column(GUEST.name)).from(named);
    }

    private static Map<String, Function<String, Condition>> conditions() {
        Map<String, Function<String, Condition>> all = new LinkedHashMap<>();
        all.put("eq", GUEST.name::eq);
        all.put("ne", GUEST.name::ne);
        all.put("ge", GUEST.name::ge);
        all.put("between", text -> GUEST.name.between(text, text));
        all.put("in", text -> GUEST.name.in(text, "x", text));
        all.put("notIn", text -> GUEST.name.notIn(List.of(text, "x")));
        all.put("isDistinctFrom", GUEST.name::isDistinctFrom);
        all.put("like", GUEST.name::like);
        all.put("startsWith", GUEST.name::startsWith);
        all.put("endsWith", GUEST.name::endsWith);
        all.put("contains", GUEST.name::contains);
        all.put("ilike", GUEST.name::ilike);
        all.put("eqIgnoreCase", GUEST.name::eqIgnoreCase);
        all.put("matches", GUEST.name::matches);
        all.put("row", text -> row(GUEST.name, GUEST.house).in(row(text, 1), row("x", 2)));
        all.put("exists", text -> exists(select(GUEST.as("g").id).where(GUEST.as("g").name.eq(text))));
        all.put("in query", text -> GUEST.id.in(select(GUEST.as("g").id).where(GUEST.as("g").name.contains(text))));
        all.put("sql", text -> sql("? = ?", GUEST.name, text));
        return all;
    }

    private static String text(Dialect dialect, Statement statement) {
        try {
            return SqlText.of(dialect, statement::render);
        } catch (UnsupportedException missing) {
            return missing.getMessage();
        }
    }

    @Test
    void theTextOfAStatementIsTheSameWhateverItsValues() {
        assertThat(PAYLOADS).hasSizeGreaterThan(500);
        entries().forEach((name, entry) -> {
            String plain = text(engine.dialect(), entry.apply("plain"));
            assertThat(plain).as(name).doesNotContain("plain");
            PAYLOADS.forEach(payload -> assertThat(text(engine.dialect(), entry.apply(payload))).as("%s: %s", name, payload).isEqualTo(plain));
        });
    }

    /** Everything that takes a name. */
    private static Map<String, Function<String, Statement>> names() {
        Map<String, Function<String, Statement>> all = new LinkedHashMap<>();
        all.put("label", name -> select(GUEST.name.as(name)).orderBy(GUEST.name.as(name).asc()));
        all.put("alias", name -> select(GUEST.as(name)).where(GUEST.as(name).id.eq(1)));
        all.put("derived table", name -> derived(name));
        all.put("with", name -> select(count()).from(with(name, select(GUEST.name))));
        all.put("collation", name -> select(GUEST.name.collate(name)));
        return all;
    }

    private static Statement derived(String name) {
        var table = select(GUEST.name).as(name);
        return select(table.column(GUEST.name)).from(table).join(GUEST, GUEST.name.eq(table.column(GUEST.name)));
    }

    @Test
    void aNameIsOneNameOrRefused() {
        Dialect dialect = engine.dialect();
        names().forEach((what, entry) -> PAYLOADS.forEach(payload -> {
            String said;
            try {
                said = text(dialect, entry.apply(payload)).replace(dialect.quote(payload), "<name>");
            } catch (IllegalArgumentException refused) {
                return;
            }
            assertThat(said).as("%s: %s", what, payload).isEqualTo(text(dialect, entry.apply("Pl ain")).replace(dialect.quote("Pl ain"), "<name>"));
        }));
    }

    @Test
    void noneIsTheNameOfAFunctionOrOfAParameter() {
        PAYLOADS.stream().filter(payload -> !payload.matches("\\w+")).forEach(payload -> {
            assertThatIllegalArgumentException().as(payload).isThrownBy(() -> function(payload, String.class, GUEST.name));
            assertThatIllegalArgumentException().as(payload).isThrownBy(() -> sql("select :it").bind(payload, 1));
        });
    }

    @Test
    void eachIsFoundAgainAsWhatItIs() {
        List<Guest> guests = new ArrayList<>();
        IntStream.range(0, PAYLOADS.size()).forEach(i -> guests.add(Guest.of(i + 1, "e" + i, PAYLOADS.get(i))));
        engine.transaction(tx -> {
            tx.insertAll(GUEST, guests);
            for (int i = 0; i < PAYLOADS.size(); i++) {
                String payload = PAYLOADS.get(i);
                int id = i + 1;
                assertThat(tx.list(select(GUEST.id).where(GUEST.name.eq(payload)))).as(payload).contains(id);
                assertThat(tx.list(select(GUEST.id).where(GUEST.id.eq(id), GUEST.name.startsWith(payload), GUEST.name.contains(payload)))).as(payload)
                        .containsExactly(id);
                assertThat(tx.scalar(select(literal(payload)))).isEqualTo(payload);
                assertThat(tx.one(select(GUEST.name.concat(payload)).where(GUEST.id.eq(id)))).isEqualTo(payload + payload);
                assertThat(tx.one(select(GUEST.name.replace(payload, "x")).where(GUEST.id.eq(id)))).isEqualTo("x");
            }
            assertThat(tx.list(select(GUEST.name).where(GUEST.name.in(PAYLOADS)).orderBy(GUEST.id.asc()))).isEqualTo(PAYLOADS);
            assertThat(tx.count(select(GUEST))).isEqualTo(PAYLOADS.size());
        });
    }
}
