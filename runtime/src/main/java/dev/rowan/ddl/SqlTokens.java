package dev.rowan.ddl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Takes SQLite's SQL apart: words, names, texts and signs, with how deep in parentheses they stand; no blanks and no comments. */
final class SqlTokens {

    private final String sql;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<Token> of(String sql) {
        SqlTokens all = new SqlTokens(sql);
        all.read();
        return all.tokens;
    }

    private void read() {
        int depth = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (sql.startsWith("--", at)) {
                at = end("\n", at);
            } else if (sql.startsWith("/*", at)) {
                at = end("*/", at + 2);
            } else {
                int start = at;
                depth -= c == ')' ? 1 : 0;
                at = past(c);
                tokens.add(new Token(sql.substring(start, at), start, at, depth));
                depth += c == '(' ? 1 : 0;
            }
        }
    }

    private int end(String mark, int from) {
        int found = sql.indexOf(mark, from);
        return found < 0 ? sql.length() : found + mark.length();
    }

    /** The end of the token that begins here. */
    private int past(char first) {
        if (first == '[') {
            return end("]", at + 1);
        }
        if (first == '\'' || first == '"' || first == '`') {
            int end = at + 1;
            while (end < sql.length()) {
                if (sql.charAt(end++) == first) {
                    if (end == sql.length() || sql.charAt(end) != first) {
                        return end;
                    }
                    end++;
                }
            }
            return end;
        }
        int end = at;
        while (end < sql.length() && (Character.isLetterOrDigit(sql.charAt(end)) || "_$".indexOf(sql.charAt(end)) >= 0 || sql.charAt(end) > 127)) {
            end++;
        }
        return Math.max(end, at + 1);
    }

    /**
     * A piece of SQL.
     *
     * @param text the piece
     * @param start where it begins
     * @param end where it ends
     * @param depth in how many parentheses it stands
     */
    record Token(String text, int start, int end, int depth) {

        /** The keyword, in lower case; a name in quotes is none. */
        String word() {
            return text.toLowerCase(Locale.ROOT);
        }

        /** What it names, without quotes. */
        String name() {
            char first = text.charAt(0);
            if (first == '[') {
                return text.substring(1, text.length() - 1);
            }
            return "'\"`".indexOf(first) < 0 ? text : text.substring(1, text.length() - 1).replace("" + first + first, "" + first);
        }
    }
}
