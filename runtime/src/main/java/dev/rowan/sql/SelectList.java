package dev.rowan.sql;

import java.util.List;

/** What a SELECT asks for, as its text has it. */
final class SelectList {

    private SelectList() {
    }

    /** Says these, with these names; where there are none, with their labels. */
    static void render(SqlSink sink, List<? extends Expression<?>> selected, List<String> names) {
        for (int i = 0; i < selected.size(); i++) {
            Expression<?> expression = selected.get(i);
            Label label = Label.of(expression);
            sink.sql(i == 0 ? "" : ", ");
            sink.selected(expression);
            String name = names != null ? names.get(i) : label != null ? label.name() : null;
            if (name != null && (label != null || !name.equals(Label.nameOf(expression)) || collated(sink, expression))) {
                sink.sql(" as ").identifier(name);
            }
        }
    }

    /** A column that a collation follows has lost its name. */
    private static boolean collated(SqlSink sink, Expression<?> expression) {
        return expression instanceof Computed<?> && !sink.dialect().collation(expression.type().sqlType()).isEmpty();
    }
}
