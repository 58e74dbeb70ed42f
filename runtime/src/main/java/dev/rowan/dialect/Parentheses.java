package dev.rowan.dialect;

/** Parentheses around SQL, which databases add when they keep an expression. */
public final class Parentheses {

    private Parentheses() {
    }

    /** The text without parentheses around the whole of it. */
    public static String without(String sql) {
        String text = sql.strip();
        while (around(text)) {
            text = text.substring(1, text.length() - 1).strip();
        }
        return text;
    }

    /** Whether the first character is a parenthesis that the last one closes; those in literals and names do not count. */
    public static boolean around(String sql) {
        if (!sql.startsWith("(") || !sql.endsWith(")")) {
            return false;
        }
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '\'' || c == '"' || c == '`') {
                quote = c;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0 && i < sql.length() - 1) {
                return false;
            }
        }
        return depth == 0 && quote == 0;
    }
}
