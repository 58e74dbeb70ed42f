package dev.rowan.sql;

import dev.rowan.type.ColumnType;

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
