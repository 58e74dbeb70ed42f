package dev.rowan.sql;

import dev.rowan.mapper.RowReader;

/** What a SELECT asks for, and how a row of it is read. */
sealed interface Projection<T> {

    /** Says the select list to a sink. */
    void render(SqlSink sink);

    /** How a row is read. */
    RowReader<T> reader(EntityReader entities);

    /** A whole entity. */
    record Entity<E>(Table<E> table) implements Projection<E> {

        @Override
        public void render(SqlSink sink) {
            sink.columns(table);
        }

        @Override
        public RowReader<E> reader(EntityReader entities) {
            return row -> entities.read(table, row, 1);
        }
    }

    /** The value of one expression. */
    record Value<T>(Expression<T> expression) implements Projection<T> {

        @Override
        public void render(SqlSink sink) {
            expression.render(sink);
        }

        @Override
        public RowReader<T> reader(EntityReader entities) {
            return expression instanceof Column<?, T> column ? row -> column.read(row, 1) : row -> expression.type().read(row, 1);
        }
    }
}
