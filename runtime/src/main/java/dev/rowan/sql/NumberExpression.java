package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnTypes;

/**
 * An expression of numbers. What is computed with it has its type: {@code divide} of integers is an integer, cut towards zero, as in
 * Java; of decimals it is a decimal, rounded half away from zero to 20 digits after the point, of which zeros at the end are left out
 * (MySQL and MariaDB have 65 digits in all: of what is divided they keep 27 after the point, beyond 38 before it 18, and beyond 47
 * the quotient has 4 more than it).
 * What is divided by zero is NULL, on every database. A result that does not fit the type is a {@link dev.rowan.DataException}: cast
 * first.
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
     * This, rounded to so many digits after the point: a decimal half away from zero; a double as the database does it. An integer stays.
     *
     * @param digits how many, from 0; they are written into the statement, since they decide the result's type
     */
    default NumberExpression<N> round(int digits) {
        QueryExpression.notNegative("digits", digits);
        return Arithmetic.rounded(SqlForm.ROUND, this, new Constant(digits));
    }

    /** The largest whole number that is not above this. */
    default NumberExpression<N> floor() {
        return Arithmetic.rounded(SqlForm.FLOOR, this);
    }

    /** The smallest whole number that is not below this. */
    default NumberExpression<N> ceil() {
        return Arithmetic.rounded(SqlForm.CEILING, this);
    }

    /** This to the power of another number, as a double; what has no such power is NULL or an error, as the database does it. */
    default NumberExpression<Double> power(double exponent) {
        return Arithmetic.floating(SqlForm.POWER, this, Argument.typed(Bind.plain(ColumnTypes.DOUBLE, exponent)));
    }

    /** The square root, as a double; of a negative number it is NULL or an error, as the database does it. */
    default NumberExpression<Double> sqrt() {
        return Arithmetic.floating(SqlForm.SQUARE_ROOT, this);
    }

    // Bits of integers, the sign among them, but not of an unsigned long; a result that does not fit the type is an error, or loses its
    // bits beyond

    /** The bits that both have. */
    default NumberExpression<N> bitAnd(N value) {
        return Arithmetic.bits(SqlForm.BIT_AND, this, Comparison.operand(this, value));
    }

    /** The bits that both have. */
    default NumberExpression<N> bitAnd(NumberExpression<?> other) {
        return Arithmetic.bits(SqlForm.BIT_AND, this, other);
    }

    /** The bits that one of both has. */
    default NumberExpression<N> bitOr(N value) {
        return Arithmetic.bits(SqlForm.BIT_OR, this, Comparison.operand(this, value));
    }

    /** The bits that one of both has. */
    default NumberExpression<N> bitOr(NumberExpression<?> other) {
        return Arithmetic.bits(SqlForm.BIT_OR, this, other);
    }

    /** The bits that only one of both has. */
    default NumberExpression<N> bitXor(N value) {
        return Arithmetic.bits(SqlForm.BIT_XOR, this, Comparison.operand(this, value));
    }

    /** The bits that only one of both has. */
    default NumberExpression<N> bitXor(NumberExpression<?> other) {
        return Arithmetic.bits(SqlForm.BIT_XOR, this, other);
    }

    /** The bits that this has not, as Java's {@code ~}; of an unsigned number those of its type. */
    default NumberExpression<N> bitNot() {
        return Arithmetic.otherBits(this);
    }

    /** Shifted to the left, as Java's {@code <<} where the result fits. */
    default NumberExpression<N> shiftLeft(int bits) {
        return Arithmetic.bits(SqlForm.SHIFT_LEFT, this, Arithmetic.shift(bits));
    }

    /** Shifted to the right; the sign stays, as with Java's {@code >>}. */
    default NumberExpression<N> shiftRight(int bits) {
        return Arithmetic.bits(SqlForm.SHIFT_RIGHT, this, Arithmetic.shift(bits));
    }
}
