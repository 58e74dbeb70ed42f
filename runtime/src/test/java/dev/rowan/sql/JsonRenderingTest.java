package dev.rowan.sql;

import static dev.rowan.sql.Rendered.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.JsonText;
import org.junit.jupiter.api.Test;

class JsonRenderingTest {

    private static final JsonPath JSON = Sql.json(Bind.plain(ColumnTypes.JSON_TEXT, new JsonText("{}")));

    @Test
    void aPlaceIsAPathOrAMember() {
        assertThat(on("postgresql", JSON.at("a", "b").text()))
                .isEqualTo("jsonb_path_query_first(cast(cast(? as jsonb) as jsonb), cast(? as jsonpath), '{}', true) #>> '{}'");
        assertThat(on("mysql", JSON.at("a").json())).startsWith("case json_type(json_extract(cast(? as json), ?)) when 'NULL' then null");
        assertThat(on("mysql", JSON.at(0).text())).startsWith("case when json_type(json_extract(cast(? as json), ?)) = 'ARRAY' then case");
        assertThat(on("sqlite", JSON.at("a").at(0).json())).isEqualTo("case json_type(?, ?) when 'null' then null else ? -> ? end");
        assertThat(on("h2", JSON.at("a\"b").at(0).json())).contains(".\"a\"\"b\")[1]");
    }

    @Test
    void whatMariaDbDoesNotFindIsRefused() {
        assertThatThrownBy(() -> on("mariadb", JSON.at("-a").text())).isInstanceOf(UnsupportedException.class).hasMessageContaining("begins with -");
    }
}
