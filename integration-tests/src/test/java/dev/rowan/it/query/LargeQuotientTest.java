package dev.rowan.it.query;

import static dev.rowan.it.query.LargeQuotientTest_HugeTable.HUGE;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static dev.rowan.sql.Sql.sql;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.OnDatabases;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Quotients of decimals that have more digits before the point than MySQL and MariaDB keep by themselves. On SQLite, where all digits are
 * kept, a column of such a definition would hold floating numbers.
 */
@OnDatabases({DatabaseKind.H2, DatabaseKind.MYSQL, DatabaseKind.MARIADB, DatabaseKind.POSTGRESQL})
final class LargeQuotientTest extends ChangeFixture {

    private static final BigDecimal LARGE = new BigDecimal("123456789012345678901234567890123456789012345");
    private static final BigDecimal WIDE = new BigDecimal("1234567890123456789012345678901234567890.123456789012");
    private static final BigDecimal USUAL = new BigDecimal("99999999999999999999999999.999999999999");

    @dev.rowan.annotation.Table
    record Huge(@Id(assigned = true) int id, @Column(definition = "decimal(65, 0)") BigDecimal large,
            @Column(definition = "decimal(65, 12)") BigDecimal wide, BigDecimal usual) {
    }

    LargeQuotientTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(HUGE);
    }

    private void gives(NumberExpression<BigDecimal> quotient, BigDecimal dividend, BigDecimal divisor) {
        assertThat(list(select(quotient).from(HUGE)).get(0)).isEqualByComparingTo(dividend.divide(divisor, 20, RoundingMode.HALF_UP));
    }

    @Test
    void digitsBeforeThePointAreKept() {
        execute(sql("insert into huge values (1, ?, ?, ?)", LARGE, WIDE, USUAL));
        for (String each : List.of("3", "7.5", "-64", "1000000000000000000000000000000", "0.125")) {
            BigDecimal divisor = new BigDecimal(each);
            gives(HUGE.large.divide(divisor), LARGE, divisor);
            gives(HUGE.wide.divide(divisor), WIDE, divisor);
            gives(HUGE.wide.neg().divide(divisor), WIDE.negate(), divisor);
            gives(HUGE.usual.divide(divisor), USUAL, divisor);
            gives(HUGE.usual.plus(USUAL).divide(divisor), USUAL.add(USUAL), divisor);
            gives(literal(WIDE).divide(divisor), WIDE, divisor);
        }
        gives(HUGE.large.divide(HUGE.usual), LARGE, USUAL);
        gives(HUGE.wide.divide(HUGE.usual), WIDE, USUAL);
        BigDecimal square = HUGE_FACTOR.multiply(HUGE_FACTOR);
        gives(HUGE.usual.minus(HUGE.usual).plus(HUGE_FACTOR).times(HUGE_FACTOR).divide(new BigDecimal("7")), square, new BigDecimal("7"));
    }

    private static final BigDecimal HUGE_FACTOR = new BigDecimal("12345678901234567890123");

    @Test
    void beyondThatTheQuotientHasFewerDigitsAfterIt() {
        BigDecimal most = new BigDecimal("9".repeat(60));
        execute(sql("insert into huge values (1, ?, null, null)", most));
        BigDecimal quotient = list(select(HUGE.large.divide(new BigDecimal("7"))).from(HUGE)).get(0);
        assertThat(quotient.setScale(0, RoundingMode.DOWN)).isEqualTo(most.divide(new BigDecimal("7"), 0, RoundingMode.DOWN));
        if (!on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            assertThat(quotient).isEqualByComparingTo(most.divide(new BigDecimal("7"), 20, RoundingMode.HALF_UP));
        }
        assertThat(list(select(HUGE.large.divide(BigDecimal.ZERO)).from(HUGE))).containsExactly((BigDecimal) null);
        assertThat(list(select(HUGE.usual.divide(BigDecimal.ONE)).from(HUGE))).containsExactly((BigDecimal) null);
    }
}
