package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;

/**
 * An expression of numbers. What is computed with it has its type: {@code divide} of integers is an integer, cut towards zero, as in
 * Java; of decimals it has the digits that the database gives. A result that does not fit the type is a
 * {@link dev.rowan.DataException}: cast first.
 */
public interface NumberExpression<N extends Number> extends OrderedExpression<N> {

    @Override
    default NumberExpression<N> as(String name) {
        return Computed.number(type(), new Label(this, name));
    }

    /** {@code this + value}. */
    default NumberExpression<N> plus(N value) {
        return Arithmetic.of(SqlForm.ADD, this, Comparison.operand(this, value));
    }

    /** {@code this + other}, which is of the same type or of one that fits into it. */
    default NumberExpression<N> plus(NumberExpression<?> other) {
        return Arithmetic.of(SqlForm.ADD, this, other);
    }

    /** {@code this - value}. */
    default NumberExpression<N> minus(N value) {
        return Arithmetic.of(SqlForm.SUBTRACT, this, Comparison.operand(this, value));
    }

    /** {@code this - other}, which is of the same type or of one that fits into it. */
    default NumberExpression<N> minus(NumberExpression<?> other) {
        return Arithmetic.of(SqlForm.SUBTRACT, this, other);
    }

    /** {@code this * value}. */
    default NumberExpression<N> times(N value) {
        return Arithmetic.of(SqlForm.MULTIPLY, this, Comparison.operand(this, value));
    }

    /** {@code this * other}, which is of the same type or of one that fits into it. */
    default NumberExpression<N> times(NumberExpression<?> other) {
        return Arithmetic.of(SqlForm.MULTIPLY, this, other);
    }

    /** {@code this / value}: of integers cut towards zero. */
    default NumberExpression<N> divide(N value) {
        return Arithmetic.of(SqlForm.DIVIDE, this, Comparison.operand(this, value));
    }

    /** {@code this / other}, which is of the same type or of one that fits into it: of integers cut towards zero. */
    default NumberExpression<N> divide(NumberExpression<?> other) {
        return Arithmetic.of(SqlForm.DIVIDE, this, other);
    }

    /** What remains of a division that is cut towards zero; its sign is that of this. */
    default NumberExpression<N> mod(N value) {
        return Arithmetic.of(SqlForm.MODULO, this, Comparison.operand(this, value));
    }

    /** What remains of a division that is cut towards zero; its sign is that of this. */
    default NumberExpression<N> mod(NumberExpression<?> other) {
        return Arithmetic.of(SqlForm.MODULO, this, other);
    }

    /** {@code -this}. */
    default NumberExpression<N> neg() {
        return Arithmetic.of(SqlForm.NEGATE, this);
    }

    /** This without its sign. */
    default NumberExpression<N> abs() {
        return Arithmetic.of(SqlForm.ABSOLUTE, this);
    }

    /**
     * This, rounded to so many digits after the point; half of the last digit away from zero where numbers are decimals.
     *
     * @param digits how many, from 0
     */
    default NumberExpression<N> round(int digits) {
        QueryExpression.notNegative("digits", digits);
        return Arithmetic.of(SqlForm.ROUND, this, Bind.plain(ColumnTypes.INTEGER, digits));
    }
}
