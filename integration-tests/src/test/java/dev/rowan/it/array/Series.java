package dev.rowan.it.array;

import dev.rowan.annotation.Column;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

/** An array of each sort. */
@Table
class Series {
    @Id Integer id;
    boolean[] booleans;
    short[] shorts;
    int[] ints;
    long[] longs;
    float[] floats;
    double[] doubles;
    Boolean[] boxedBooleans;
    Short[] boxedShorts;
    Integer[] integers;
    Long[] boxedLongs;
    Float[] boxedFloats;
    Double[] boxedDoubles;
    @Column(length = 40) String[] texts;
    @Column(precision = 20, scale = 4) BigDecimal[] decimals;
    BigInteger[] bigIntegers;
    UUID[] uuids;
    LocalDate[] days;
    @Column(name = "times_of_day") LocalTime[] times;
    LocalDateTime[] moments;
    Instant[] instants;
    Color[] colors;
    int[][] matrix;
    @Column(length = 20) String[][] words;
    Optional<int[]> maybe = Optional.empty();

    enum Color { RED, GREEN }
}
