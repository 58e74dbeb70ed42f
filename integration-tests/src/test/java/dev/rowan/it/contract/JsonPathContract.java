package dev.rowan.it.contract;

import static dev.rowan.it.contract.JsonPathContract_DocumentTable.DOCUMENT;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.json;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.Expression;
import dev.rowan.sql.JsonPath;
import dev.rowan.type.JsonText;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** DC-56: what is at a place in JSON, by its type. */
interface JsonPathContract extends OnEngine {

    @Table(name = "document")
    record Document(@Id(assigned = true) int id, JsonText data) {
    }

    @Test
    @Shows(Case.DC_56)
    default void valuesByTheirTypes() {
        document("""
                {"yes": true, "no": false, "text": "some réve🐍", "int": 15, "zero": 0, "minus": -1, "float": 28.5, "numeric": 15.052,
                 "decimal": 1234567.89, "null": null}""");
        JsonPath data = json(DOCUMENT.data);
        assertThat(at(data.at("yes").bool())).isTrue();
        assertThat(at(data.at("no").bool())).isFalse();
        assertThat(at(data.at("null").bool())).isNull();
        assertThat(at(data.at("text").text())).isEqualTo("some réve🐍");
        assertThat(at(data.at("int").number(Integer.class))).isEqualTo(15);
        assertThat(at(data.at("zero").number(Integer.class))).isZero();
        assertThat(at(data.at("minus").number(Integer.class))).isEqualTo(-1);
        assertThat(at(data.at("float").number(Double.class))).isEqualTo(28.5);
        assertThat(at(data.at("numeric").number(BigDecimal.class))).isEqualByComparingTo("15.052");
        assertThat(at(data.at("decimal").number(BigDecimal.class))).isEqualByComparingTo("1234567.89");
    }

    @Test
    @Shows(Case.DC_56)
    default void asAnotherType() {
        document("{\"int\": 15, \"float\": 28.5, \"text\": \"15\"}");
        JsonPath data = json(DOCUMENT.data);
        assertThat(at(data.at("int").text())).isEqualTo("15");
        assertThat(at(data.at("int").number(Long.class))).isEqualTo(15L);
        assertThat(at(data.at("int").number(Double.class))).isEqualTo(15.0);
        assertThat(at(data.at("int").number(BigDecimal.class))).isEqualByComparingTo("15");
        assertThat(at(data.at("float").text())).isEqualTo("28.5");
    }

    @Test
    @Shows(Case.DC_56)
    default void placesWithinPlaces() {
        document("""
                {"one": {"two": {"three": 3.5, "on": true}}, "list": [1, "two", {"key": "value"}],
                 "with space": {"quote ' \\" both": [7, 8]}}""");
        JsonPath data = json(DOCUMENT.data);
        assertThat(at(data.at("one", "two", "three").number(BigDecimal.class))).isEqualByComparingTo("3.5");
        assertThat(at(data.at("one", "two").at("on").bool())).isTrue();
        assertThat(at(data.at("list").at(0).number(Integer.class))).isEqualTo(1);
        assertThat(at(data.at("list").at(1).text())).isEqualTo("two");
        assertThat(at(data.at("list").at(2).at("key").text())).isEqualTo("value");
        assertThat(at(data.at("with space").at("quote ' \" both").at(1).number(Integer.class))).isEqualTo(8);
        assertThat(at(data.at("one", "four").text())).isNull();
        assertThat(at(data.at("list").at(3).text())).isNull();
    }

    @Test
    @Shows(Case.DC_56)
    default void placesInConditions() {
        create(DOCUMENT);
        for (int i = 1; i <= 3; i++) {
            execute(insertInto(DOCUMENT).values(new Document(i,
                    new JsonText("{\"n\": {\"v\": " + 5 * i + "}, \"on\": " + (i == 2) + "}"))));
        }
        JsonPath data = json(DOCUMENT.data);
        assertThat(ids(DOCUMENT.id, data.at("n", "v").number(Integer.class).gt(5))).containsExactly(2, 3);
        assertThat(ids(DOCUMENT.id, data.at("on").bool())).containsExactly(2);
        assertThat(ids(DOCUMENT.id, data.at("none").text().isNull())).containsExactly(1, 2, 3);
        assertThat(ids(DOCUMENT.id, data.at("n", "v").text().eq("15"))).containsExactly(3);
    }

    private void document(String json) {
        create(DOCUMENT);
        execute(insertInto(DOCUMENT).values(new Document(1, new JsonText(json))));
    }

    private <T> T at(Expression<T> place) {
        return list(select(place).from(DOCUMENT)).get(0);
    }
}
