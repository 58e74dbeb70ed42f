package dev.rowan.it.query;

import static dev.rowan.it.query.JsonPathTest_DocTable.DOC;
import static dev.rowan.sql.Sql.deleteFrom;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.json;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Json;
import dev.rowan.annotation.Table;
import dev.rowan.engine.Engine;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.schema.MetaData;
import dev.rowan.sql.Expression;
import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is at a place in JSON: DC-56. */
@OnDatabases
final class JsonPathTest {

    private final Engine engine;

    JsonPathTest(TestDatabase database) {
        engine = Engine.create(database.url());
    }

    /** A column of JSON as it is written, and one of a value. */
    @Table(name = "query_doc")
    record Doc(@Id(assigned = true) int id, JsonText raw, @Json Map<String, Integer> counts) {
    }

    @BeforeEach
    void table() {
        MetaData.of(DOC).createAll(engine);
        engine.autocommit().execute(deleteFrom(DOC).all());
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private <T> T at(String json, Expression<T> place) {
        engine.autocommit().execute(deleteFrom(DOC).all());
        engine.autocommit().execute(insertInto(DOC).set(DOC.id, 1).set(DOC.raw, new JsonText(json)));
        return engine.autocommit().scalar(select(place).from(DOC));
    }

    @Test
    void valuesOfEachKind() {
        String json = "{\"t\": \"text\", \"i\": 15, \"n\": -1, \"d\": 15.052, \"yes\": true, \"no\": false, \"o\": {\"a\": [1, \"two\", {\"b\": 3}]}}";
        assertThat(at(json, json(DOC.raw).at("t").text())).isEqualTo("text");
        assertThat(at(json, json(DOC.raw).at("i").number(Integer.class))).isEqualTo(15);
        assertThat(at(json, json(DOC.raw).at("n").number(Long.class))).isEqualTo(-1L);
        assertThat(at(json, json(DOC.raw).at("d").number(BigDecimal.class))).isEqualByComparingTo("15.052");
        assertThat(at(json, json(DOC.raw).at("d").number(Double.class))).isEqualTo(15.052);
        assertThat(at(json, json(DOC.raw).at("yes").bool())).isTrue();
        assertThat(at(json, json(DOC.raw).at("no").bool())).isFalse();
        assertThat(at(json, json(DOC.raw).at("yes").text())).isEqualTo("true");
        assertThat(at(json, json(DOC.raw).at("no").text())).isEqualTo("false");
        assertThat(at(json, json(DOC.raw).at("i").text())).isEqualTo("15");
        assertThat(at(json, json(DOC.raw).at("o", "a").at(0).number(Integer.class))).isEqualTo(1);
        assertThat(at(json, json(DOC.raw).at("o", "a").at(1).text())).isEqualTo("two");
        assertThat(at(json, json(DOC.raw).at("o", "a").at(2).at("b").number(Integer.class).plus(1))).isEqualTo(4);
        assertThat(at(json, json(DOC.raw).at("o", "a").at(2).json()).text().replace(" ", "")).isEqualTo("{\"b\":3}");
        assertThat(at("\"whole\"", json(DOC.raw).text())).isEqualTo("whole");
        assertThat(at("[7, 8]", json(DOC.raw).at(1).number(Integer.class))).isEqualTo(8);
    }

    @Test
    void whatIsNotThereIsNull() {
        String json = "{\"a\": null, \"b\": \"null\", \"c\": [1], \"o\": {\"0\": 5}}";
        assertThat(at(json, json(DOC.raw).at("a").text())).isNull();
        assertThat(at(json, json(DOC.raw).at("a").json())).isNull();
        assertThat(at(json, json(DOC.raw).at("a").bool())).isNull();
        assertThat(at(json, json(DOC.raw).at("b").text())).isEqualTo("null");
        assertThat(at(json, json(DOC.raw).at("x").text())).isNull();
        assertThat(at(json, json(DOC.raw).at("x", "y").number(Integer.class))).isNull();
        assertThat(at(json, json(DOC.raw).at("c").at(1).text())).isNull();
        assertThat(at(json, json(DOC.raw).at("c").at("0").text())).isNull();
        assertThat(at(json, json(DOC.raw).at("o").at(0).text())).isNull();
        assertThat(at(json, json(DOC.raw).at("o").at("0").text())).isEqualTo("5");
        assertThat(at(json, json(DOC.raw).at("b").at("x").text())).isNull();
        assertThat(at(json, json(DOC.counts).at("x").text())).isNull();
        assertThat(at(json, json(DOC.raw).at("x").text().isNull())).isTrue();
        assertThat(at("null", json(DOC.raw).text())).isNull();
    }

    @Test
    void anyTextIsAKey() {
        SoftAssertions softly = new SoftAssertions();
        for (String key : List.of("a b", "a\"b", "a.b", "a'b", "a\\b", "é", "日本", "😀", "$", "$.a", "[0]", "a]", "A", "?", ":x", "--", "a-b", "`", "*", "'; drop table x",
                "select", "a\nb", "\t")) {
            String quoted = "\"" + key.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\t", "\\t") + "\"";
            String json = "{" + quoted + ": {" + quoted + ": [\"found\"]}, \"a\": \"wrong\"}";
            if (engine.dialect().name().equals("mariadb") && key.startsWith("-")) {
                softly.assertThatThrownBy(() -> at(json, json(DOC.raw).at(key).text())).isInstanceOf(UnsupportedException.class);
                continue;
            }
            softly.assertThat(at(json, json(DOC.raw).at(key, key).at(0).text())).as(key).isEqualTo("found");
        }
        softly.assertAll();
        assertThatThrownBy(() -> json(DOC.raw).at("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json(DOC.raw).at(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> json(DOC.id)).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Integer");
    }

    @Test
    void textsAreTheirCharacters() {
        assertThat(at("{\"a\": \"q\\\" b\\\\ n\\n t\\t \\u0001 é 😀 \\\\n '\"}", json(DOC.raw).at("a").text()))
                .isEqualTo("q\" b\\ n\n t\t \u0001 é 😀 \\n '");
        assertThat(at("{\"a\": \"\"}", json(DOC.raw).at("a").text())).isEmpty();
    }

    @Test
    void standInConditions() {
        engine.autocommit().execute(insertInto(DOC).values(List.of(new Doc(1, new JsonText("{\"n\": 9, \"on\": true}"), Map.of("x", 1)),
                new Doc(2, new JsonText("{\"n\": 10, \"on\": false}"), Map.of("x", 2)), new Doc(3, new JsonText("{}"), Map.of()))));
        assertThat(engine.autocommit().list(select(DOC.id).where(json(DOC.raw).at("n").number(Integer.class).gt(9)))).containsExactly(2);
        assertThat(engine.autocommit().list(select(DOC.id).where(json(DOC.raw).at("on").bool()))).containsExactly(1);
        assertThat(engine.autocommit().list(select(DOC.id).where(json(DOC.counts).at("x").number(Integer.class).in(2, 3)))).containsExactly(2);
        assertThat(engine.autocommit().list(select(DOC.id).where(json(DOC.raw).at("n").text().isNull()))).containsExactly(3);
        assertThat(engine.autocommit().list(select(DOC.id).orderBy(json(DOC.counts).at("x").number(Integer.class).desc().nullsLast())))
                .containsExactly(2, 1, 3);
    }
}
