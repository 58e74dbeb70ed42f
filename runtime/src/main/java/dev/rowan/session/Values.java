package dev.rowan.session;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.Objects;

/** The values of a row as a session remembers them: copied where an object could change under it, compared by content. */
final class Values {

    private Values() {
    }

    /** Makes a fresh array of values independent of the entity they came from. */
    static Object[] remembered(Object[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = copied(values[i]);
        }
        return values;
    }

    /** The values to give back to an entity, which may change them: the remembered ones stay as they are. */
    static Object[] given(Object[] remembered) {
        return remembered(remembered.clone());
    }

    private static Object copied(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        return value instanceof Date date ? date.clone() : value;
    }

    static boolean same(Object[] a, Object[] b) {
        for (int i = 0; i < a.length; i++) {
            if (!same(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    /** Equal for the database: bytes by content, and 1.0 is 1.00. */
    static boolean same(Object a, Object b) {
        if (a == b) {
            return true;
        }
        if (a instanceof byte[] bytes) {
            return b instanceof byte[] others && Arrays.equals(bytes, others);
        }
        if (a instanceof BigDecimal decimal) {
            return b instanceof BigDecimal other && decimal.compareTo(other) == 0;
        }
        return Objects.equals(a, b);
    }
}
