package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;

/** Decimals that are computed: how many zeros they end in is the database's whim, so they are read without. */
final class Decimals {

    static final ColumnType<BigDecimal> WITHOUT_ZEROS = ColumnType.of(BigDecimal.class, ColumnTypes.BIG_DECIMAL,
            Decimals::withoutZeros, number -> number);

    private Decimals() {
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal shorter = number.stripTrailingZeros();
        return shorter.scale() < 0 ? shorter.setScale(0) : shorter;
    }
}
