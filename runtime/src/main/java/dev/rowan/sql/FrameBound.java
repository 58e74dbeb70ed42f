package dev.rowan.sql;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * Where the frame of a {@link Window} begins or ends: what {@link Sql#preceding(long)}, {@link Sql#currentRow()} and their like give.
 * Immutable; all threads may share it.
 */
public final class FrameBound {

    static final FrameBound CURRENT_ROW = new FrameBound(null, null, "current row");
    static final FrameBound UNBOUNDED_PRECEDING = new FrameBound(null, null, "unbounded preceding");
    static final FrameBound UNBOUNDED_FOLLOWING = new FrameBound(null, null, "unbounded following");

    private final BigDecimal number;
    private final Duration duration;
    private final String words;

    private FrameBound(BigDecimal number, Duration duration, String words) {
        this.number = number;
        this.duration = duration;
        this.words = words;
    }

    static FrameBound of(BigDecimal number, String side) {
        if (number.signum() < 0) {
            throw new IllegalArgumentException("a frame begins or ends so much before or after the row, not " + number + " " + side);
        }
        return new FrameBound(number, null, " " + side);
    }

    static FrameBound of(Duration duration, String side) {
        if (duration.isNegative() || duration.getNano() % 1000 != 0) {
            throw new IllegalArgumentException("a frame begins or ends whole microseconds before or after the row, not "
                    + duration + " " + side);
        }
        return new FrameBound(null, duration, " " + side);
    }

    /** How many rows or groups, or how much of the ordered number; null where it says something else. */
    BigDecimal number() {
        return number;
    }

    /** How much of the ordered date or time; null where it says something else. */
    Duration duration() {
        return duration;
    }

    /** All of it, or what follows the number or duration, with a blank before. */
    String words() {
        return words;
    }

    @Override
    public String toString() {
        return number != null ? number.toPlainString() + words : duration != null ? duration + words : words;
    }
}
