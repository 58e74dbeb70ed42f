package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether a row comes after one of these values: {@code a < ? or a = ? and (b > ? or …)}, where the larger of {@code a} come first. NULL
 * has the place that the order gives it, or else the database.
 */
record KeysetCondition(KeysetOrder order, List<Object> values) implements Condition {

    @Override
    public void render(SqlSink sink) {
        Condition after = after(0, sink.dialect());
        sink.sql("(");
        (after == null ? In.of(order.parts().get(0).value(), List.of(), false) : after).render(sink);
        sink.sql(")");
    }

    /** Whether it is the one that comes after in what it is ordered by from here on; null where none is. */
    private Condition after(int place, Dialect dialect) {
        Expression<?> key = order.parts().get(place).value();
        Condition larger = larger(place, dialect);
        Condition further = place + 1 == values.size() ? null : after(place + 1, dialect);
        if (further == null) {
            return larger;
        }
        Condition tied = (values.get(place) == null ? key.isNull() : equal(key, values.get(place))).and(further);
        return larger == null ? tied : larger.or(tied);
    }

    private Condition larger(int place, Dialect dialect) {
        Order part = order.parts().get(place);
        boolean nullsLast = part.nulls() == Order.Nulls.LAST
                || part.nulls() == Order.Nulls.AS_IT_COMES && part.descending() != dialect.nullsAreLargest();
        Object value = values.get(place);
        if (value == null) {
            return nullsLast ? null : part.value().isNotNull();
        }
        Condition beyond = beyond(part.value(), part.descending(), value);
        return nullsLast && order.nullable().get(place) ? beyond.or(part.value().isNull()) : beyond;
    }

    @SuppressWarnings("unchecked")      // each value is of its key's type: that was verified
    private static <T> Condition equal(Expression<T> key, Object value) {
        return key.eq((T) value);
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
