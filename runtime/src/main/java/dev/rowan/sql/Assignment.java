package dev.rowan.sql;

import java.util.Objects;

/** A column and what an INSERT or UPDATE stores in it. */
record Assignment(Column<?, ?> column, Expression<?> value) {

    static <T> Assignment of(Column<?, T> column, T value) {
        if (value == null) {
            throw new NullPointerException(column + ": set(null): use setNull(column) to store NULL");
        }
        return new Assignment(column, Bind.stored(column, value));
    }

    static <T> Assignment of(Column<?, T> column, Expression<? extends T> value) {
        if (value instanceof LargeValue large) {
            large.verify(column);
        }
        return new Assignment(column, Objects.requireNonNull(value, "an expression"));
    }

    static <T> Assignment ofNull(Column<?, T> column) {
        return new Assignment(column, Bind.stored(column, null));
    }
}
