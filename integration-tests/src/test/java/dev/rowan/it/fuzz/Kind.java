package dev.rowan.it.fuzz;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;

/** The kinds of values, and those that random statements have; few, so that they meet. */
enum Kind {
    INT(Integer.class),
    LONG(Long.class),
    DECIMAL(BigDecimal.class),
    /** Quarters only: sums and products of these are exact. */
    DOUBLE(Double.class),
    /**
     * Text of small letters without accents: the only one that is compared and ordered, since in this all collations agree. MySQL's and
     * MariaDB's take capitals for small letters, and accents for nothing.
     */
    CODE(String.class),
    /** Text of everything else, which functions are for. */
    NAME(String.class),
    FLAG(Boolean.class),
    DAY(LocalDate.class),
    MOMENT(LocalDateTime.class);

    private static final List<String> CODES = List.of("", "a", "ab", "abc", "b", "ba", "c", "cab");
    private static final List<String> NAMES = List.of("", "Ab", "O'Hara", "50%", "a_b", "c\\d", " x ",
            "日本", "\"q\"", "per%_cent", "?", ":n", "aBaB");
    /** Parts of names that have no case, and for which collations do nothing. */
    private static final List<String> PARTS = List.of("", "%", "_", "\\", "'", "\"", "本", "5", "%_", "?");
    private static final LocalDate LEAP_DAY = LocalDate.of(2024, 2, 29);

    private final Class<?> type;

    Kind(Class<?> type) {
        this.type = type;
    }

    Class<?> type() {
        return type;
    }

    boolean isNumber() {
        return ordinal() <= DOUBLE.ordinal();
    }

    boolean isText() {
        return this == CODE || this == NAME;
    }

    boolean isTime() {
        return this == DAY || this == MOMENT;
    }

    /** Whether databases agree on which are equal, and which come first. */
    boolean isComparable() {
        return this != NAME;
    }

    static Kind any(Random random) {
        return values()[random.nextInt(values().length)];
    }

    static Kind comparable(Random random) {
        Kind kind = any(random);
        return kind.isComparable() ? kind : CODE;
    }

    Object value(Random random) {
        return switch (this) {
            case INT -> random.nextInt(21) - 10;
            case LONG -> random.nextInt(7) - 3 + (random.nextInt(3) == 0 ? 3_000_000_000L : 0);
            case DECIMAL -> BigDecimal.valueOf(random.nextInt(2) == 0 ? random.nextInt(2001) - 1000 : 50L * (random.nextInt(21) - 10), 2);
            case DOUBLE -> (random.nextInt(41) - 20) * 0.25;
            case CODE -> CODES.get(random.nextInt(CODES.size()));
            case NAME -> NAMES.get(random.nextInt(NAMES.size()));
            case FLAG -> random.nextBoolean();
            case DAY -> LEAP_DAY.plusDays(random.nextInt(5) - 2);
            case MOMENT -> LEAP_DAY.plusDays(random.nextInt(3) - 1).atTime(random.nextInt(2) * 23, 59, 59, random.nextInt(3) * 1_000);
        };
    }

    /** What is searched for in a text of this kind. */
    String part(Random random) {
        return this == CODE ? (String) value(random) : PARTS.get(random.nextInt(PARTS.size()));
    }
}
