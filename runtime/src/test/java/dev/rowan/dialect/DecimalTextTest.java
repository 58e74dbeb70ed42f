package dev.rowan.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decimals as texts. */
class DecimalTextTest {

    @ParameterizedTest
    @CsvSource({"9, 10, -1", "9.0, 10, -1", "1, 1.000, 0", "-1, 1, -1", "-9, -10, 1", "0, -0.00, 0", "0.1, 0.09, 1", "007, 7, 0",
            "-0.5, -0.49, -1", "12.50, 12.5, 0", "99999999999999999999999999999999999999, 100000000000000000000000000000000000000, -1",
            "5, x, -1", "'', 5, 1", "1e3, 2, 1", "., 2, 1", "-, -1, 1", "a, b, -1", "x, x, 0"})
    void areComparedAsNumbersAndBeforeOtherTexts(String a, String b, int order) {
        assertThat(Integer.signum(DecimalText.compare(a, b))).isEqualTo(order);
        assertThat(Integer.signum(DecimalText.compare(b, a))).isEqualTo(-order);
    }

    @Test
    void areComparedAsBigDecimalDoes() {
        Random random = new Random(3);
        for (int i = 0; i < 100_000; i++) {
            BigDecimal a = number(random);
            BigDecimal b = random.nextInt(4) == 0 ? a.setScale(a.scale() + random.nextInt(3)) : number(random);
            assertThat(Integer.signum(DecimalText.compare(DecimalText.of(a), DecimalText.of(b)))).as("%s and %s", a, b)
                    .isEqualTo(a.compareTo(b));
        }
    }

    private static BigDecimal number(Random random) {
        return new BigDecimal(new BigInteger(random.nextInt(70), random), random.nextInt(25) - 5).multiply(BigDecimal.valueOf(random.nextInt(3) - 1L));
    }

    @Test
    void haveNoExponent() {
        assertThat(DecimalText.of(new BigDecimal("1E+3"))).isEqualTo("1000");
        assertThat(DecimalText.of(new BigDecimal("1E-7"))).isEqualTo("0.0000001");
    }
}
