package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.type.SqlType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostgreSqlCastTest {

    @ParameterizedTest
    @ValueSource(strings = {"text", "TEXT", "varchar(10)", "character varying (10)", "char(3)", "text collate \"C\"", "bpchar", "123", ""})
    void textGoesAsItIs(String definition) {
        assertThat(PostgreSqlCast.of(definition)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "jsonb | jsonb", "mood not null | mood", "app.mood | app.mood", "\"App\" . \"A \"\"mood\" | \"App\" . \"A \"\"mood\"",
            "numeric(5, 2) | numeric", "double   precision | double precision", "timestamp(3) with time zone | timestamp with time zone",
            "bit(3) | varbit", "bit varying(3) | bit varying", "varchar(5)[] | varchar[]", "integer[3][3] | integer[]", "charge | charge",
            "citext | citext", "interval day to second | interval", "geometry(Point, 4326) | geometry", "Größe | Größe"})
    void everythingElseIsCastWithoutItsLength(String definition, String type) {
        assertThat(PostgreSqlCast.of(definition)).isEqualTo("cast(? as " + type + ")");
    }

    @Test
    void onlyWhatIsSentAsTextIsCast() {
        Dialect dialect = Dialect.of("postgresql");
        assertThat(dialect.parameter(SqlType.UUID)).isEqualTo("cast(? as uuid)");
        assertThat(dialect.parameter(SqlType.VARCHAR, "inet")).isEqualTo("cast(? as inet)");
        assertThat(dialect.parameter(SqlType.DECIMAL, "numeric(5, 2)")).isEqualTo("?");
    }
}
