package dev.rowan.dialect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A text of SQLite's schema as words (SQLite manual, "SQL As Understood By SQLite"). For one thread.
 *
 * @param sql the text
 * @param all its tokens
 */
public record SqliteTokens(String sql, List<Token> all) {

    /** What a token is; a name in quotes is QUOTED. */
    public enum Kind { WORD, QUOTED, LITERAL, SIGN, COMMENT }

    /**
     * A token.
     *
     * @param kind what it is
     * @param text its text, quotes included
     * @param start where it begins in the text
     * @param end where it ends
     */
    public record Token(Kind kind, String text, int start, int end) {

        /** Whether it is this word, which is no name when it is quoted, or this sign. */
        public boolean is(String word) {
            return (kind == Kind.WORD || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
        }

        /** The name that it is. */
        public String name() {
            if (kind == Kind.WORD || text.length() < 2) {
                return text;
            }
            char open = text.charAt(0);
            String inner = text.substring(1, text.length() - 1);
            return open == '[' ? inner : inner.replace(String.valueOf(open) + open, String.valueOf(open));
        }

        String upper() {
            return text.toUpperCase(Locale.ROOT);
        }
    }

    /** The tokens of a text; what it does not close ends with it. */
    public static SqliteTokens of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            Kind kind = kind(sql, at, c);
            int end = end(sql, at, kind);
            tokens.add(new Token(kind, sql.substring(at, end), at, end));
            at = end;
        }
        return new SqliteTokens(sql, tokens);
    }

    private static Kind kind(String sql, int at, char c) {
        if (sql.startsWith("--", at) || sql.startsWith("/*", at)) {
            return Kind.COMMENT;
        }
        return switch (c) {
            case '"', '`', '[' -> Kind.QUOTED;
            case '\'' -> Kind.LITERAL;
            default -> word(c) ? Kind.WORD : Kind.SIGN;
        };
    }

    private static boolean word(char c) {
        return c == '_' || c == '$' || c >= 0x80 || Character.isLetterOrDigit(c);
    }

    private static int end(String sql, int at, Kind kind) {
        return switch (kind) {
            case COMMENT -> after(sql, at + 2, sql.startsWith("--", at) ? "\n" : "*/");
            case QUOTED, LITERAL -> closing(sql, at);
            case SIGN -> at + 1;
            case WORD -> {
                int end = at;
                while (end < sql.length() && word(sql.charAt(end))) {
                    end++;
                }
                yield end;
            }
        };
    }

    private static int after(String sql, int from, String close) {
        int end = sql.indexOf(close, from);
        return end < 0 ? sql.length() : end + close.length();
    }

    /** Behind the quote that closes: a doubled one does not. */
    private static int closing(String sql, int at) {
        char open = sql.charAt(at);
        char close = open == '[' ? ']' : open;
        for (int end = at + 1; end < sql.length(); end++) {
            if (sql.charAt(end) == close) {
                if (close != ']' && end + 1 < sql.length() && sql.charAt(end + 1) == close) {
                    end++;
                } else {
                    return end + 1;
                }
            }
        }
        return sql.length();
    }
}
