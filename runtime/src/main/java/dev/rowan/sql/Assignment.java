package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
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
        if (value instanceof Computed<?> computed && computed.rendering() instanceof Typed literal
                && literal.bind().type().javaType() == column.type().javaType()) {
            return stored(column, literal.bind().value());
        }
        return new Assignment(column, Objects.requireNonNull(value, "an expression"));
    }

    /** A literal is stored as the value it is, so that it must fit. */
    @SuppressWarnings("unchecked")      // of the column's class
    private static <T> Assignment stored(Column<?, T> column, Object value) {
        return new Assignment(column, Bind.stored(column, (T) value));
    }

    static <T> Assignment ofNull(Column<?, T> column) {
        return new Assignment(column, Bind.stored(column, null));
    }

    /**
     * These and one more.
     *
     * @throws IllegalArgumentException if its column is set already
     */
    static List<Assignment> appended(List<Assignment> assignments, Assignment more) {
        if (assignments.stream().anyMatch(each -> each.column().equals(more.column()))) {
            throw new IllegalArgumentException(more.column() + " is set twice");
        }
        List<Assignment> all = new ArrayList<>(assignments);
        all.add(more);
        return List.copyOf(all);
    }
}
