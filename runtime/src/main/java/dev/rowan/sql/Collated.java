package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;

/** A text with another collation, whose name is an identifier. */
record Collated(Expression<String> text, String collation) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        sink.dialect().form(SqlForm.COLLATE);
        sink.operand(text).sql(" collate ").identifier(collation);
    }
}
