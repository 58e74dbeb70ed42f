package dev.rowan.sql;

/** LIKE, always with an escape character: without one, databases differ in what a backslash means. */
record Like(Expression<String> value, Bind<String> pattern, char escape) implements Condition {

    private static final char ESCAPE = '!';

    /** A pattern in which nothing is escaped: so Rowan's own escape character, where it stands in it, is. */
    static Like unescaped(Expression<String> value, String pattern) {
        Comparison.operand(value, pattern);
        return of(value, pattern.replace("!", "!!"));
    }

    /** A text that is no pattern, between two that are. */
    static Like part(Expression<String> value, String before, String text, String after) {
        Comparison.operand(value, text);
        return of(value, before + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + after);
    }

    private static Like of(Expression<String> value, String pattern) {
        return new Like(value, Bind.compared(value, pattern), ESCAPE);
    }

    @Override
    public void render(SqlSink sink) {
        value.render(sink);
        sink.sql(" like ").bind(pattern).sql(" escape ").sql(sink.dialect().literal(String.valueOf(escape)));
    }
}
