package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;

/**
 * What a SELECT asks for, as its text has it.
 *
 * @param selected what it asks for
 * @param names the names that these have, null where they have none
 */
record SelectList(List<? extends Expression<?>> selected, List<String> names) {

    static final SelectList NONE = new SelectList(List.of(), List.of());

    /** That of these, with names that are given; where there are none, with their labels, and with those that they need. */
    static SelectList of(List<? extends Expression<?>> selected, List<String> given, Clauses clauses, SqlSink sink) {
        List<String> names = new ArrayList<>(selected.size());
        for (int i = 0; i < selected.size(); i++) {
            Label label = Label.of(selected.get(i));
            names.add(given != null ? given.get(i) : label != null ? label.name() : null);
        }
        if (given == null && clauses.gathers()) {
            for (Expression<?> other : clauses.regathered()) {
                int place = placeOfBound(selected, other, sink);
                if (place >= 0 && names.get(place) == null) {
                    names.set(place, "rowan_" + (place + 1));
                }
            }
        }
        return new SelectList(selected, names);
    }

    /** The name under which something with a parameter in it is selected, or null. */
    String nameOf(Expression<?> expression, SqlSink sink) {
        int place = placeOfBound(selected, expression, sink);
        return place < 0 ? null : names.get(place);
    }

    private static int placeOfBound(List<? extends Expression<?>> selected, Expression<?> expression, SqlSink sink) {
        if (expression instanceof Column<?, ?>) {
            return -1;
        }
        int place = Computed.place(selected, expression);
        for (int i = 0; place < 0 && i < selected.size(); i++) {
            Label label = Label.of(selected.get(i));
            place = label != null && Computed.same(label.labelled(), expression) ? i : -1;
        }
        return place < 0 || !SourceProbe.binds(expression, sink.dialect()) ? -1 : place;
    }

    void render(SqlSink sink) {
        for (int i = 0; i < selected.size(); i++) {
            Expression<?> expression = selected.get(i);
            sink.sql(i == 0 ? "" : ", ");
            sink.selected(expression);
            String name = names.get(i);
            if (name != null && (Label.of(expression) != null || !name.equals(Label.nameOf(expression)) || collated(sink, expression))) {
                sink.sql(" as ").identifier(name);
            }
        }
    }

    /** A column that a collation follows has lost its name. */
    private static boolean collated(SqlSink sink, Expression<?> expression) {
        return expression instanceof Computed<?> && !sink.dialect().collation(expression.type().sqlType()).isEmpty();
    }
}
