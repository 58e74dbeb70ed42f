package dev.rowan.type;

import java.util.Date;

/** Copies of what can change in place, as far as its class alone tells how. */
final class Copies {

    private Copies() {
    }

    static boolean needed(Class<?> type) {
        return type.isArray() || Date.class.isAssignableFrom(type);
    }

    static Object of(Object value) {
        if (value instanceof Object[] array) {
            Object[] copy = array.clone();
            for (int i = 0; i < copy.length; i++) {
                copy[i] = of(copy[i]);
            }
            return copy;
        }
        return value instanceof Date date ? date.clone() : ofPrimitives(value);
    }

    private static Object ofPrimitives(Object value) {
        if (value instanceof byte[] array) {
            return array.clone();
        } else if (value instanceof int[] array) {
            return array.clone();
        } else if (value instanceof long[] array) {
            return array.clone();
        } else if (value instanceof double[] array) {
            return array.clone();
        } else if (value instanceof float[] array) {
            return array.clone();
        } else if (value instanceof short[] array) {
            return array.clone();
        } else if (value instanceof boolean[] array) {
            return array.clone();
        } else if (value instanceof char[] array) {
            return array.clone();
        }
        return value;
    }
}
