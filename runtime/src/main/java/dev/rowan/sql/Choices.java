package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;

/** Values of {@link Sql}, and what chooses between values; each is of the kind of what it begins with. */
@SuppressWarnings("varargs")      // the arrays are read only
abstract class Choices extends Aggregates {

    Choices() {
    }

    // Values

    /** A value as an expression: a parameter that may stand wherever a column may. */
    public static TextExpression literal(String value) {
        return Computed.text(new Typed(Bind.plain(ColumnTypes.STRING, Argument.of(value, "literal")), true));
    }

    /** A number as an expression: a parameter that may stand wherever a column may. */
    public static <N extends Number> NumberExpression<N> literal(N value) {
        Bind<N> bind = Bind.plain(Argument.typeOf(value, "literal"), value);
        return Computed.number(bind.type(), new Typed(bind, true));
    }

    /** A date or time as an expression: a parameter that may stand wherever a column may. */
    public static <T extends Temporal> TemporalExpression<T> literal(T value) {
        Bind<T> bind = Bind.plain(Argument.typeOf(value, "literal"), value);
        return Computed.temporal(bind.type(), new Typed(bind, true));
    }

    /** True or false as an expression. */
    public static Condition literal(Boolean value) {
        return Computed.condition(new Typed(Bind.plain(ColumnTypes.BOOLEAN, Argument.of(value, "literal")), true));
    }

    /**
     * A value as an expression: a parameter that may stand wherever a column may.
     *
     * @throws IllegalArgumentException if its class is none that {@link ColumnTypes#of} knows
     */
    public static <T> Expression<T> literal(T value) {
        return Argument.alone(Bind.plain(Argument.typeOf(value, "literal"), value));
    }

    /**
     * NULL, as a value of this class.
     *
     * @throws IllegalArgumentException if the class is none that {@link ColumnTypes#of} knows
     */
    public static <T> Expression<T> nullOf(Class<T> type) {
        return Argument.alone(Bind.plain(ColumnTypes.of(Argument.of(type, "nullOf")), null));
    }

    /** The same as {@link Expression#cast}. */
    public static <T> Expression<T> cast(Expression<?> expression, Class<T> type) {
        return Argument.of(expression, "cast").cast(type);
    }

    // The first that is not NULL

    private static Rendering firstOf(Expression<?> first, List<? extends Expression<?>> more) {
        List<Expression<?>> all = new ArrayList<>(more.size() + 1);
        all.add(Argument.of(first, "coalesce"));
        more.forEach(each -> all.add(Argument.of(each, "coalesce")));
        return new Call("coalesce", List.copyOf(all));
    }

    /** The first, or this value where that is NULL. */
    public static TextExpression coalesce(TextExpression first, String value) {
        return Computed.text(firstOf(first, List.of(Argument.typed(first, value, "coalesce"))));
    }

    /** The first of these that is not NULL. */
    @SafeVarargs
    public static TextExpression coalesce(TextExpression first, Expression<String>... more) {
        return Computed.text(firstOf(first, List.of(more)));
    }

    /** The first, or this value where that is NULL. */
    public static <N extends Number> NumberExpression<N> coalesce(NumberExpression<N> first, N value) {
        return Computed.number(first.type(), firstOf(first, List.of(Argument.typed(first, value, "coalesce"))));
    }

    /** The first of these that is not NULL. */
    @SafeVarargs
    public static <N extends Number> NumberExpression<N> coalesce(NumberExpression<N> first, Expression<? extends N>... more) {
        return Computed.number(first.type(), firstOf(first, List.of(more)));
    }

    /** The first, or this value where that is NULL. */
    public static <T> TemporalExpression<T> coalesce(TemporalExpression<T> first, T value) {
        return Computed.temporal(first.type(), firstOf(first, List.of(Argument.typed(first, value, "coalesce"))));
    }

    /** The first of these that is not NULL. */
    @SafeVarargs
    public static <T> TemporalExpression<T> coalesce(TemporalExpression<T> first, Expression<? extends T>... more) {
        return Computed.temporal(first.type(), firstOf(first, List.of(more)));
    }

    /** The first, or this value where that is NULL. */
    public static Condition coalesce(Condition first, Boolean value) {
        return Computed.condition(firstOf(first, List.of(Argument.typed(first, value, "coalesce"))));
    }

    /** The first of these that is not NULL. */
    @SafeVarargs
    public static Condition coalesce(Condition first, Expression<Boolean>... more) {
        return Computed.condition(firstOf(first, List.of(more)));
    }

