package dev.rowan.sql;

/** An expression taken for one of another kind. */
record As(Expression<?> expression) implements Rendering {

    @Override
    public void render(SqlSink sink) {
        expression.render(sink);
    }

    @Override
    public boolean infix(SqlSink sink) {
        return expression.infix(sink);
    }
}
