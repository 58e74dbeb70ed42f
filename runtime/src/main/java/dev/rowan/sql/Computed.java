package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import java.util.List;

/**
 * An expression that is no column: its kind says what can be done with it, its rendering what it is.
 *
 * @param <T> the Java type of the value
 */
sealed interface Computed<T> extends Expression<T>
        permits ComputedText, ComputedNumber, ComputedTemporal, ComputedCondition, ComputedValue, Aggregate {

    Rendering rendering();

    /** A value computed in this way, of no kind that has operators. */
    static <T> Expression<T> value(ColumnType<T> type, Rendering rendering) {
        return new ComputedValue<>(type, rendering);
    }

    static TextExpression text(Rendering rendering) {
        return new ComputedText(rendering);
    }

    static <N extends Number> NumberExpression<N> number(ColumnType<N> type, Rendering rendering) {
        return new ComputedNumber<>(type, rendering);
    }

    static <T> TemporalExpression<T> temporal(ColumnType<T> type, Rendering rendering) {
        return new ComputedTemporal<>(type, rendering);
    }

    static Condition condition(Rendering rendering) {
        return new ComputedCondition(rendering);
    }

    /** Whether two are the same thing, whatever can be done with them: a column of an entity is no {@link NumberExpression}, say. */
    static boolean same(Expression<?> one, Expression<?> other) {
        return one.equals(other)
                || one instanceof Computed<?> its && other instanceof Computed<?> that && its.rendering().equals(that.rendering());
    }

    /** The place of one among others, or -1. */
    static int place(List<? extends Expression<?>> all, Expression<?> one) {
        int place = all.indexOf(one);
        for (int i = 0; place < 0 && i < all.size(); i++) {
            place = same(all.get(i), one) ? i : -1;
        }
        return place;
    }

    @Override
    default void render(SqlSink sink) {
        rendering().render(sink);
        String collation = sink.dialect().collation(type().sqlType());
        if (!collation.isEmpty() && !said(rendering(), type())) {
            sink.sql(collation);
        }
    }

    @Override
    default boolean infix(SqlSink sink) {
        return rendering().infix(sink);
    }

    /** Whether what stands there for something else has said the collation of the type already. */
    private static boolean said(Rendering rendering, ColumnType<?> type) {
        Expression<?> inner = rendering instanceof As as ? as.expression() : rendering instanceof Label label ? label.labelled() : null;
        return inner instanceof Computed<?> computed && computed.type().sqlType() == type.sqlType();
    }
}