    /** The first, or this value where that is NULL. */
    public static <T> Expression<T> coalesce(Expression<T> first, T value) {
        return Computed.value(first.type(), firstOf(first, List.of(Argument.typed(first, value, "coalesce"))));
    }

    /** The first of these that is not NULL. */
    @SafeVarargs
    public static <T> Expression<T> coalesce(Expression<T> first, Expression<? extends T>... more) {
        return Computed.value(first.type(), firstOf(first, List.of(more)));
    }

    // NULL in place of a value

    private static Rendering nullWhere(Expression<?> first, Expression<?> other) {
        return Formed.of(SqlForm.NULL_IF, Argument.of(first, "nullIf"), Argument.of(other, "nullIf"));
    }

    /** The first, or NULL where it is this value. */
    public static TextExpression nullIf(TextExpression first, String value) {
        return Computed.text(nullWhere(first, Argument.typed(first, value, "nullIf")));
    }

    /** The first, or NULL where it is the other. */
    public static TextExpression nullIf(TextExpression first, Expression<String> other) {
        return Computed.text(nullWhere(first, other));
    }

    /** The first, or NULL where it is this value. */
    public static <N extends Number> NumberExpression<N> nullIf(NumberExpression<N> first, N value) {
        return Computed.number(first.type(), nullWhere(first, Argument.typed(first, value, "nullIf")));
    }

    /** The first, or NULL where it is the other. */
    public static <N extends Number> NumberExpression<N> nullIf(NumberExpression<N> first, Expression<? extends N> other) {
        return Computed.number(first.type(), nullWhere(first, other));
    }

    /** The first, or NULL where it is this value. */
    public static <T> TemporalExpression<T> nullIf(TemporalExpression<T> first, T value) {
        return Computed.temporal(first.type(), nullWhere(first, Argument.typed(first, value, "nullIf")));
    }

    /** The first, or NULL where it is the other. */
    public static <T> TemporalExpression<T> nullIf(TemporalExpression<T> first, Expression<? extends T> other) {
        return Computed.temporal(first.type(), nullWhere(first, other));
    }

    /** The first, or NULL where it is this value. */
    public static <T> Expression<T> nullIf(Expression<T> first, T value) {
        return Computed.value(first.type(), nullWhere(first, Argument.typed(first, value, "nullIf")));
    }

    /** The first, or NULL where it is the other. */
    public static <T> Expression<T> nullIf(Expression<T> first, Expression<? extends T> other) {
        return Computed.value(first.type(), nullWhere(first, other));
    }

    // Case

    /** {@code case when condition then value}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static Case<String, TextExpression> caseWhen(Condition condition, String value) {
        return Case.of(condition, literal(value), (type, rendering) -> Computed.text(rendering));
    }

    /** {@code case when condition then value}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <N extends Number> Case<N, NumberExpression<N>> caseWhen(Condition condition, N value) {
        return Case.of(condition, literal(value), Computed::number);
    }

    /** {@code case when condition then value}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <T extends Temporal> Case<T, TemporalExpression<T>> caseWhen(Condition condition, T value) {
        return Case.of(condition, literal(value), Computed::temporal);
    }

    /** {@code case when condition then value}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static Case<Boolean, Condition> caseWhen(Condition condition, Boolean value) {
        return Case.of(condition, literal(value), (type, rendering) -> Computed.condition(rendering));
    }

    /** {@code case when condition then value}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <T> Case<T, Expression<T>> caseWhen(Condition condition, T value) {
        return Case.of(condition, literal(value), Computed::value);
    }

    /** {@code case when condition then result}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static Case<String, TextExpression> caseWhen(Condition condition, TextExpression result) {
        return Case.of(condition, result, (type, rendering) -> Computed.text(rendering));
    }

    /** {@code case when condition then result}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <N extends Number> Case<N, NumberExpression<N>> caseWhen(Condition condition, NumberExpression<N> result) {
        return Case.of(condition, result, Computed::number);
    }

    /** {@code case when condition then result}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <T> Case<T, TemporalExpression<T>> caseWhen(Condition condition, TemporalExpression<T> result) {
        return Case.of(condition, result, Computed::temporal);
    }

    /** {@code case when condition then result}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static Case<Boolean, Condition> caseWhen(Condition condition, Condition result) {
        return Case.of(condition, result, (type, rendering) -> Computed.condition(rendering));
    }

    /** {@code case when condition then result}, to go on with {@link Case#when}, {@link Case#otherwise} or {@link Case#end}. */
    public static <T> Case<T, Expression<T>> caseWhen(Condition condition, Expression<T> result) {
        return Case.of(condition, result, Computed::value);
    }
}
