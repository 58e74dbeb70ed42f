package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.math.BigDecimal;
import java.time.Duration;

/** The windows of {@link Sql}, and the functions that are of windows only. */
abstract class Windows extends OtherRows {

    Windows() {
    }

    // Which rows

    /** A window of the rows that are equal in these. */
    public static Window partitionBy(Expression<?> first, Expression<?>... more) {
        return Window.WHOLE.partitionBy(first, more);
    }

    /** A window of all rows in this order. */
    public static Window orderBy(Order first, Order... more) {
        return Window.WHOLE.orderBy(first, more);
    }

    /** The first row of the window's. */
    public static FrameBound unboundedPreceding() {
        return FrameBound.UNBOUNDED_PRECEDING;
    }

    /** The last row of the window's. */
    public static FrameBound unboundedFollowing() {
        return FrameBound.UNBOUNDED_FOLLOWING;
    }

    /** The row itself; in a range and in groups with those that are equal to it in the order. */
    public static FrameBound currentRow() {
        return FrameBound.CURRENT_ROW;
    }

    /** So many rows or groups before, or values that are so much before in the order. */
    public static FrameBound preceding(long number) {
        return preceding(BigDecimal.valueOf(number));
    }

    /** The values of a range that are so much before in the order. */
    public static FrameBound preceding(BigDecimal number) {
        return FrameBound.of(number, "preceding");
    }

    /** The dates or times of a range that are so much before in the order. */
    public static FrameBound preceding(Duration duration) {
        return FrameBound.of(duration, "preceding");
    }

    /** So many rows or groups after, or values that are so much after in the order. */
    public static FrameBound following(long number) {
        return following(BigDecimal.valueOf(number));
    }

    /** The values of a range that are so much after in the order. */
    public static FrameBound following(BigDecimal number) {
        return FrameBound.of(number, "following");
    }

    /** The dates or times of a range that are so much after in the order. */
    public static FrameBound following(Duration duration) {
        return FrameBound.of(duration, "following");
    }

    // Places

    /** The number of a row in its window, from 1. */
    public static WindowFunction<NumberExpression<Long>> rowNumber() {
        return place("row_number");
    }

    /** How many rows of the window come before, and 1; those that are equal in the order have the same. */
    public static WindowFunction<NumberExpression<Long>> rank() {
        return place("rank");
    }

    /** How many different values of the order come before, and 1. */
    public static WindowFunction<NumberExpression<Long>> denseRank() {
        return place("dense_rank");
    }

    /** {@link #rank} as a fraction: 0 of the first row, 1 of the last. */
    public static WindowFunction<NumberExpression<Double>> percentRank() {
        return number(ColumnTypes.DOUBLE, Call.of("percent_rank"));
    }

    /** Which fraction of the rows comes before or is equal in the order. */
    public static WindowFunction<NumberExpression<Double>> cumeDist() {
        return number(ColumnTypes.DOUBLE, Call.of("cume_dist"));
    }

    /** In which of so many parts, as equal as can be, a row is; from 1. */
    public static WindowFunction<NumberExpression<Long>> ntile(int parts) {
        if (parts < 1) {
            throw new IllegalArgumentException("rows are divided into 1 part or more, not " + parts);
        }
        return number(ColumnTypes.LONG, Call.of("ntile", new Constant(parts)));
    }

    private static WindowFunction<NumberExpression<Long>> place(String function) {
        return number(ColumnTypes.LONG, Call.of(function));
    }

    // Values of other rows

    /** The value of the row before, in the window's order; NULL where there is none. */
    public static WindowFunction<TextExpression> lag(TextExpression value) {
        return text(Call.of("lag", value));
    }

    /** The value of the row before, in the window's order; NULL where there is none. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lag(NumberExpression<N> value) {
        return number(value.type(), Call.of("lag", value));
    }

    /** The value of the row before, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<TemporalExpression<T>> lag(TemporalExpression<T> value) {
        return temporal(value.type(), Call.of("lag", value));
    }

    /** The value of the row before, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<Expression<T>> lag(Expression<T> value) {
        return value(value.type(), Call.of("lag", value));
    }

    /** The value of the row so many before, in the window's order; NULL where there is none. */
    public static WindowFunction<TextExpression> lag(TextExpression value, int rows) {
        return text(distant("lag", value, rows));
    }

