package dev.rowan.sql;

/**
 * An expression with a name in the select list: {@code lower(name) as key}. Elsewhere it is the expression, but that GROUP BY and
 * ORDER BY say the name.
 */
record Label(Expression<?> labelled, String name) implements Rendering {

    /** The label of an expression, or null. */
    static Label of(Expression<?> expression) {
        return expression instanceof Computed<?> computed && computed.rendering() instanceof Label label ? label : null;
    }

    /** The name that a select list gives an expression: its label, or that of a column; or null. */
    static String nameOf(Expression<?> expression) {
        Label label = of(expression);
        if (label != null) {
            return label.name();
        }
        return expression instanceof Column<?, ?> column ? column.name()
                : expression instanceof Computed<?> computed && computed.rendering() instanceof Derived.Reference reference
                        ? reference.column() : null;
    }

    @Override
    public void render(SqlSink sink) {
        labelled.render(sink);
    }

    @Override
    public boolean infix(SqlSink sink) {
        return labelled.infix(sink);
    }
}
