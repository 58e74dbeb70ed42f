package dev.rowan.processor.write;

/** Turns text of the user's into Java literals: on one line and in ASCII, whatever it holds and whatever the encoding. */
final class Literal {

    private Literal() {}

    /** {@code "it's \"5 $\"\n"}. */
    static String of(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i));
        }
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, char c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c < ' ' || c > '~') {
                    escape(out, c);
                } else {
                    out.append(c);
                }
            }
        }
    }

    /** Without {@code String.format}, whose digits follow the locale. */
    private static void escape(StringBuilder out, char c) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(Character.forDigit(c >> shift & 0xF, 16));
        }
    }
}
