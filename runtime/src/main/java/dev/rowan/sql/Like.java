package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.dialect.Template;

/** LIKE, always with an escape character: without one, databases differ in what a backslash means. */
record Like(Expression<String> value, Expression<String> pattern, char escape, SqlForm form) implements Condition {

    private static final char ESCAPE = '!';

    /** A pattern in which nothing is escaped: so Rowan's own escape character, where it stands in it, is. */
    static Like unescaped(Expression<String> value, String pattern, SqlForm form) {
        return escaped(value, Comparison.operand(value, pattern).value().replace("!", "!!"), ESCAPE, form);
    }

    static Like escaped(Expression<String> value, String pattern, char escape, SqlForm form) {
        return new Like(value, Comparison.operand(value, pattern), escape, form);
    }

    /** A pattern that the database makes, in which nothing is escaped. */
    static Like unescaped(Expression<String> value, Expression<String> pattern, SqlForm form) {
        return new Like(value, Computed.text(Formed.of(SqlForm.LIKE_PATTERN, Argument.of(pattern, "like"))), ESCAPE, form);
    }

    /** A text that is no pattern, between two that are. */
    static Like part(Expression<String> value, String before, String text, String after) {
        Comparison.operand(value, text);
        return escaped(value, before + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + after, ESCAPE, SqlForm.LIKE);
    }

    /** A text of the database's that is no pattern, where others may stand before and after it. */
    static Like part(boolean before, Expression<String> value, Expression<String> text, boolean after) {
        Expression<String> pattern = Computed.text(Formed.of(SqlForm.LIKE_PART, Argument.of(text, "startsWith, endsWith or contains")));
        pattern = before ? Computed.text(Formed.of(SqlForm.CONCAT, Wildcard.ANY, pattern)) : pattern;
        pattern = after ? Computed.text(Formed.of(SqlForm.CONCAT, pattern, Wildcard.ANY)) : pattern;
        return new Like(value, pattern, ESCAPE, SqlForm.LIKE);
    }

    @Override
    public void render(SqlSink sink) {
        for (Template.Part part : sink.dialect().form(form).parts()) {
            Expression<?> operand = part.operand() == 0 ? value : pattern;
            if (part.text() != null) {
                sink.sql(part.text());
            } else if (part.closed()) {
                operand.render(sink);
            } else {
                sink.operand(operand);
            }
        }
        sink.sql(" escape ").sql(sink.dialect().literal(String.valueOf(escape)));
    }
}
