package dev.rowan.sql;

/** LIKE with an escape character, or with none. */
record Like(Expression<String> value, Bind<String> pattern, Character escape) implements Condition {

    private static final char ESCAPE = '!';

    static Like escaped(Expression<String> value, String before, String text, String after) {
        if (text == null) {
            Comparison.operand(value, null);
        }
        StringBuilder pattern = new StringBuilder(text.length() + 2).append(before);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' || c == '_' || c == ESCAPE) {
                pattern.append(ESCAPE);
            }
            pattern.append(c);
        }
        return new Like(value, Bind.compared(value, pattern.append(after).toString()), ESCAPE);
    }

    @Override
    public void render(SqlSink sink) {
        value.render(sink);
        sink.sql(" like ").bind(pattern);
        if (escape == null) {
            sink.sql(sink.dialect().unescapedLike());
        } else {
            sink.sql(" escape ").sql(sink.dialect().literal(String.valueOf(escape)));
        }
    }
}
