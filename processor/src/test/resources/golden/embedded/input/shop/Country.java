package shop;

import dev.rowan.annotation.Embedded;
import dev.rowan.annotation.Id;
import dev.rowan.annotation.Table;
import geo.Point;
import geo.Range;
import java.time.LocalDate;

@Table
record Country(
        @Id String code,
        @Embedded(nullable = false) Point capital,
        @Embedded Range<LocalDate> existed,
        @Embedded(prefix = "size_", nullable = false) Range<Integer> size) {}
