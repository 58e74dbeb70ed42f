package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.dialect.SqliteTable.Condition;
import dev.rowan.dialect.SqliteTable.Foreign;
import dev.rowan.dialect.SqliteTable.Key;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands in the texts of SQLite's schema, as others write them too. */
class SqliteTableTest {

    @Test
    void columnsWithTheirTypes() {
        SqliteTable table = SqliteTable.of("""
                CREATE TABLE main."it's ""x"" (a, b)" ( -- a comment, with a comma
                    `id` integer constraint pk_x primary key autoincrement not null,
                    [odd name] text /* decimal(10, 2) */ collate rowan_decimal default '(,)' ,
                    "check" UNSIGNED BIG INT NOT NULL DEFAULT (1 + (2)), plain, w varchar ( 10 ),
                    area int GENERATED ALWAYS AS (w * (h)) STORED, late as (w) virtual) strict""");
        assertThat(table.columns).extracting(SqliteTable.ColumnText::name)
                .containsExactly("id", "odd name", "check", "plain", "w", "area", "late");
        assertThat(table.columns).extracting(SqliteTable.ColumnText::type)
                .containsExactly("integer", "text /* decimal(10, 2) */ collate rowan_decimal", "UNSIGNED BIG INT", "", "varchar (10)", "int", "");
        assertThat(table.columns).extracting(SqliteTable.ColumnText::computed)
                .containsExactly(null, null, null, null, null, "w * (h)", "w");
        assertThat(table.columns).extracting(SqliteTable.ColumnText::identity)
                .containsExactly(true, false, false, false, false, false, false);
        assertThat(table.keys).containsExactly(new Key("P", "pk_x", List.of("id")));
    }

    @Test
    void constraintsNamedAndUnnamed() {
        SqliteTable table = SqliteTable.of("create table if not exists t (a int unique check (a > 0), b references p,"
                + " c text constraint odd references `q r` (`x`) on delete set null on update cascade deferrable initially deferred,"
                + " constraint both unique (a, `b` desc), check (b <> ')' or b in (1, 2)), primary key (a),"
                + " foreign key (a, b) references p (x, y) on delete restrict not deferrable)");
        assertThat(table.keys).containsExactly(new Key("U", "uq_t_a", List.of("a")), new Key("U", "both", List.of("a", "b")),
                new Key("P", "pk_t", List.of("a")));
        assertThat(table.checks).containsExactly(new Condition("ck_t_1", "a > 0"), new Condition("ck_t_2", "b <> ')' or b in (1, 2)"));
        assertThat(table.foreign).containsExactly(
                new Foreign("fk_t_b", List.of("b"), "p", List.of(), "NO ACTION", "NO ACTION", false),
                new Foreign("odd", List.of("c"), "q r", List.of("x"), "SET NULL", "CASCADE", true),
                new Foreign("fk_t_a_b", List.of("a", "b"), "p", List.of("x", "y"), "RESTRICT", "NO ACTION", false));
    }

    @Test
    void ofAnythingElseThereIsNothingToTell() {
        for (String sql : List.of("", "create virtual table t using fts5(a, b)", "create trigger x", "create table t (a", "create table")) {
            assertThat(SqliteSchema.json(sql)).as(sql).startsWith("{");
        }
        assertThat(SqliteSchema.json("create unique index i on t (lower(a), b desc) where a > 0"))
                .isEqualTo("{\"parts\":[\"lower(a)\",\"b desc\"],\"where\":\"a > 0\"}");
        assertThat(SqliteSchema.json("CREATE VIEW v AS\nselect 'a\\\"' as x")).isEqualTo("{\"query\":\"select 'a\\\\\\\"' as x\"}");
        assertThat(SqliteSchema.json(null)).isEqualTo("{}");
    }
}
