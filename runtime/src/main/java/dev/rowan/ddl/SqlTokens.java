package dev.rowan.ddl;

import dev.rowan.dialect.SqliteTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** SQLite's SQL as words, names, texts and signs, with how deep in parentheses they stand; comments are left out. */
final class SqlTokens {

    private SqlTokens() {
    }

    static List<Token> of(String sql) {
        List<Token> tokens = new ArrayList<>();
        int depth = 0;
        for (SqliteTokens.Token token : SqliteTokens.of(sql).all()) {
            if (token.kind() != SqliteTokens.Kind.COMMENT) {
                depth -= token.is(")") ? 1 : 0;
                tokens.add(new Token(token, depth));
                depth += token.is("(") ? 1 : 0;
            }
        }
        return tokens;
    }

    /**
     * A piece of SQL.
     *
     * @param piece the piece
     * @param depth in how many parentheses it stands
     */
    record Token(SqliteTokens.Token piece, int depth) {

        String text() {
            return piece.text();
        }

        int start() {
            return piece.start();
        }

        int end() {
            return piece.end();
        }

        /** The keyword, in lower case; a name in quotes is none. */
        String word() {
            return text().toLowerCase(Locale.ROOT);
        }

        /** What it names, without quotes. */
        String name() {
            return piece.kind() == SqliteTokens.Kind.SIGN ? text() : piece.name();
        }
    }
}
