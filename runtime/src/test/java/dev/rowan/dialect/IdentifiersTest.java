package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifiersTest {

    private static final Dialect H2 = Dialect.of("h2");
    private static final Dialect MYSQL = Dialect.of("mysql");

    @ParameterizedTest
    @ValueSource(strings = {"boring", "user_name", "a1", "username", "o_r"})
    void aPlainNameIsWrittenAsItIs(String name) {
        assertThat(H2.quote(name)).isEqualTo(name);
        assertThat(MYSQL.quote(name)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"order", "group", "key", "user", "limit", "Mixed", "_name", "1param", "per cent", "q?marks", "dot.s", "naïve",
            "[Brackets]", "測試", "ÇAĞ", "ı"})
    void aReservedMixedOrOddNameIsDelimited(String name) {
        assertThat(H2.quote(name)).isEqualTo('"' + name + '"');
    }

    @Test
    void eachDatabaseHasReservedWordsOfItsOwn() {
        assertThat(MYSQL.quote("rank")).isEqualTo("`rank`");
        assertThat(MYSQL.quote("groups")).isEqualTo("`groups`");
        assertThat(H2.quote("rank")).isEqualTo("rank");
        assertThat(H2.quote("value")).isEqualTo("\"value\"");
        assertThat(MYSQL.quote("value")).isEqualTo("value");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '|', textBlock = """
            quote " two             ~ "quote "" two"            ~ `quote " two`
            back`tick               ~ "back`tick"               ~ `back``tick`
            "; drop table users; -- ~ \"""; drop table users; --" ~ `"; drop table users; --`
            """)
    void theDelimiterInsideIsDoubled(String name, String onH2, String onMySql) {
        assertThat(H2.quote(name)).isEqualTo(onH2);
        assertThat(MYSQL.quote(name)).isEqualTo(onMySql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a\0b"})
    void someNamesNoDatabaseHas(String name) {
        assertThatThrownBy(() -> H2.quote(name)).isInstanceOf(IllegalArgumentException.class);
    }
}
