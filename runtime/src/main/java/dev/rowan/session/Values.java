package dev.rowan.session;

import java.util.Date;

/** The values of a row as a session remembers them: copied where an object could change under it. */
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
}
