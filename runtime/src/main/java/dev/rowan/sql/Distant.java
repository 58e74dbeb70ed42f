package dev.rowan.sql;

/**
 * The value of a row so many before or after, or another one where there is no such row.
 *
 * @param function {@code lag} or {@code lead}
 */
record Distant(String function, Expression<?> value, Constant rows, Expression<?> otherwise) implements Rendering {

    static <T> Distant of(String function, Expression<T> value, int rows, T otherwise) {
        return new Distant(function, value, constant(function, rows),
                Argument.alone(Bind.compared(Argument.of(value, function), Argument.of(otherwise, function))));
    }

    static <T> Distant of(String function, Expression<T> value, int rows, Expression<T> otherwise) {
        return new Distant(function, Argument.of(value, function), constant(function, rows), Argument.of(otherwise, function));
    }

    static Constant constant(String function, int rows) {
        if (rows < 0) {
            throw new IllegalArgumentException(function + " is of a row so many before or after, not " + rows);
        }
        return new Constant(rows);
    }

    @Override
    public void render(SqlSink sink) {
        Call.of(function, value, rows, otherwise).render(sink);
    }

    /** The same over a window. A NULL is a value that a row may have, so where there is no row is told by a number that each has. */
    void render(SqlSink sink, Over over) {
        if (sink.dialect().windowsHaveDefaults()) {
            render(sink);
            over.render(sink);
            return;
        }
        Call.of(function, Constant.ONE, rows).render(sink.sql("case when "));
        over.render(sink);
        otherwise.render(sink.sql(" is null then "));
        Call.of(function, value, rows).render(sink.sql(" else "));
        over.render(sink);
        sink.sql(" end");
    }
}
