package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.type.Moment;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;

/** How the versions of a row follow one another: each type counts in its way, and never back. */
final class Versions {

    private Versions() {
    }

    /** Whether an object has no version yet. */
    static boolean unset(Object version) {
        return version == null || version instanceof Number number && number.longValue() == 0;
    }

    /** The version of a row that is new. */
    static Object first(Class<?> type, Moment now) {
        return Number.class.isAssignableFrom(type) ? next(type, 0, Long.MAX_VALUE) : now.as(type);
    }

    /**
     * The version after this one. A time is later, be the clock as it may: two changes within a microsecond are two versions.
     *
     * @throws DataException if there is none
     */
    static Object next(Object version, Moment now) {
        if (version instanceof Instant instant) {
            Instant after = instant.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
            return after.isAfter(now.instant()) ? after : now.instant();
        }
        if (version instanceof LocalDateTime time) {
            LocalDateTime after = time.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS);
            LocalDateTime present = (LocalDateTime) now.as(LocalDateTime.class);
            return after.isAfter(present) ? after : present;
        }
        if (version instanceof Short number) {
            return next(Short.class, number, Short.MAX_VALUE);
        }
        if (version instanceof Integer number) {
            return next(Integer.class, number, Integer.MAX_VALUE);
        }
        return next(Long.class, (Long) version, Long.MAX_VALUE);
    }

    private static Object next(Class<?> type, long number, long last) {
        if (number == last) {
            throw new DataException("after " + last + " there is no other version of type " + type.getSimpleName());
        }
        long next = number + 1;
        if (type == Short.class) {
            return (short) next;
        }
        return type == Integer.class ? (Object) (int) next : (Object) next;
    }
}
