package dev.rowan.sql;

import dev.rowan.type.SqlType;

/** The moment of the statement, or of its transaction, by the database's clock. */
record Now(SqlType type) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        sink.sql(sink.dialect().currentTimestamp(type));
    }
}
