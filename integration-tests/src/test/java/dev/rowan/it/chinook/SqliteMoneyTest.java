package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.InvoiceTable.INVOICE;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chinook's money on SQLite, which by itself sums 826.650000000006 and orders 9 after 10. */
@OnDatabases(DatabaseKind.SQLITE)
final class SqliteMoneyTest extends ChinookFixture {

    SqliteMoneyTest(TestDatabase database) {
        super(database);
    }

    private List<String> rows(String sql) throws SQLException {
        return engine.<List<String>, SQLException>transactionResult(tx -> {
            List<String> rows = new ArrayList<>();
            try (Statement statement = tx.jdbc().createStatement(); ResultSet result = statement.executeQuery(sql)) {
                while (result.next()) {
                    rows.add(result.getString(1) + " | " + result.getString(2));
                }
            }
            return rows;
        });
    }

    @Test
    void isSummedExactly() throws SQLException {
        assertThat(rows("""
                select g.name, rowan_sum(rowan_mul(l.unit_price, l.quantity)) as sales from invoice_line l
                join track t on t.id = l.track_id join genre g on g.id = t.genre_id
                group by g.name order by sales collate rowan_decimal desc limit 5""")).containsExactly(
                "Rock | 826.65", "Latin | 382.14", "Metal | 261.36", "Alternative & Punk | 241.56", "TV Shows | 93.53");
        assertThat(rows("select count(*), rowan_sum(total) from invoice")).containsExactly("412 | 2328.60");
    }

    @Test
    void isComparedExactly() throws SQLException {
        assertThat(rows("""
                select count(*), 0 from invoice i where i.total <> (
                    select rowan_sum(rowan_mul(l.unit_price, l.quantity)) from invoice_line l where l.invoice_id = i.id)"""))
                .containsExactly("0 | 0");
        assertThat(rows("select min(total), max(total) from invoice")).containsExactly("0.99 | 25.86");
    }

    @Test
    void isOrderedAndFoundByExpressions() {
        List<BigDecimal> totals = engine.autocommit().list(select(INVOICE.total).orderBy(INVOICE.total.asc()));
        assertThat(totals).hasSize(412).isSortedAccordingTo(BigDecimal::compareTo).first().isEqualTo(new BigDecimal("0.99"));
        assertThat(engine.autocommit().count(select(INVOICE).where(INVOICE.total.eq(new BigDecimal("13.860")))))
                .isEqualTo(totals.stream().filter(total -> total.compareTo(new BigDecimal("13.86")) == 0).count()).isPositive();
        assertThat(engine.autocommit().count(select(INVOICE).where(INVOICE.total.gt(new BigDecimal("9")))))
                .isEqualTo(totals.stream().filter(total -> total.compareTo(new BigDecimal("9")) > 0).count()).isPositive();
        assertThat(engine.autocommit().count(select(INVOICE).where(INVOICE.total.in(new BigDecimal("8.9100"), new BigDecimal("1.98")))))
                .isEqualTo(totals.stream().filter(total -> total.toPlainString().matches("8\\.91|1\\.98")).count()).isPositive();
    }
}
