package dev.rowan.sql;

import dev.rowan.dialect.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads a user's SQL into a {@link RawText}. For one text. */
final class RawTextReader {

    private final String sql;
    private final SqlQuoting quoting;
    private final List<RawText.Piece> pieces = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private int at;
    private int from;
    private int depth;

    RawTextReader(String sql, SqlQuoting quoting) {
        this.sql = sql;
        this.quoting = quoting;
    }

    RawText read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            switch (c) {
                case '\'', '"' -> quoted(c, escapes(c));
                case '`' -> delimited(c, quoting != SqlQuoting.DOLLARS);
                case '[' -> delimited(']', quoting == SqlQuoting.BRACKETS);
                case '$' -> dollars();
                case '-', '/', '#' -> comment(c);
                case '?' -> questionMark();
                case ':' -> colon();
                case '(', ')' -> {
                    depth += c == '(' ? 1 : -1;
                    at++;
                }
                default -> word(c);
            }
        }
        text(at);
        return new RawText(List.copyOf(pieces), List.copyOf(words));
    }

    private void text(int end) {
        if (end > from) {
            pieces.add(new RawText.Piece(RawText.Kind.TEXT, sql.substring(from, end)));
        }
    }

    /** Adds what stands at the place, and goes on behind it. */
    private void piece(RawText.Kind kind, String text, int end) {
        text(at);
        pieces.add(new RawText.Piece(kind, text));
        at = end;
        from = end;
    }

    private boolean follows(String text) {
        return sql.startsWith(text, at);
    }

    private boolean escapes(char quote) {
        return quoting == SqlQuoting.BACKSLASHES || quote == '\'' && quoting == SqlQuoting.DOLLARS && at > 0
                && Character.toLowerCase(sql.charAt(at - 1)) == 'e' && (at == 1 || !part(sql.charAt(at - 2)));
    }

    /** A doubled quote ends one text and begins another, which comes to the same. */
    private void quoted(char quote, boolean backslashes) {
        for (at++; at < sql.length(); at++) {
            char c = sql.charAt(at);
            if (c == '\\' && backslashes) {
                at++;
            } else if (c == quote) {
                at++;
                return;
            }
        }
        at = sql.length();
    }

    private void delimited(char close, boolean here) {
        int end = here ? sql.indexOf(close, at + 1) : at;
        at = end < 0 ? sql.length() : end + 1;
    }

    private void dollars() {
        int end = at + 1;
        while (end < sql.length() && part(sql.charAt(end)) && sql.charAt(end) != '$') {
            end++;
        }
        boolean opens = quoting == SqlQuoting.DOLLARS && end < sql.length() && sql.charAt(end) == '$'
                && !(end > at + 1 && Character.isDigit(sql.charAt(at + 1)));
        if (!opens) {
            at++;
            return;
        }
        String tag = sql.substring(at, end + 1);
        int close = sql.indexOf(tag, end + 1);
        at = close < 0 ? sql.length() : close + tag.length();
    }

    private void comment(char c) {
        if (c == '#' && quoting == SqlQuoting.BACKSLASHES || follows("--") && (quoting != SqlQuoting.BACKSLASHES || blankAt(at + 2))) {
            int end = sql.indexOf('\n', at);
            at = end < 0 ? sql.length() : end + 1;
        } else if (follows("/*")) {
            int open = 0;
            do {
                boolean begins = follows("/*") && (open == 0 || quoting == SqlQuoting.DOLLARS);
                boolean ends = !begins && follows("*/");
                open += begins ? 1 : ends ? -1 : 0;
                at += begins || ends ? 2 : 1;
            } while (open > 0 && at < sql.length());
        } else {
            at++;
        }
    }

    /** MySQL wants a blank after the two dashes, so that {@code 5--3} is 8. */
    private boolean blankAt(int index) {
        return index >= sql.length() || Character.isWhitespace(sql.charAt(index));
    }

    private void questionMark() {
        if (follows("??")) {
            piece(RawText.Kind.QUESTION_MARK, "?", at + 2);
        } else {
            piece(RawText.Kind.POSITION, "?", at + 1);
        }
    }

    private void colon() {
        int end = at + 1;
        while (end < sql.length() && part(sql.charAt(end)) && sql.charAt(end) != '$') {
            end++;
        }
        boolean cast = follows("::");
        boolean name = !cast && end > at + 1 && !Character.isDigit(sql.charAt(at + 1)) && (at == 0 || !part(sql.charAt(at - 1)));
        if (name) {
            piece(RawText.Kind.NAME, sql.substring(at + 1, end), end);
        } else {
            at += cast ? 2 : 1;
        }
    }

    private void word(char c) {
        if (!part(c)) {
            at++;
            return;
        }
        int end = at;
        while (end < sql.length() && part(sql.charAt(end))) {
            end++;
        }
        if (depth == 0 || words.isEmpty()) {
            words.add(sql.substring(at, end).toLowerCase(Locale.ROOT));
        }
        at = end;
    }

    private static boolean part(char c) {
        return c == '_' || c == '$' || Character.isLetterOrDigit(c);
    }
}
