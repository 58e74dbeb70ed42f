package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** A column of a statement that the user wrote, which alone knows what it says. */
record RawColumn<T>(ColumnType<T> type) implements Expression<T> {

    @Override
    public void render(SqlSink sink) {
        throw new IllegalStateException("a column of sql(…).rows(…) is read, and stands in no statement");
    }

    @Override
    public String toString() {
        return "a " + type.javaType().getSimpleName();
    }
}
