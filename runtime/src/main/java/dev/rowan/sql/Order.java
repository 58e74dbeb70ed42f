package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.Dialect.EnumForm;
import java.util.List;

/**
 * A part of an ORDER BY.
 *
 * @param value what decides
 * @param descending whether the largest comes first
 * @param nulls where NULL comes
 */
public record Order(Expression<?> value, boolean descending, Nulls nulls) {

    /** Where NULL comes in an order. */
    public enum Nulls {
        /** Where the database puts it: PostgreSQL after all values, the others before them; reversed when descending. */
        AS_IT_COMES,
        FIRST,
        LAST
    }

    /** The same order, NULL before all values. */
    public Order nullsFirst() {
        return new Order(value, descending, Nulls.FIRST);
    }

    /** The same order, NULL after all values. */
    public Order nullsLast() {
        return new Order(value, descending, Nulls.LAST);
    }

    /** The opposite order, of NULL too. */
    Order reversed() {
        return new Order(value, !descending, switch (nulls) {
            case AS_IT_COMES -> Nulls.AS_IT_COMES;
            case FIRST -> Nulls.LAST;
            case LAST -> Nulls.FIRST;
        });
    }

    /** Says it as a part of a SELECT's ORDER BY, where a label stands for what it labels. */
    void render(SqlSink sink, Sources sources, SelectList selected) {
        Runnable whole = () -> renderValue(sink, () -> sink.operand(value));
        Runnable named = () -> renderValue(sink, () -> renderNamed(sink, value, sources, selected));
        render(sink, sink.dialect().namesWithinOrders() ? named : whole, named);
    }

    /** Says it where labels are not known, as in a window. */
    void render(SqlSink sink) {
        render(sink, () -> renderValue(sink, () -> sink.operand(value)));
    }

    /**
     * Says it as a part of the ORDER BY of a set operation, which knows what its first query selects, and nothing else.
     *
     * @param names the names that these have there
     */
    void renderOutput(SqlSink sink, List<? extends Expression<?>> selected, List<String> names) {
        int place = Computed.place(selected, value);
        if (place < 0) {
            throw new IllegalStateException("a set operation is ordered by what its first query selects, " + selected
                    + ", and not by " + value);
        }
        render(sink, () -> renderValue(sink, () -> sink.identifier(names.get(place))));
    }

    private void render(SqlSink sink, Runnable rendering) {
        render(sink, rendering, rendering);
    }

    private void render(SqlSink sink, Runnable within, Runnable rendering) {
        boolean emulated = nulls != Nulls.AS_IT_COMES && !sink.dialect().ordersNulls();
        if (emulated) {
            within.run();
            sink.sql(nulls == Nulls.FIRST ? " is not null, " : " is null, ");
        }
        rendering.run();
        sink.sql(descending ? " desc" : "");
        if (nulls != Nulls.AS_IT_COMES && !emulated) {
            sink.sql(nulls == Nulls.FIRST ? " nulls first" : " nulls last");
        }
    }

    /**
     * Says an expression by its label, if it has one, or with parameters in it by the name under which it is selected: with these in it,
     * a database would not know it for the one selected. Where a column of a source has that name too, GROUP BY would mean the column
     * (PostgreSQL manual, SELECT), so there it is said whole.
     */
    static void renderNamed(SqlSink sink, Expression<?> expression, Sources sources, SelectList selected) {
        Label label = Label.of(expression);
        String name = label != null ? label.name() : selected.nameOf(expression, sink);
        boolean hidden = name != null && sources.all().stream().anyMatch(source -> source instanceof Table<?> table
                && table.columns().stream().anyMatch(column -> column.name().equalsIgnoreCase(name)));
        if (name == null || hidden) {
            renderWhole(sink, expression);
        } else {
            sink.identifier(name);
        }
    }

    private static void renderWhole(SqlSink sink, Expression<?> expression) {
        boolean alone = expression instanceof Computed<?> computed && computed.rendering() instanceof Typed;
        if (alone && sink.dialect().ordersByNumbers()) {
            expression.render(sink.sql("(select "));
            sink.sql(")");
        } else {
            sink.operand(expression);
        }
    }

    /** Whether it is said as an expression around the value, which a set operation does not take everywhere. */
    boolean computed(Dialect dialect) {
        return value.type().nativeEnum() != null && dialect.enumForm() == EnumForm.CHECKED;
    }

    /** What it orders by, with a name by which an order can be told. */
    Expression<?> named(String name) {
        return named(value, name);
    }

    private static <T> Expression<T> named(Expression<T> value, String name) {
        return Computed.value(value.type(), new Label(value, name));
    }

    /** An enum has the order of its labels everywhere; where it is a text, that is told. */
    private void renderValue(SqlSink sink, Runnable operand) {
        if (!computed(sink.dialect())) {
            operand.run();
            return;
        }
        sink.sql("case ");
        operand.run();
        int place = 0;
        for (String label : value.type().nativeEnum().labels()) {
            sink.sql(" when ").sql(sink.dialect().literal(label)).sql(" then ").sql(Integer.toString(place++));
        }
        sink.sql(" end");
    }
}
