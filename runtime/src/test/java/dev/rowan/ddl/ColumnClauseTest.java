package dev.rowan.ddl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.UnsupportedException;
import dev.rowan.dialect.Counting;
import dev.rowan.dialect.Dialect;
import dev.rowan.sql.SqlText;
import dev.rowan.sql.TableSpec;
import dev.rowan.tables.Unmapped;
import dev.rowan.type.ColumnTypes;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnClauseTest {

    private static final Kinds KINDS = new Kinds();

    @Test
    void typesOnH2() {
        assertThat(clauses("h2")).containsExactly(
                "a_boolean boolean",
                "a_byte tinyint",
                "a_short smallint",
                "an_integer integer",
                "a_long bigint",
                "a_float real",
                "a_double double precision",
                "a_decimal decimal(38, 12)",
                "a_price decimal(10, 2)",
                "a_big_integer decimal(38, 0)",
                "a_char varchar(1)",
                "a_string varchar(255)",
                "a_text varchar(100000)",
                "some_bytes blob",
                "few_bytes varbinary(16)",
                "a_uuid uuid",
                "a_date date",
                "a_time time(6)",
                "a_timestamp timestamp(6)",
                "an_instant timestamp(6)",
                "a_duration bigint",
                "a_year integer",
                "an_own jsonb not null");
    }

    @Test
    void typesOnMySql() {
        assertThat(clauses("mysql")).containsExactly(
                "a_boolean boolean",
                "a_byte tinyint",
                "a_short smallint",
                "an_integer integer",
                "a_long bigint",
                "a_float double",
                "a_double double",
                "a_decimal decimal(38, 12)",
                "a_price decimal(10, 2)",
                "a_big_integer decimal(38, 0)",
                "a_char varchar(1)",
                "a_string varchar(255)",
                "a_text mediumtext",
                "some_bytes longblob",
                "few_bytes varbinary(16)",
                "a_uuid char(36) character set ascii collate ascii_bin",
                "a_date date",
                "a_time time(6)",
                "a_timestamp datetime(6)",
                "an_instant datetime(6)",
                "a_duration bigint",
                "a_year integer",
                "an_own jsonb not null");
    }

    @Test
    void unsignedIntegersWhereThereAreSomeAndWiderOnesElsewhere() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                number(column("a", ColumnTypes.UNSIGNED_BYTE));
                number(column("b", ColumnTypes.UNSIGNED_SHORT));
                number(column("c", ColumnTypes.UNSIGNED_INTEGER));
                number(column("d", ColumnTypes.UNSIGNED_LONG));
            }
        };
        for (String dialect : List.of("mysql", "mariadb")) {
            assertThat(clauses(table, dialect)).containsExactly(
                    "a tinyint unsigned", "b smallint unsigned", "c integer unsigned", "d bigint unsigned");
        }
        for (String dialect : List.of("h2", "postgresql")) {
            assertThat(clauses(table, dialect)).containsExactly("a smallint", "b integer", "c bigint", "d decimal(20, 0)");
        }
    }

    private enum Mood { GLAD, SAD }

    @Test
    void enumsOfTheDatabasesOwn() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                value(column("a", ColumnTypes.enumNative(Mood.class, "Mood")).notNull().withDefault("'SAD'"));
                value(column("b", ColumnTypes.enumNative(Mood.class, "Mood", mood -> "it's " + mood.ordinal())).defined("h2", "text"));
                value(column("c", ColumnTypes.enumOrdinal(Mood.class)));
            }
        };
        assertThat(clauses(table, "h2")).containsExactly("a enum('GLAD', 'SAD') default 'SAD' not null", "b text", "c integer");
        assertThat(clauses(table, "mysql")).containsExactly(
                "a enum('GLAD', 'SAD') default 'SAD' not null", "b enum('it''s 0', 'it''s 1')", "c integer");
        assertThat(clauses(table, "postgresql")).containsExactly("a \"Mood\" default 'SAD' not null", "b \"Mood\"", "c integer");
    }

    @Test
    void mariaDbHasUuids() {
        assertThat(clauses("mariadb")).contains("a_uuid uuid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            'it''s'                 ~ 'it''s'               ~ 'it''s'
            ''                      ~ ''                    ~ ''
            'one \\ two \\\\ end'   ~ 'one \\ two \\\\ end' ~ 'one \\\\ two \\\\\\\\ end'
            '% %% ?'                ~ '% %% ?'              ~ '% %% ?'
            'a' || 'b\\'            ~ ('a' || 'b\\')        ~ ('a' || 'b\\')
            current_timestamp(6)    ~ current_timestamp(6)  ~ current_timestamp(6)
            'open                   ~ ('open)               ~ ('open)
            (1) + (2)               ~ ((1) + (2))           ~ ((1) + (2))
            3 + 5                   ~ (3 + 5)               ~ (3 + 5)
            -3.5e2                  ~ -3.5e2                ~ -3.5e2
            upper('(')              ~ (upper('('))          ~ (upper('('))
            NULL                    ~ NULL                  ~ NULL
            current_timestamp(6) on update current_timestamp(6) ~ current_timestamp(6) on update current_timestamp(6) ~ current_timestamp(6) on update current_timestamp(6)
            (uuid())                ~ (uuid())              ~ (uuid())
            """)
    void aStandardLiteralIsWrittenAsEachDatabaseReadsIt(String given, String onH2, String onMySql) {
        assertThat(withDefault("h2", given)).isEqualTo("c varchar(255) default " + onH2);
        assertThat(withDefault("mysql", given)).isEqualTo("c varchar(255) default " + onMySql);
    }

    @Test
    void theMomentOfAnInsertHasTheColumnsDigitsAndIsInUtcForAnInstant() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                temporal(column("local", ColumnTypes.LOCAL_DATE_TIME).withDefault("current_timestamp"));
                temporal(column("instant", ColumnTypes.INSTANT).withDefault("CURRENT_TIMESTAMP"));
                temporal(column("own", ColumnTypes.LOCAL_DATE_TIME).defined("datetime").withDefault("current_timestamp"));
            }
        };
        assertThat(clauses(table, "h2")).containsExactly(
                "local timestamp(6) default current_timestamp(6)",
                "instant timestamp(6) default cast(replace(cast(current_timestamp(6) at time zone 'UTC' as varchar), '+00', '') as timestamp(6))",
                "own datetime default current_timestamp");
        assertThat(clauses(table, "mysql")).containsExactly(
                "local datetime(6) default current_timestamp(6)",
                "instant datetime(6) default (utc_timestamp(6))",
                "own datetime default current_timestamp");
    }

    @Test
    void aDatabaseTakesItsOwnDefinitionBeforeTheOneForAll() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                text(column("c", ColumnTypes.STRING).defined("clob").defined("mysql", "tinytext"));
            }
        };
        assertThat(clauses(table, "mysql")).containsExactly("c tinytext");
        assertThat(clauses(table, "mariadb")).containsExactly("c clob");
    }

    @Test
    void computedColumns() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                number(column("a", ColumnTypes.INTEGER).computed("w * h", true).notNull());
                number(column("b", ColumnTypes.INTEGER).computed("w * h", false));
            }
        };
        assertThat(clauses(table, "h2")).containsExactly(
                "a integer generated always as (w * h) not null", "b integer generated always as (w * h)");
        assertThat(clauses(table, "mysql")).containsExactly(
                "a integer generated always as (w * h) stored not null", "b integer generated always as (w * h) virtual");
        assertThat(table.columns().get(0).spec().insertable()).isFalse();
        assertThat(table.columns().get(0).spec().updatable()).isFalse();
    }

    @Test
    void identitiesCountAsTheyAreTold() {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                number(column("id", ColumnTypes.LONG).key().identity(Counting.PLAIN.start(42)));
            }
        };
        var every = new Unmapped(TableSpec.of("t")) {
            {
                number(column("id", ColumnTypes.LONG).key().identity(Counting.PLAIN.start(0).increment(-5).minValue(-100)
                        .maxValue(0).cache(2).asCycle().asAlways()));
            }
        };
        assertThat(new CreateTable<>(table).sql(Dialect.of("h2")))
                .startsWith("create table t (id bigint generated by default as identity (start with 42) not null");
        assertThat(new CreateTable<>(table).sql(Dialect.of("mysql")))
                .startsWith("create table t (id bigint auto_increment not null").endsWith("character set utf8mb4 auto_increment=42");
        assertThat(new CreateTable<>(every).sql(Dialect.of("h2"))).contains("generated always as identity "
                + "(start with 0 increment by -5 minvalue -100 maxvalue 0 cache 2 cycle)");
        assertThatThrownBy(() -> new CreateTable<>(every).sql(Dialect.of("mariadb")))
                .isInstanceOf(UnsupportedException.class)
                .hasMessage("t.id: MariaDB has no \"identity with increment, limits, cycle, cache or always\"");
        assertThat(new CreateSequence("s", false, Counting.PLAIN.start(7).increment(2)).sql(Dialect.of("mariadb")))
                .isEqualTo("create sequence s start with 7 increment by 2");
    }

    @Test
    void commentsStandInTheColumnOrAfterTheTable() {
        var table = new Unmapped(TableSpec.of("t").commented("a 'table'")) {
            {
                text(column("c", ColumnTypes.STRING).length(5).notNull().commented("back\\slash"));
            }
        };
        assertThat(new CreateTable<>(table).statements(Dialect.of("h2"))).containsExactly(
                "create table t (c varchar(5) not null)",
                "comment on table t is 'a ''table'''",
                "comment on column t.c is 'back\\slash'");
        assertThat(new CreateTable<>(table).statements(Dialect.of("mysql"))).containsExactly(
                "create table t (c varchar(5) not null comment 'back\\\\slash') character set utf8mb4 comment 'a ''table'''");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '"', textBlock = """
            engine=InnoDB                   ~ character set utf8mb4 engine=InnoDB
            engine=InnoDB CHARSET=latin1    ~ engine=InnoDB CHARSET=latin1
            default character  set = ascii  ~ default character  set = ascii
            collate utf8mb4_bin             ~ collate utf8mb4_bin
            """)
    void tableOptionsAreTheirDialectsOwn(String given, String written) {
        var table = new Unmapped(TableSpec.of("t").option("mysql", given)) {
            {
                text(column("c", ColumnTypes.STRING));
            }
        };
        assertThat(new CreateTable<>(table).sql(Dialect.of("mysql"))).isEqualTo("create table t (c varchar(255)) " + written);
        assertThat(new CreateTable<>(table).sql(Dialect.of("mariadb"))).isEqualTo("create table t (c varchar(255)) character set utf8mb4");
        assertThat(new CreateTable<>(table).sql(Dialect.of("h2"))).isEqualTo("create table t (c varchar(255))");
    }

    private static String withDefault(String dialect, String sql) {
        var table = new Unmapped(TableSpec.of("t")) {
            {
                text(column("c", ColumnTypes.STRING).withDefault(sql));
            }
        };
        return SqlText.of(Dialect.of(dialect), out -> ColumnClause.write(out, table.columns().get(0)));
    }

    private static List<String> clauses(String dialect) {
        return clauses(KINDS, dialect);
    }

    private static List<String> clauses(Unmapped table, String dialect) {
        return table.columns().stream().map(column -> SqlText.of(Dialect.of(dialect), out -> ColumnClause.write(out, column))).toList();
    }

    /** A column of each type. */
    private static final class Kinds extends Unmapped {

        Kinds() {
            super(TableSpec.of("kinds"));
            bool(column("a_boolean", ColumnTypes.BOOLEAN));
            number(column("a_byte", ColumnTypes.BYTE));
            number(column("a_short", ColumnTypes.SHORT));
            number(column("an_integer", ColumnTypes.INTEGER));
            number(column("a_long", ColumnTypes.LONG));
            number(column("a_float", ColumnTypes.FLOAT));
            number(column("a_double", ColumnTypes.DOUBLE));
            number(column("a_decimal", ColumnTypes.BIG_DECIMAL));
            number(column("a_price", ColumnTypes.BIG_DECIMAL).precision(10, 2));
            number(column("a_big_integer", ColumnTypes.BIG_INTEGER));
            value(column("a_char", ColumnTypes.CHARACTER));
            text(column("a_string", ColumnTypes.STRING));
            text(column("a_text", ColumnTypes.STRING).length(100_000));
            value(column("some_bytes", ColumnTypes.BYTES));
            value(column("few_bytes", ColumnTypes.BYTES).length(16));
            value(column("a_uuid", ColumnTypes.UUID));
            temporal(column("a_date", ColumnTypes.LOCAL_DATE));
            temporal(column("a_time", ColumnTypes.LOCAL_TIME));
            temporal(column("a_timestamp", ColumnTypes.LOCAL_DATE_TIME));
            temporal(column("an_instant", ColumnTypes.INSTANT));
            temporal(column("a_duration", ColumnTypes.DURATION));
            temporal(column("a_year", ColumnTypes.YEAR));
            text(column("an_own", ColumnTypes.STRING).defined("jsonb").notNull());
        }
    }
}
