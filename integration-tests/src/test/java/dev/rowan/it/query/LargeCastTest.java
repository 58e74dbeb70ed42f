package dev.rowan.it.query;

import static dev.rowan.it.query.LargeCastTest_WideTable.WIDE;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.literal;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.rowan.DataException;
import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.it.database.DatabaseKind;
import dev.rowan.it.database.TestDatabase;
import dev.rowan.sql.Select;
import dev.rowan.sql.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Texts and floating numbers as decimals: MySQL and MariaDB, whose casts keep 35 digits before the point, refuse those that have more. */
final class LargeCastTest extends ChangeFixture {

    @dev.rowan.annotation.Table
    record Wide(@Id(assigned = true) int id, @Column(length = 100) String text, Double number) {
    }

    LargeCastTest(TestDatabase database) {
        super(database);
    }

    @Override
    List<Table<?>> tables() {
        return List.of(WIDE);
    }

    private void given(String text, Double number) {
        execute(dev.rowan.sql.Sql.deleteFrom(WIDE).all());
        execute(insertInto(WIDE).values(new Wide(1, text, number)));
    }

    @Test
    void whatFitsIsExact() {
        for (String each : List.of("0", "-1.5", "12345678901234567890123456789012345.123456789012345678901234", "-99999999999999000000000000000000001",
                "0.000000000000000000000000000001")) {
            given(each, Double.valueOf(each));
            assertThat(list(select(WIDE.text.cast(BigDecimal.class)))).singleElement().satisfies(
                    number -> assertThat(number).isEqualByComparingTo(each));
            assertThat(list(select(literal(each).cast(BigDecimal.class)).from(WIDE).distinct())).singleElement().satisfies(
                    number -> assertThat(number).isEqualByComparingTo(each));
            assertThat(list(select(WIDE.text.cast(BigInteger.class)))).containsExactly(new BigDecimal(each).toBigInteger());
            assertThat(list(select(WIDE.id).where(WIDE.text.cast(BigDecimal.class).eq(new BigDecimal(each))))).containsExactly(1);
        }
        given(null, null);
        assertThat(list(select(WIDE.text.cast(BigDecimal.class)))).containsExactly((BigDecimal) null);
        assertThat(list(select(WIDE.number.cast(BigDecimal.class)))).containsExactly((BigDecimal) null);
    }

    @Test
    void whatDoesNotIsRefusedOrExact() {
        for (String each : List.of("100000000000000000000000000000000000", "-123456789012345678901234567890123456789012345678901234567890",
                "100000000000000000000000000000000000000000000000000000000000000000000")) {
            given(each, Double.valueOf(each));
            refusedOrExact(select(WIDE.text.cast(BigDecimal.class)), each);
            refusedOrExact(select(WIDE.text.cast(BigDecimal.class)).distinct(), each);
            refusedOrExact(select(literal(each).cast(BigDecimal.class)).from(WIDE), each);
            if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
                refusedOrExact(select(WIDE.number.cast(BigDecimal.class)), each);
                assertThatThrownBy(() -> list(select(WIDE.id).where(WIDE.text.cast(BigDecimal.class).ne(BigDecimal.ZERO))))
                        .isInstanceOf(DataException.class);
            }
        }
    }

    private void refusedOrExact(Select<BigDecimal> query, String number) {
        if (on(DatabaseKind.MYSQL, DatabaseKind.MARIADB)) {
            assertThatThrownBy(() -> list(query)).isInstanceOf(DataException.class);
        } else {
            assertThat(list(query)).singleElement().satisfies(found -> assertThat(found).isEqualByComparingTo(number));
        }
    }
}
