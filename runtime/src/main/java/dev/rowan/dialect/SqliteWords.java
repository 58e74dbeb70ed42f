package dev.rowan.dialect;

import dev.rowan.dialect.SqliteTokens.Kind;
import dev.rowan.dialect.SqliteTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** Reads the words of a text one after the other; comments only where a type is read. For one thread. */
final class SqliteWords {
    private static final Token END = new Token(Kind.SIGN, "", Integer.MAX_VALUE, Integer.MAX_VALUE);

    private final String sql;
    private final List<Token> tokens;
    private int at;

    SqliteWords(String sql) {
        this.sql = sql;
        this.tokens = SqliteTokens.of(sql).all();
    }

    /** The next token, which stays. */
    Token peek() {
        while (at < tokens.size() && tokens.get(at).kind() == Kind.COMMENT) {
            at++;
        }
        return at < tokens.size() ? tokens.get(at) : END;
    }

    boolean ended() {
        return peek() == END;
    }

    Token next() {
        Token token = peek();
        at++;
        return token;
    }

    /** Takes these words when they are next. */
    boolean take(String... words) {
        int before = at;
        for (String word : words) {
            if (!next().is(word)) {
                at = before;
                return false;
            }
        }
        return true;
    }

    /** Skips to behind this word or sign, outside of parentheses. */
    void skipTo(String word) {
        while (!ended() && !peek().is(word)) {
            skip();
        }
        next();
    }

    /** Skips a token, or all between parentheses. */
    void skip() {
        if (peek().is("(")) {
            parenthesised();
        } else {
            next();
        }
    }

    /** The text between the parentheses that are next. */
    String parenthesised() {
        int start = next().end();
        int depth = 1;
        Token token = peek();
        while (!ended()) {
            token = next();
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                break;
            }
        }
        return sql.substring(start, Math.min(token.start(), sql.length())).strip();
    }

    /** The texts between the parentheses that are next, which commas part. */
    List<String> parts() {
        List<String> parts = new ArrayList<>();
        next();
        int start = peek().start();
        while (!ended()) {
            Token token = peek();
            if (token.is(",") || token.is(")")) {
                parts.add(sql.substring(start, token.start()).strip());
                next();
                if (token.is(")")) {
                    break;
                }
                start = peek().start();
            } else {
                skip();
            }
        }
        return parts;
    }

    /** The names of columns between the parentheses that are next, without order and collation. */
    List<String> names() {
        return parts().stream().map(part -> new SqliteWords(part).next().name()).toList();
    }

    /** The type that is next, with the comments in it and after it. */
    String type() {
        StringBuilder type = new StringBuilder();
        int end = Integer.MAX_VALUE;
        while (at < tokens.size() && !endsType(tokens.get(at))) {
            Token token = tokens.get(at);
            type.append(end < token.start() ? " " : "");
            if (token.is("(")) {
                type.append('(').append(parenthesised()).append(')');
            } else {
                type.append(next(token));
            }
            end = tokens.get(at - 1).end();
        }
        return type.toString();
    }

    private String next(Token token) {
        at++;
        return token.text();
    }

    private static boolean endsType(Token token) {
        return token.kind() == Kind.WORD && SqliteTable.AFTER_TYPE.contains(token.upper()) || token.is(",") || token.is(")");
    }

    /** The text from here to the end. */
    String rest() {
        return ended() ? "" : sql.substring(peek().start()).strip();
    }
}
