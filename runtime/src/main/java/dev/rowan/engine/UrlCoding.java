package dev.rowan.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Percent-encoding, as Python's {@code urllib} does it. */
final class UrlCoding {
    private static final String UNRESERVED = "-._~";

    private UrlCoding() {
    }

    /** Decodes what is encoded; a percent sign that encodes nothing stays one, and a plus sign is a plus sign. */
    static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] in = text.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.length);
        for (int i = 0; i < in.length; i++) {
            int high = in[i] == '%' && i + 2 < in.length ? Character.digit(in[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(in[i + 2], 16);
            if (low < 0) {
                out.write(in[i]);
            } else {
                out.write(high << 4 | low);
                i += 2;
            }
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /** As {@link #decode}, and a plus sign is a blank: what HTML forms send. */
    static String decodeForm(String text) {
        return decode(text.replace('+', ' '));
    }

    /** Encodes all but letters, digits, {@code -._~} and the characters named. */
    static String encode(String text, String safe) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                    || UNRESERVED.indexOf(c) >= 0 || safe.indexOf(c) >= 0;
            if (plain) {
                out.append(c);
            } else {
                out.append('%').append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 15, 16)));
            }
        }
        return out.toString();
    }

    /** Encodes for a query: a blank is a plus sign. */
    static String encodeForm(String text) {
        return encode(text, " ").replace(' ', '+');
    }
}
