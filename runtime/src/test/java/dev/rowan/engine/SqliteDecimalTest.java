package dev.rowan.engine;

import static dev.rowan.engine.Sqls.query;
import static dev.rowan.engine.Sqls.statement;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.UniqueException;
import dev.rowan.sql.Verb;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exact decimals through SQL text. */
class SqliteDecimalTest {
    private final Engine engine = Engine.create("sqlite://");

    @BeforeEach
    void table() {
        run("create table t (n text collate rowan_decimal primary key, kind text) strict");
        run("insert into t values ('10.00', 'a'), ('9.00', 'a'), ('-0.50', 'b'), ('0.10', 'b'), ('0.20', 'b'), ('100.00', null)");
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void run(String sql) {
        engine.autocommit().execute(statement(Verb.INSERT, sql));
    }

    private List<String> texts(String sql) {
        return engine.autocommit().list(query(sql, row -> row.getString(1)));
    }

    private String text(String sql) {
        return texts("select " + sql).get(0);
    }

    @Test
    void areOrderedAndComparedAsNumbers() {
        assertThat(texts("select n from t order by n")).containsExactly("-0.50", "0.10", "0.20", "9.00", "10.00", "100.00");
        assertThat(texts("select n from t where n > '9' order by n desc")).containsExactly("100.00", "10.00");
        assertThat(texts("select n from t where n between '-1' and '0.1' order by n")).containsExactly("-0.50", "0.10");
        assertThat(texts("select n from t where n in ('9', '0.2000')")).containsExactlyInAnyOrder("9.00", "0.20");
        assertThat(text("min(n) || ' ' || max(n) from t")).isEqualTo("-0.50 100.00");
        assertThat(texts("select max(n) from t group by kind order by max(n)")).containsExactly("0.20", "10.00", "100.00");
    }

    @Test
    void areEqualWhateverTheirZeros() {
        assertThatThrownBy(() -> run("insert into t values ('9', 'twice')")).isInstanceOf(UniqueException.class);
        assertThat(texts("select kind from t where n = '9.000'")).containsExactly("a");
        assertThat(text("count(distinct n) from (select n from t union all select n from t)")).isEqualTo("6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "rowan_add('0.1', '0.2') | 0.3", "rowan_sub('0.3', '0.1') | 0.2", "rowan_mul('1.10', '3') | 3.30",
            "rowan_div('10.00', '4') | 2.50", "rowan_div('1', '3') | 0.33333333333333333333333333333333333333",
            "rowan_div('2', '3') | 0.66666666666666666666666666666666666667", "rowan_mod('-7', '2') | -1", "rowan_neg('1.50') | -1.50",
            "rowan_abs('-1.50') | 1.50", "rowan_round('2.345', 2) | 2.35", "rowan_round('-2.345', 2) | -2.35", "rowan_round('1234', -2) | 1200",
            "rowan_add(1, 2) | 3", "rowan_add('9007199254740993', 1) | 9007199254740994",
            "rowan_mul('12345678901234567890.123456789012', '1000000') | 12345678901234567890123456.789012000000",
            "typeof(rowan_add(null, '1')) | null", "rowan_sum(n) from t | 118.80", "rowan_avg(n) from t | 19.80",
            "rowan_avg(n) from t where kind = 'b' | -0.066666666666666666666666666666666666667", "typeof(rowan_sum(n)) from t where false | null"})
    void areReckonedExactly(String sql, String result) {
        assertThat(text(sql)).isEqualTo(result);
    }

    @Test
    void areSummedInGroupsAndWindows() {
        assertThat(texts("select rowan_sum(n) from t group by kind order by kind")).containsExactly("100.00", "19.00", "-0.20");
        assertThat(texts("select rowan_sum(n) over (order by n rows between 1 preceding and current row) from t"))
                .containsExactly("-0.50", "-0.40", "0.30", "9.20", "19.00", "110.00");
        assertThat(texts("select rowan_avg(n) over (partition by kind) from t order by n")).element(5).isEqualTo("100.00");
    }

    @Test
    void areReadExactly() {
        BigDecimal sum = engine.autocommit().one(query("select rowan_sum(n) from t", row -> row.getBigDecimal(1)));
        assertThat(sum).isEqualTo(new BigDecimal("118.80"));
        assertThat(engine.autocommit().<BigDecimal>one(query("select 7", row -> row.getBigDecimal(1)))).isEqualTo(new BigDecimal("7"));
        assertThat(engine.autocommit().<BigDecimal>one(query("select 0.5", row -> row.getBigDecimal(1)))).isEqualTo(new BigDecimal("0.5"));
        assertThatThrownBy(() -> engine.autocommit().one(query("select 'x'", row -> row.getBigDecimal(1)))).isInstanceOf(DataException.class);
    }

    @Test
    void areNotMadeOfOtherThings() {
        for (String wrong : List.of("rowan_div('1', '0')", "rowan_add('x', '1')", "rowan_round('1', 0.5)", "rowan_sum(kind) from t",
                "rowan_mod('1', '0')")) {
            assertThatThrownBy(() -> text(wrong)).as(wrong).isInstanceOf(DataException.class);
        }
    }

    /** Any INTEGER of SQLite may have 64 bits, and a text may stand where no type was said. */
    @Test
    void integersAreNotCut() {
        assertThatThrownBy(() -> engine.autocommit().one(query("select 5000000000", row -> row.getInt(1)))).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> engine.autocommit().one(query("select 40000", row -> row.getShort(1)))).isInstanceOf(DataException.class);
        assertThatThrownBy(() -> engine.autocommit().one(query("select 128", row -> row.getByte(1)))).isInstanceOf(DataException.class);
        assertThat(engine.autocommit().<Integer>one(query("select -2147483648 as n", row -> row.getInt("n")))).isEqualTo(Integer.MIN_VALUE);
    }
}
