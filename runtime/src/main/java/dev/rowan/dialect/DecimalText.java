package dev.rowan.dialect;

import java.math.BigDecimal;

/**
 * Decimal numbers as SQLite keeps them for Rowan: plain digits in a text. Compared as numbers, digit by digit, and nothing is
 * allocated for it: a sort asks often.
 */
final class DecimalText {
    private DecimalText() {
    }

    /** The digits of a number, without an exponent. */
    static String of(BigDecimal number) {
        return number.toPlainString();
    }

    /** Less than, equal to, or greater than zero: numbers as numbers, so that 9 is less than 10.0; other texts after them, as texts. */
    static int compare(String a, String b) {
        boolean plainA = plain(a);
        boolean plainB = plain(b);
        if (!plainA || !plainB) {
            return plainA ? -1 : plainB ? 1 : a.compareTo(b);
        }
        int signA = sign(a);
        int signB = sign(b);
        return signA != signB ? Integer.compare(signA, signB) : signA < 0 ? magnitudes(b, a) : magnitudes(a, b);
    }

    /** {@code -?digits(.digits)?}, which is all that Rowan writes. */
    private static boolean plain(String text) {
        int start = text.startsWith("-") ? 1 : 0;
        int point = -1;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '.' && point < 0 && i > start) {
                point = i;
            } else if (c < '0' || c > '9') {
                return false;
            }
        }
        return text.length() > start && point != text.length() - 1;
    }

    private static int sign(String text) {
        boolean negative = text.charAt(0) == '-';
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            if (text.charAt(i) > '0') {
                return negative ? -1 : 1;
            }
        }
        return 0;
    }

    /** Compares two numbers of one sign without it. */
    private static int magnitudes(String a, String b) {
        int startA = start(a);
        int startB = start(b);
        int pointA = point(a);
        int pointB = point(b);
        if (pointA - startA != pointB - startB) {
            return Integer.compare(pointA - startA, pointB - startB);
        }
        for (int i = 0; startA + i < pointA; i++) {
            int order = Character.compare(a.charAt(startA + i), b.charAt(startB + i));
            if (order != 0) {
                return order;
            }
        }
        for (int i = 1; pointA + i < a.length() || pointB + i < b.length(); i++) {
            int order = Character.compare(digit(a, pointA + i), digit(b, pointB + i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    /** Where the digits begin that count. */
    private static int start(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == '-' || text.charAt(start) == '0')) {
            start++;
        }
        return start;
    }

    private static int point(String text) {
        int point = text.indexOf('.');
        return point < 0 ? text.length() : point;
    }

    private static char digit(String text, int at) {
        return at < text.length() ? text.charAt(at) : '0';
    }
}
