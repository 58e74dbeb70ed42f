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
        assertThat(H2.quote("rownum")).isEqualTo("\"rownum\"");
        assertThat(MYSQL.quote("rownum")).isEqualTo("rownum");
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

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            mysql|ends |ends in white space
            mariadb|smile 🙂|beyond U+FFFF
            mysql|back\\|backslash
            postgresql|thirty-two two-byte letters äääääääääääääääääääääääääääääääääääääää|longer than 63 bytes
            mysql|a2345678901234567890123456789012345678901234567890123456789012345|longer than 64 characters
            """)
    void someNamesOneDatabaseHasNot(String dialect, String name, String why) {
        Dialect of = Dialect.of(dialect);
        assertThatThrownBy(() -> of.quote(name)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(of.product() + " cannot hold the name '" + name + "': ").hasMessageContaining(why);
        assertThat(H2.quote(name)).isEqualTo(name.startsWith("a23") ? name : '"' + name + '"');
    }

    @Test
    void someNamesHaveAMeaningOfTheirOwn() {
        Dialect postgreSql = Dialect.of("postgresql");
        assertThat(postgreSql.refusal(NameUse.COLUMN, "xmin")).hasValue("every table has a system column of that name");
        assertThat(postgreSql.refusal(NameUse.TABLE, "xmin")).isEmpty();
        assertThat(MYSQL.refusal(NameUse.INDEX, "Primary")).isPresent();
        assertThat(MYSQL.refusal(NameUse.COLUMN, "primary")).isEmpty();
        assertThat(MYSQL.refusal(NameUse.TABLE, "測".repeat(51))).isPresent();
        assertThat(MYSQL.refusal(NameUse.COLUMN, "測".repeat(64))).isEmpty();
        assertThat(NameRule.SQLITE.refusal(NameUse.TABLE, "SQLite_x")).isPresent();
    }
}
