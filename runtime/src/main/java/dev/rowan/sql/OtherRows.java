package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/** The functions of {@link Sql} that give values of other rows of a window, where there may be none. */
abstract class OtherRows extends Tuples {

    OtherRows() {
    }

    /** The value of the row so many before, in the window's order; where there is none, this one. */
    public static WindowFunction<TextExpression> lag(TextExpression value, int rows, String otherwise) {
        return text(Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, what this is in the row itself. */
    public static WindowFunction<TextExpression> lag(TextExpression value, int rows, Expression<String> otherwise) {
        return text(Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, this one. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lag(NumberExpression<N> value, int rows, N otherwise) {
        return number(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, what this is in the row itself. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lag(NumberExpression<N> value, int rows,
            Expression<N> otherwise) {
        return number(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, this one. */
    public static <T> WindowFunction<TemporalExpression<T>> lag(TemporalExpression<T> value, int rows, T otherwise) {
        return temporal(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, what this is in the row itself. */
    public static <T> WindowFunction<TemporalExpression<T>> lag(TemporalExpression<T> value, int rows, Expression<T> otherwise) {
        return temporal(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, this one. */
    public static <T> WindowFunction<Expression<T>> lag(Expression<T> value, int rows, T otherwise) {
        return value(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many before, in the window's order; where there is none, what this is in the row itself. */
    public static <T> WindowFunction<Expression<T>> lag(Expression<T> value, int rows, Expression<T> otherwise) {
        return value(value.type(), Distant.of("lag", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, this one. */
    public static WindowFunction<TextExpression> lead(TextExpression value, int rows, String otherwise) {
        return text(Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, what this is in the row itself. */
    public static WindowFunction<TextExpression> lead(TextExpression value, int rows, Expression<String> otherwise) {
        return text(Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, this one. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lead(NumberExpression<N> value, int rows, N otherwise) {
        return number(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, what this is in the row itself. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lead(NumberExpression<N> value, int rows,
            Expression<N> otherwise) {
        return number(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, this one. */
    public static <T> WindowFunction<TemporalExpression<T>> lead(TemporalExpression<T> value, int rows, T otherwise) {
        return temporal(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, what this is in the row itself. */
    public static <T> WindowFunction<TemporalExpression<T>> lead(TemporalExpression<T> value, int rows, Expression<T> otherwise) {
        return temporal(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, this one. */
    public static <T> WindowFunction<Expression<T>> lead(Expression<T> value, int rows, T otherwise) {
        return value(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row so many after, in the window's order; where there is none, what this is in the row itself. */
    public static <T> WindowFunction<Expression<T>> lead(Expression<T> value, int rows, Expression<T> otherwise) {
        return value(value.type(), Distant.of("lead", value, rows, otherwise));
    }

    /** The value of the row of the frame with this number, from 1; NULL where there is none. */
    public static WindowFunction<TextExpression> nthValue(TextExpression value, int number) {
        return text(nth(value, number));
    }

    /** The value of the row of the frame with this number, from 1; NULL where there is none. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> nthValue(NumberExpression<N> value, int number) {
        return number(value.type(), nth(value, number));
    }

    /** The value of the row of the frame with this number, from 1; NULL where there is none. */
    public static <T> WindowFunction<TemporalExpression<T>> nthValue(TemporalExpression<T> value, int number) {
        return temporal(value.type(), nth(value, number));
    }

    /** The value of the row of the frame with this number, from 1; NULL where there is none. */
    public static <T> WindowFunction<Expression<T>> nthValue(Expression<T> value, int number) {
        return value(value.type(), nth(value, number));
    }

    private static Rendering nth(Expression<?> value, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("the rows of a frame are counted from 1, and not from " + number);
        }
        return Call.of("nth_value", value, new Constant(number));
    }

    static <N extends Number> WindowFunction<NumberExpression<N>> number(ColumnType<N> type, Rendering function) {
        return new WindowFunction<>(function, over -> Computed.number(type, over));
    }

    static WindowFunction<TextExpression> text(Rendering function) {
        return new WindowFunction<>(function, Computed::text);
    }

    static <T> WindowFunction<TemporalExpression<T>> temporal(ColumnType<T> type, Rendering function) {
        return new WindowFunction<>(function, over -> Computed.temporal(type, over));
    }

    static <T> WindowFunction<Expression<T>> value(ColumnType<T> type, Rendering function) {
        return new WindowFunction<>(function, over -> Computed.value(type, over));
    }
}