    /** The value of the row so many before, in the window's order; NULL where there is none. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lag(NumberExpression<N> value, int rows) {
        return number(value.type(), distant("lag", value, rows));
    }

    /** The value of the row so many before, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<TemporalExpression<T>> lag(TemporalExpression<T> value, int rows) {
        return temporal(value.type(), distant("lag", value, rows));
    }

    /** The value of the row so many before, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<Expression<T>> lag(Expression<T> value, int rows) {
        return value(value.type(), distant("lag", value, rows));
    }

    /** The value of the next row, in the window's order; NULL where there is none. */
    public static WindowFunction<TextExpression> lead(TextExpression value) {
        return text(Call.of("lead", value));
    }

    /** The value of the next row, in the window's order; NULL where there is none. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lead(NumberExpression<N> value) {
        return number(value.type(), Call.of("lead", value));
    }

    /** The value of the next row, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<TemporalExpression<T>> lead(TemporalExpression<T> value) {
        return temporal(value.type(), Call.of("lead", value));
    }

    /** The value of the next row, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<Expression<T>> lead(Expression<T> value) {
        return value(value.type(), Call.of("lead", value));
    }

    /** The value of the row so many after, in the window's order; NULL where there is none. */
    public static WindowFunction<TextExpression> lead(TextExpression value, int rows) {
        return text(distant("lead", value, rows));
    }

    /** The value of the row so many after, in the window's order; NULL where there is none. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lead(NumberExpression<N> value, int rows) {
        return number(value.type(), distant("lead", value, rows));
    }

    /** The value of the row so many after, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<TemporalExpression<T>> lead(TemporalExpression<T> value, int rows) {
        return temporal(value.type(), distant("lead", value, rows));
    }

    /** The value of the row so many after, in the window's order; NULL where there is none. */
    public static <T> WindowFunction<Expression<T>> lead(Expression<T> value, int rows) {
        return value(value.type(), distant("lead", value, rows));
    }

    /** The value of the first row of the frame. */
    public static WindowFunction<TextExpression> firstValue(TextExpression value) {
        return text(Call.of("first_value", value));
    }

    /** The value of the first row of the frame. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> firstValue(NumberExpression<N> value) {
        return number(value.type(), Call.of("first_value", value));
    }

    /** The value of the first row of the frame. */
    public static <T> WindowFunction<TemporalExpression<T>> firstValue(TemporalExpression<T> value) {
        return temporal(value.type(), Call.of("first_value", value));
    }

    /** The value of the first row of the frame. */
    public static <T> WindowFunction<Expression<T>> firstValue(Expression<T> value) {
        return value(value.type(), Call.of("first_value", value));
    }

    /** The value of the last row of the frame, which without a frame is the last that is equal to this one in the order. */
    public static WindowFunction<TextExpression> lastValue(TextExpression value) {
        return text(Call.of("last_value", value));
    }

    /** The value of the last row of the frame, which without a frame is the last that is equal to this one in the order. */
    public static <N extends Number> WindowFunction<NumberExpression<N>> lastValue(NumberExpression<N> value) {
        return number(value.type(), Call.of("last_value", value));
    }

    /** The value of the last row of the frame, which without a frame is the last that is equal to this one in the order. */
    public static <T> WindowFunction<TemporalExpression<T>> lastValue(TemporalExpression<T> value) {
        return temporal(value.type(), Call.of("last_value", value));
    }

    /** The value of the last row of the frame, which without a frame is the last that is equal to this one in the order. */
    public static <T> WindowFunction<Expression<T>> lastValue(Expression<T> value) {
        return value(value.type(), Call.of("last_value", value));
    }

    private static Rendering distant(String function, Expression<?> value, int rows) {
        return Call.of(function, value, Distant.constant(function, rows));
    }
}
