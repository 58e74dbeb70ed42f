package dev.rowan.sql;

/** Texts as JSON has them (RFC 8259, 7). */
final class JsonString {

    private static final String SHORT = "\b\f\n\r\t";

    private JsonString() {
    }

    static void append(StringBuilder json, String text) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (SHORT.indexOf(c) >= 0) {
                json.append('\\').append("bfnrt".charAt(SHORT.indexOf(c)));
            } else if (c < ' ') {
                json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }
}
