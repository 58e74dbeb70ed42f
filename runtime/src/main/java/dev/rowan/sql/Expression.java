package dev.rowan.sql;

import dev.rowan.type.ColumnType;
import java.util.Arrays;
import java.util.Collection;

/**
 * A value that the database computes: a column, a parameter, a function of them. Immutable; all threads may share it.
 *
 * <p>What can be done with it follows its kind: {@link TextExpression}, {@link NumberExpression}, {@link TemporalExpression},
 * {@link Condition}. A comparison with NULL is neither true nor false (SQL:2016, 8.2), so a null argument is refused with a
 * {@link NullPointerException} that names {@link #isNull()}.
 *
 * @param <T> the Java type of the value
 */
public interface Expression<T> {

    /** How its value is read and bound. */
    ColumnType<T> type();

    /** Says the expression to a sink. */
    void render(SqlSink sink);

    /** {@code this = value}. */
    default Condition eq(T value) {
        return Comparison.of(this, " = ", value);
    }

    /** {@code this = other}. */
    default Condition eq(Expression<? extends T> other) {
        return new Comparison(this, " = ", other);
    }

    /** {@code this <> value}. */
    default Condition ne(T value) {
        return Comparison.of(this, " <> ", value);
    }

    /** {@code this <> other}. */
    default Condition ne(Expression<? extends T> other) {
        return new Comparison(this, " <> ", other);
    }

    /** Whether it is one of these values; false when there are none. */
    default Condition in(Collection<? extends T> values) {
        return In.of(this, values, false);
    }

    /** Whether it is one of these values; false when there are none. */
    @SuppressWarnings("unchecked")      // the array is read only, as a list
    default Condition in(T... values) {
        return In.of(this, Arrays.asList(values), false);
    }

    /** Whether it is none of these values; true when there are none. */
    default Condition notIn(Collection<? extends T> values) {
        return In.of(this, values, true);
    }

    /** Whether it is none of these values; true when there are none. */
    @SuppressWarnings("unchecked")      // the array is read only, as a list
    default Condition notIn(T... values) {
        return In.of(this, Arrays.asList(values), true);
    }

    /** {@code this is null}. */
    default Condition isNull() {
        return new IsNull(this, true);
    }

    /** {@code this is not null}. */
    default Condition isNotNull() {
        return new IsNull(this, false);
    }

    /** Orders by it, smallest first. */
    default Order asc() {
        return new Order(this, false, Order.Nulls.AS_IT_COMES);
    }

    /** Orders by it, largest first. */
    default Order desc() {
        return new Order(this, true, Order.Nulls.AS_IT_COMES);
    }
}
