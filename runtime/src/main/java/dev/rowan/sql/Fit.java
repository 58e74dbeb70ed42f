package dev.rowan.sql;

import dev.rowan.type.ArrayType;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What decides whether a value is stored as it is: databases change what does not fit, each in its own way, without a word. */
enum Fit {

    /** The type itself knows, or every value fits. */
    ANY,
    TEXT,
    NUMBER,
    FINITE,
    BYTES,
    ELEMENTS;

    /** What decides it for values of this type, or for those they are converted to. */
    static Fit of(ColumnType<?> type) {
        if (type instanceof ConvertedType<?, ?> converted) {
            return of(converted.stored());
        }
        return type == ColumnTypes.STRING ? TEXT
                : type == ColumnTypes.BIG_DECIMAL || type == ColumnTypes.BIG_INTEGER ? NUMBER
                : type == ColumnTypes.FLOAT || type == ColumnTypes.DOUBLE ? FINITE
                : type == ColumnTypes.BYTES ? BYTES
                : type instanceof ArrayType ? ELEMENTS
                : ANY;
    }

    /** Why a value, not null, does not fit a column of this size, in words that do not tell the value; null where it does. */
    String refusal(Object value, ColumnSpec.Size size) {
        return switch (this) {
            case ANY -> null;
            case TEXT -> ofText((String) value, size.length());
            case NUMBER -> ofNumber(value instanceof BigInteger integer ? new BigDecimal(integer) : (BigDecimal) value, size);
            case FINITE -> ofDouble(((Number) value).doubleValue());
            case BYTES -> ofBytes((byte[]) value, size.length());
            case ELEMENTS -> ofArray(value, size);
        };
    }

    /** A value that fits, as a column of this size keeps it: a decimal with all its digits after the point, which are text on SQLite. */
    @SuppressWarnings("unchecked")      // a decimal is another decimal
    <V> V kept(V value, ColumnSpec.Size size) {
        return this == NUMBER && value instanceof BigDecimal decimal && decimal.scale() != size.scale()
                ? (V) decimal.setScale(size.scale(), RoundingMode.UNNECESSARY)
                : value;
    }

    /**
     * Databases count characters as Unicode code points (H2 counts those beyond U+FFFF twice, and refuses the text itself); a NUL ends
     * a text on PostgreSQL, and half of a surrogate pair becomes
     * a question mark in UTF-8.
     */
    private static String ofText(String value, int length) {
        int characters = value.length();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\0') {
                return "a text with a NUL character (at " + i + ") is not stored alike by all databases";
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c) || i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return "a text with half of a surrogate pair (at " + i + ") is no Unicode text";
                }
                characters--;
                i++;
            }
        }
        return length == 0 || characters <= length ? null
                : "a text of " + characters + " characters does not fit a column of " + length;
    }

    /** MySQL, MariaDB and H2 round digits after the point that are too many, without a word. */
    private static String ofNumber(BigDecimal value, ColumnSpec.Size size) {
        int precision = size.precision();
        int scale = size.scale();
        if (value.scale() > scale && value.stripTrailingZeros().scale() > scale) {
            return "a number with " + value.stripTrailingZeros().scale() + " digits after the point does not fit decimal("
                    + precision + ", " + scale + "); round it first";
        }
        long digits = (long) value.precision() - value.scale();
        return value.signum() == 0 || digits <= precision - scale ? null
                : "a number with " + digits + " digits before the point does not fit decimal("
                        + precision + ", " + scale + ")";
    }

    static String ofDouble(double value) {
        return Double.isFinite(value) ? null : value + " is no number that all databases can store";
    }

    /** The first of an array's elements that does not fit; what they are tells what decides it. */
    private static String ofArray(Object value, ColumnSpec.Size size) {
        if (value instanceof Object[] array) {
            return first(Arrays.stream(array).map(element -> ofElement(element, size)));
        } else if (value instanceof double[] array) {
            return first(Arrays.stream(array).mapToObj(Fit::ofDouble));
        } else if (value instanceof float[] array) {
            return first(IntStream.range(0, array.length).mapToObj(i -> ofDouble(array[i])));
        }
        return null;
    }

    private static String ofElement(Object value, ColumnSpec.Size size) {
        if (value instanceof String text) {
            return ofText(text, size.length());
        } else if (value instanceof Enum<?> constant) {
            return ofText(constant.name(), size.length());
        } else if (value instanceof BigDecimal || value instanceof BigInteger) {
            return NUMBER.refusal(value, size);
        } else if (value instanceof Double || value instanceof Float) {
            return FINITE.refusal(value, size);
        }
        return ofArray(value, size);
    }

    private static String first(Stream<String> refusals) {
        return refusals.filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static String ofBytes(byte[] value, int length) {
        return length == 0 || value.length <= length ? null : value.length + " bytes do not fit a column of " + length;
    }
}
