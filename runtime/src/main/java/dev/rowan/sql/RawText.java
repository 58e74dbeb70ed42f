package dev.rowan.sql;

import dev.rowan.dialect.SqlQuoting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * SQL that a user wrote, taken apart into text and places for values: {@code ?}, or {@code :name}. Neither is one within a text, a
 * delimited name or a comment; {@code ??} is a question mark, and {@code ::} a cast.
 *
 * @param pieces its pieces, in order
 * @param words its words outside of parentheses, and the first one wherever it is; in lower case
 */
record RawText(List<Piece> pieces, List<String> words) {

    private static final Set<String> DDL = Set.of("create", "alter", "drop", "truncate", "rename", "comment", "grant", "revoke");

    /** What a piece is. */
    enum Kind { TEXT, POSITION, NAME, QUESTION_MARK }

    /**
     * A piece.
     *
     * @param kind what it is
     * @param text the text, or the name
     */
    record Piece(Kind kind, String text) {
    }

    static RawText of(String sql, SqlQuoting quoting) {
        return new RawTextReader(sql, quoting).read();
    }

    int positions() {
        return (int) pieces.stream().filter(piece -> piece.kind == Kind.POSITION).count();
    }

    List<String> names() {
        return pieces.stream().filter(piece -> piece.kind == Kind.NAME).map(Piece::text).distinct().toList();
    }

    /** What the statement does, by its first word; by that after the WITH clause. What no word tells counts as a change. */
    Verb verb() {
        return switch (firstWord()) {
            case "select", "values", "table", "show", "describe" -> Verb.SELECT;
            case "insert", "replace", "merge" -> Verb.INSERT;
            case "delete" -> Verb.DELETE;
            default -> DDL.contains(firstWord()) ? Verb.DDL : Verb.UPDATE;
        };
    }

    /** Whether that word tells that it changes rows. */
    boolean changesRows() {
        Verb verb = verb();
        return verb == Verb.INSERT || verb == Verb.DELETE || firstWord().equals("update");
    }

    private String firstWord() {
        List<String> all = new ArrayList<>(words);
        if (!all.isEmpty() && all.get(0).equals("with")) {
            all.removeIf(word -> !Set.of("select", "values", "table", "insert", "update", "delete", "merge").contains(word));
            all.add("select");
        }
        return all.isEmpty() ? "" : all.get(0).toLowerCase(Locale.ROOT);
    }
}
