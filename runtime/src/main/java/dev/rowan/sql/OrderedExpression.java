package dev.rowan.sql;

/** An expression whose values have an order, the database's: text by its collation. */
public interface OrderedExpression<T> extends Expression<T> {

    /** {@code this < value}. */
    default Condition lt(T value) {
        return Comparison.of(this, " < ", value);
    }

    /** {@code this < other}. */
    default Condition lt(Expression<? extends T> other) {
        return new Comparison(this, " < ", other);
    }

    /** {@code this <= value}. */
    default Condition le(T value) {
        return Comparison.of(this, " <= ", value);
    }

    /** {@code this <= other}. */
    default Condition le(Expression<? extends T> other) {
        return new Comparison(this, " <= ", other);
    }

    /** {@code this > value}. */
    default Condition gt(T value) {
        return Comparison.of(this, " > ", value);
    }

    /** {@code this > other}. */
    default Condition gt(Expression<? extends T> other) {
        return new Comparison(this, " > ", other);
    }

    /** {@code this >= value}. */
    default Condition ge(T value) {
        return Comparison.of(this, " >= ", value);
    }

    /** {@code this >= other}. */
    default Condition ge(Expression<? extends T> other) {
        return new Comparison(this, " >= ", other);
    }

    /** {@code this between low and high}: both belong to it. */
    default Condition between(T low, T high) {
        return new Between(this, Comparison.operand(this, low), Comparison.operand(this, high));
    }

    /** {@code this between low and high}: both belong to it. */
    default Condition between(Expression<? extends T> low, Expression<? extends T> high) {
        return new Between(this, low, high);
    }
}
