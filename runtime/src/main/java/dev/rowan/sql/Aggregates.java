package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;

/** The functions of {@link Sql} of all rows of a group. */
abstract class Aggregates extends Changes {

    Aggregates() {
    }

    /** {@code count(*)}: how many rows there are. */
    public static NumberAggregate<Long> count() {
        return new NumberAggregate<>(ColumnTypes.LONG, AggregateCall.of(SqlForm.COUNT_ROWS));
    }

    /** {@code count(x)}: how many rows have a value there. */
    public static NumberAggregate<Long> count(Expression<?> counted) {
        return new NumberAggregate<>(ColumnTypes.LONG, AggregateCall.of(SqlForm.COUNT, Argument.of(counted, "count")));
    }

    /** {@code count(distinct x)}: how many values there are, NULL not among them. */
    public static NumberAggregate<Long> countDistinct(Expression<?> counted) {
        return new NumberAggregate<>(ColumnTypes.LONG, AggregateCall.of(SqlForm.COUNT_DISTINCT, Argument.of(counted, "countDistinct")));
    }

    /**
     * How many different combinations of these values there are; what has a NULL among them does not count.
     *
     * @throws IllegalArgumentException if there are more than four
     */
    public static NumberAggregate<Long> countDistinct(Expression<?> first, Expression<?>... more) {
        if (more.length > 3) {
            throw new IllegalArgumentException("countDistinct takes four expressions at most: count the rows of "
                    + "a query that is distinct");
        }
        Expression<?>[] all = new Expression<?>[more.length + 1];
        all[0] = more.length == 0 ? Argument.of(first, "countDistinct") : combined(Argument.of(first, "countDistinct"));
        for (int i = 0; i < more.length; i++) {
            all[i + 1] = combined(Argument.of(more[i], "countDistinct"));
        }
        SqlForm form = switch (more.length) {
            case 0 -> SqlForm.COUNT_DISTINCT;
            case 1 -> SqlForm.COUNT_DISTINCT_2;
            case 2 -> SqlForm.COUNT_DISTINCT_3;
            default -> SqlForm.COUNT_DISTINCT_4;
        };
        return new NumberAggregate<>(ColumnTypes.LONG, AggregateCall.of(form, all));
    }

    private static <T> Expression<T> combined(Expression<T> part) {
        SqlType type = part.type().sqlType();
        boolean decimal = type == SqlType.DECIMAL || type == SqlType.UNSIGNED_BIGINT;
        return decimal ? Computed.value(part.type(), Formed.of(SqlForm.DECIMAL_COUNTED, part)) : part;
    }

    /**
     * The sum of all values, in their type; NULL where there are none. One that does not fit the type is a
     * {@link dev.rowan.DataException}: cast first.
     */
    public static <N extends Number> NumberAggregate<N> sum(NumberExpression<N> summed) {
        SqlForm form = Arithmetic.form(SqlForm.SUM, Argument.of(summed, "sum").type());
        return sum(form, summed);
    }

    /** The sum of the values, each of which counts once; otherwise as {@link #sum}. */
    public static <N extends Number> NumberAggregate<N> sumDistinct(NumberExpression<N> summed) {
        SqlForm form = Arithmetic.form(SqlForm.SUM_DISTINCT, Argument.of(summed, "sumDistinct").type());
        return sum(form, summed);
    }

    /** Of long integers a sum is a decimal on some databases, which would not be divided as integers are. */
    private static <N extends Number> NumberAggregate<N> sum(SqlForm form, NumberExpression<N> summed) {
        AggregateCall call = AggregateCall.of(form, summed);
        return new NumberAggregate<>(summed.type(), summed.type().javaType() == Long.class ? call.then(SqlForm.LONG_SUM) : call);
    }

    /**
     * The average of all values; NULL where there are none. Of integers and decimals it is computed as a decimal and rounded, half
     * away from zero, to 20 digits after the point, of which zeros at the end are left out: the same on every database. Of floats and
     * doubles it has the digits that the database gives.
     */
    public static NumberAggregate<BigDecimal> avg(NumberExpression<?> averaged) {
        boolean exact = !Arithmetic.floating(Argument.of(averaged, "avg").type());
        AggregateCall call = AggregateCall.of(exact ? SqlForm.AVERAGE : SqlForm.AVERAGE_FLOATING, averaged);
        return new NumberAggregate<>(Decimals.WITHOUT_ZEROS, exact ? call.then(SqlForm.AVERAGED) : call);
    }

    /** The smallest value; NULL where there are none. */
    public static TextAggregate min(TextExpression values) {
        return new TextAggregate(Argument.of(values, "min").type(), AggregateCall.of(SqlForm.MIN, values));
    }

    /** The smallest value; NULL where there are none. */
    public static <N extends Number> NumberAggregate<N> min(NumberExpression<N> values) {
        return new NumberAggregate<>(Argument.of(values, "min").type(), AggregateCall.of(SqlForm.MIN, values));
    }

    /** The smallest value; NULL where there are none. */
    public static <T> TemporalAggregate<T> min(TemporalExpression<T> values) {
        return new TemporalAggregate<>(Argument.of(values, "min").type(), AggregateCall.of(SqlForm.MIN, values));
    }

    /** The smallest value, where the database has an order for such; NULL where there are none. */
    public static <T> ValueAggregate<T> min(Expression<T> values) {
        return new ValueAggregate<>(Argument.of(values, "min").type(), AggregateCall.of(SqlForm.MIN, values));
    }

    /** The largest value; NULL where there are none. */
    public static TextAggregate max(TextExpression values) {
        return new TextAggregate(Argument.of(values, "max").type(), AggregateCall.of(SqlForm.MAX, values));
    }

    /** The largest value; NULL where there are none. */
    public static <N extends Number> NumberAggregate<N> max(NumberExpression<N> values) {
        return new NumberAggregate<>(Argument.of(values, "max").type(), AggregateCall.of(SqlForm.MAX, values));
    }

    /** The largest value; NULL where there are none. */
    public static <T> TemporalAggregate<T> max(TemporalExpression<T> values) {
        return new TemporalAggregate<>(Argument.of(values, "max").type(), AggregateCall.of(SqlForm.MAX, values));
    }

    /** The largest value, where the database has an order for such; NULL where there are none. */
    public static <T> ValueAggregate<T> max(Expression<T> values) {
        return new ValueAggregate<>(Argument.of(values, "max").type(), AggregateCall.of(SqlForm.MAX, values));
    }
}
