package dev.rowan.log;

/** Makes one line of any text. */
final class Escapes {
    private Escapes() {
    }

    /** The text with line breaks and control characters as a Java string would write them: nobody's value begins a line of its own. */
    static String controls(String text) {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            if (escaped(text.charAt(i))) {
                return rewritten(text, i);
            }
        }
        return text;
    }

    private static String rewritten(String text, int clean) {
        StringBuilder out = new StringBuilder(text.length() + 16).append(text, 0, clean);
        for (int i = clean; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (escaped(c)) {
                        out.append("\\u").append(String.format("%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.toString();
    }

    /** Control characters, line separators, and those that turn the direction of writing. */
    private static boolean escaped(char c) {
        return c < 0x20 || c >= 0x7f && c < 0xa0 || c >= 0x2028 && c <= 0x202e || c >= 0x2066 && c <= 0x2069;
    }
}
