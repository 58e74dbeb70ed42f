package dev.rowan.sql;

/** What stands for any text in a pattern that the database puts together. */
record Wildcard(String text) implements Rendering {

    static final TextExpression ANY = Computed.text(new Wildcard("'%'"));

    @Override
    public void render(SqlSink sink) {
        sink.sql(text);
    }
}
