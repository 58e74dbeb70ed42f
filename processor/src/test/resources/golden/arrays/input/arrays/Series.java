package arrays;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Arrays of objects, primitives, enums and arrays, and what is none. */
@Table
record Series(
        @Id Integer id,
        @Column(length = 40, nullable = false) String[] names,
        int[] ints,
        Integer[] integers,
        @Column(precision = 10, scale = 2) BigDecimal[] prices,
        UUID[] tokens,
        LocalDate[] days,
        Color[] colors,
        double[][] matrix,
        @Column(length = 5) String[][] words,
        Color[][] palette,
        @Enumerated(EnumType.ORDINAL) Color[] ordinals,
        Optional<long[]> maybe,
        @Column(length = 16) byte[] bytes) {

    enum Color { RED }
}
