package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row comes after one of these values, said so that an index finds where to begin: {@code a <= ? and (a < ? or b > ?)}, where
 * the larger of {@code a} come first; {@code (a, b) > (?, ?)} where all have one direction, none can be NULL, and the database looks
 * rows up so; and {@code a > ? or a is null or a = ? and b > ?} where NULL comes last. NULL has the place that the order gives it, or
 * else the database.
 */
record KeysetCondition(KeysetOrder order, List<Object> values) implements Condition {

    @Override
    public void render(SqlSink sink) {
        if (sink.dialect().seeksRows() && alike()) {
            renderRow(sink);
            return;
        }
        Condition after = after(0, sink.dialect());
        sink.sql("(");
        (after == null ? In.of(order.parts().get(0).value(), List.of(), false) : after).render(sink);
        sink.sql(")");
    }

    private boolean alike() {
        boolean descending = order.parts().get(0).descending();
        return values.size() > 1 && !order.nullable().contains(true) && !values.contains(null)
                && order.parts().stream().allMatch(part -> part.descending() == descending && part.value().type().nativeEnum() == null);
    }

    private void renderRow(SqlSink sink) {
        sink.sql("(").list(order.keys(), ", ").sql(order.parts().get(0).descending() ? ") < (" : ") > (");
        for (int i = 0; i < values.size(); i++) {
            bind(order.keys().get(i), values.get(i)).render(sink.sql(i == 0 ? "" : ", "));
        }
        sink.sql(")");
    }

    @SuppressWarnings("unchecked")      // each value is of its key's type: that was verified
    private static <T> Bind<T> bind(Expression<T> key, Object value) {
        return Bind.compared(key, (T) value);
    }

    /** Whether it is the one that comes after in what it is ordered by from here on; null where none is. */
    private Condition after(int place, Dialect dialect) {
        Order part = order.parts().get(place);
        Expression<?> key = part.value();
        Object value = values.get(place);
        boolean nullsLast = part.nulls() == Order.Nulls.LAST
                || part.nulls() == Order.Nulls.AS_IT_COMES && part.descending() != dialect.nullsAreLargest();
        Condition further = place + 1 == values.size() ? null : after(place + 1, dialect);
        if (value == null) {
            Condition tied = further == null ? null : key.isNull().and(further);
            return nullsLast ? tied : tied == null ? key.isNotNull() : key.isNotNull().or(tied);
        }
        Condition beyond = beyond(key, part.descending(), value);
        if (nullsLast && order.nullable().get(place)) {
            beyond = beyond.or(key.isNull());
        } else if (further != null && key.type().nativeEnum() == null) {
            return new Comparison(key, part.descending() ? " <= " : " >= ", bind(key, value)).and(beyond.or(further));
        }
        return further == null ? beyond : beyond.or(new Comparison(key, " = ", bind(key, value)).and(further));
    }

    /** A database's own enum is ordered by the places of its labels, but MySQL compares it by their text: so by those that remain. */
    @SuppressWarnings("unchecked")      // each value is of its key's type: that was verified
    private static <T> Condition beyond(Expression<T> key, boolean descending, Object value) {
        if (key.type().nativeEnum() == null) {
            return Comparison.of(key, descending ? " < " : " > ", (T) value);
        }
        int place = ((Enum<?>) value).ordinal();
        List<T> beyond = new ArrayList<>();
        for (T constant : key.type().javaType().getEnumConstants()) {
            int its = ((Enum<?>) constant).ordinal();
            if (descending ? its < place : its > place) {
                beyond.add(constant);
            }
        }
        return In.of(key, beyond, false);
    }
}
