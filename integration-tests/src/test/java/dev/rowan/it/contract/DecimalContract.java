package dev.rowan.it.contract;

import static dev.rowan.it.contract.DecimalContract_DecimalsTable.DECIMALS;
import static dev.rowan.sql.Sql.insertInto;
import static dev.rowan.sql.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import dev.rowan.sql.NumberColumn;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** S6: decimal numbers come back as they were. */
interface DecimalContract extends OnEngine {

    @Table
    record Decimals(@Id(assigned = true) int id,
            @Column(name = "d18_12", precision = 18, scale = 12) BigDecimal medium,
            @Column(name = "d18_14", precision = 18, scale = 14) BigDecimal small,
            @Column(name = "d25_2", precision = 25, scale = 2) BigDecimal large,
            @Column(name = "d38_12", precision = 38, scale = 12) BigDecimal wide,
            @Column(name = "d5_3", precision = 5, scale = 3) BigDecimal exact) {
    }

    @Test
    @Shows({Case.S6, Case.DC_54})
    default void decimals() {
        assertKept(DECIMALS.medium, "54.234246451650", "0.004354", "900.0", "-900.0", "0");
    }

    @Test
    @Shows({Case.S6, Case.DC_54})
    default void smallDecimals() {
        assertKept(DECIMALS.small, "1E-2", "1E-3", "1E-4", "1E-5", "1E-6", "1E-7", "1E-8", "0.01000005940696", "0.00000005940696",
                "0.00000000000696", "0.70000000000696", "696E-12");
    }

    @Test
    @Shows({Case.S6, Case.DC_54})
    default void largeDecimals() {
        assertKept(DECIMALS.large, "4E+8", "5748E+15", "1.521E+15", "0.1E+12");
    }

    @Test
    @Shows({Case.S6, Case.DC_54})
    default void decimalsOfManyDigits() {
        assertKept(DECIMALS.wide, "31943874831932418390.01", "319438950232418390.273596", "87673.594069654243",
                "99999999999999999999999999.999999999999");
    }

    @Test
    @Shows({Case.S6, Case.DC_54})
    default void theScaleIsTheColumns() {
        assertKept(DECIMALS.exact, "1.000");
        assertThat(list(select(DECIMALS))).singleElement().extracting(Decimals::exact).isEqualTo(new BigDecimal("1.000"));
    }

    private void assertKept(NumberColumn<Decimals, BigDecimal> column, String... texts) {
        create(DECIMALS);
        BigDecimal[] values = Stream.of(texts).map(BigDecimal::new).toArray(BigDecimal[]::new);
        for (int i = 0; i < values.length; i++) {
            execute(insertInto(DECIMALS).set(DECIMALS.id, i).set(column, values[i]));
        }
        assertThat(list(column, DECIMALS.id)).usingElementComparator(BigDecimal::compareTo).containsExactly(values);
        for (int i = 0; i < values.length; i++) {
            assertThat(ids(DECIMALS.id, column.eq(values[i]))).as(texts[i]).containsExactly(i);
        }
    }
}
