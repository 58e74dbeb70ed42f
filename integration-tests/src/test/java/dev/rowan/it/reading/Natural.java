package dev.rowan.it.reading;

import dev.rowan.annotation.EnumType;
import dev.rowan.annotation.Enumerated;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;

/** A number from 1 to 100, its binary digits counted, and the largest whole number whose square is not above it. */
@Table(name = "natural_number")
record Natural(@Id(assigned = true) Integer id, boolean odd, int bits, @Enumerated(EnumType.ORDINAL) NumberType type, int sq) {

    static List<Natural> all() {
        return IntStream.rangeClosed(1, 100).mapToObj(Natural::of).toList();
    }

    private static Natural of(int n) {
        NumberType type = n == 1 ? NumberType.ONE : BigInteger.valueOf(n).isProbablePrime(50) ? NumberType.PRIME : NumberType.COMPOSITE;
        return new Natural(n, n % 2 == 1, Integer.toBinaryString(n).length(), type, (int) Math.sqrt(n));
    }
}
