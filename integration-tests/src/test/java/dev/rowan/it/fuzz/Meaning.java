package dev.rowan.it.fuzz;

import java.math.BigDecimal;
import java.util.List;

/** What an expression is of a row: null is NULL, and of a condition unknown. */
interface Meaning {

    Object of(Scene scene);

    /** What is made of values, none of which is null. */
    interface Of {
        Object of(Object first, Object second);
    }

    /** What is NULL where one of both is. */
    static Meaning of(Meaning first, Meaning second, Of made) {
        return scene -> {
            Object one = first.of(scene);
            Object other = second.of(scene);
            return one == null || other == null ? null : made.of(one, other);
        };
    }

    /** What is NULL where this is. */
    static Meaning of(Meaning first, java.util.function.Function<Object, Object> made) {
        return scene -> {
            Object one = first.of(scene);
            return one == null ? null : made.apply(one);
        };
    }

    static Object and(Object first, Object second) {
        return Boolean.FALSE.equals(first) || Boolean.FALSE.equals(second) ? Boolean.FALSE
                : first == null || second == null ? null : Boolean.TRUE;
    }

    static Object or(Object first, Object second) {
        return not(and(not(first), not(second)));
    }

    static Object not(Object condition) {
        return condition == null ? null : !(Boolean) condition;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})        // both are of one kind
    static int compare(Object first, Object second) {
        return ((Comparable) first).compareTo(second);
    }

    static Object equal(Object first, Object second) {
        return first == null || second == null ? null : compare(first, second) == 0;
    }

    /** {@code value in (…)}: unknown where it is none of them, and a NULL took part. */
    static Object in(Object value, List<?> values) {
        Object found = Boolean.FALSE;
        for (Object each : values) {
            found = or(found, equal(value, each));
        }
        return found;
    }

    static boolean same(Object first, Object second) {
        return first == null ? second == null : second != null && compare(first, second) == 0;
    }

    /** In one form: decimals without zeros at the end, and no negative zero. */
    static Object plain(Object value) {
        if (value instanceof BigDecimal decimal) {
            return decimal.signum() == 0 ? BigDecimal.ZERO : decimal.stripTrailingZeros();
        }
        return value instanceof Double number ? number + 0.0 : value;
    }
}
