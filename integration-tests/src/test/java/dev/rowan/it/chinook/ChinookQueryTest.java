package dev.rowan.it.chinook;

import static dev.rowan.it.chinook.AlbumTable.ALBUM;
import static dev.rowan.it.chinook.ArtistTable.ARTIST;
import static dev.rowan.it.chinook.CustomerTable.CUSTOMER;
import static dev.rowan.it.chinook.EmployeeTable.EMPLOYEE;
import static dev.rowan.it.chinook.GenreTable.GENRE;
import static dev.rowan.it.chinook.InvoiceLineTable.INVOICE_LINE;
import static dev.rowan.it.chinook.InvoiceTable.INVOICE;
import static dev.rowan.it.chinook.TrackTable.TRACK;
import static dev.rowan.sql.Sql.count;
import static dev.rowan.sql.Sql.countDistinct;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sum;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Query;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** Questions about Chinook, with the answers that the databases themselves gave to SQL. */
final class ChinookQueryTest extends ChinookFixture {


    ChinookQueryTest(TestDatabase database) {
        super(database);
    }

    private void answers(String answer, Query<String> question) {
        assertThat(engine.autocommit().list(question)).containsExactlyElementsOf(answer.lines().toList());
    }

    private static String line(Object... values) {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.isEmpty() ? "" : " | ").append(value instanceof BigDecimal number ? number.toPlainString() : value);
        }
        return line.toString();
    }

    @Test
    void revenueByBillingCountry() {
        NumberExpression<BigDecimal> revenue = sum(INVOICE.total).as("t");
        answers("""
                USA | 91 | 523.06
                Canada | 56 | 303.96
                France | 35 | 195.10
                Brazil | 35 | 190.10
                Germany | 28 | 156.48
                United Kingdom | 21 | 112.86
                Czech Republic | 14 | 90.24
                Portugal | 14 | 77.24
                India | 13 | 75.26
                Chile | 7 | 46.62
                Hungary | 7 | 45.62
                Ireland | 7 | 45.62
                Austria | 7 | 42.62
                Finland | 7 | 41.62
                Netherlands | 7 | 40.62
                Norway | 7 | 39.62
                Sweden | 7 | 38.62
                Argentina | 7 | 37.62
                Australia | 7 | 37.62
                Belgium | 7 | 37.62
                Denmark | 7 | 37.62
                Italy | 7 | 37.62
                Poland | 7 | 37.62
                Spain | 7 | 37.62
                """, select(INVOICE.billingCountry, count(), revenue).from(INVOICE).groupBy(INVOICE.billingCountry)
                .orderBy(revenue.desc(), INVOICE.billingCountry.asc()).map(row -> line(row.first(), row.second(), row.third())));
    }

    @Test
    void theFiveArtistsThatSellBest() {
        NumberExpression<BigDecimal> revenue = sum(INVOICE_LINE.unitPrice.times(INVOICE_LINE.quantity)).as("r");
        answers("""
                90 | Iron Maiden | 138.60 | 140
                150 | U2 | 105.93 | 107
                50 | Metallica | 90.09 | 91
                22 | Led Zeppelin | 86.13 | 87
                149 | Lost | 81.59 | 41
                """, select(ARTIST.id, ARTIST.name, revenue, count()).from(INVOICE_LINE).join(TRACK).join(ALBUM).join(ARTIST)
                .groupBy(ARTIST.id, ARTIST.name).orderBy(revenue.desc(), ARTIST.id.asc()).limit(5)
                .map(row -> line(row.first(), row.second(), row.third(), row.fourth())));
    }

    @Test
    void theFiveGenresThatSellBest() {
        NumberExpression<BigDecimal> revenue = sum(INVOICE_LINE.unitPrice.times(INVOICE_LINE.quantity)).as("r");
        answers("""
                Rock | 835 | 826.65
                Latin | 386 | 382.14
                Metal | 264 | 261.36
                Alternative & Punk | 244 | 241.56
                TV Shows | 47 | 93.53
                """, select(GENRE.name, sum(INVOICE_LINE.quantity), revenue).from(INVOICE_LINE).join(TRACK).join(GENRE).groupBy(GENRE.name)
                .orderBy(revenue.desc()).limit(5).map(row -> line(row.first(), row.second(), row.third())));
    }

    @Test
    void whatEachOfTheSalesPeopleSold() {
        answers("""
                3 | Jane | Peacock | 21 | 146 | 833.04
                4 | Margaret | Park | 20 | 140 | 775.40
                5 | Steve | Johnson | 18 | 126 | 720.16
                """, select(EMPLOYEE.id, EMPLOYEE.firstName, EMPLOYEE.lastName, countDistinct(CUSTOMER.id), count(INVOICE.id), sum(INVOICE.total))
                .from(EMPLOYEE).join(CUSTOMER).join(INVOICE).groupBy(EMPLOYEE.id, EMPLOYEE.firstName, EMPLOYEE.lastName).orderBy(EMPLOYEE.id.asc())
                .map(row -> line(row.first(), row.second(), row.third(), row.fourth(), row.fifth(), row.sixth())));
    }
}
