package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import dev.rowan.type.ConvertedType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/** What is computed of numbers: each has the type of the first of them. */
final class Arithmetic {

    /** Types, each of which takes the values of those before it. */
    private static final List<Class<?>> INTEGERS = List.of(Byte.class, Short.class, Integer.class, Long.class, BigInteger.class);

    private Arithmetic() {
    }

    static <N extends Number> NumberExpression<N> of(SqlForm form, NumberExpression<N> first, Expression<?>... more) {
        Expression<?>[] operands = new Expression<?>[more.length + 1];
        operands[0] = first;
        for (int i = 0; i < more.length; i++) {
            requireFitting(first.type(), Argument.of(more[i], "arithmetic").type());
            operands[i + 1] = told(form, first.type(), more[i]);
        }
        SqlForm words = form(form, first.type());
        return Computed.number(read(form, first.type()),
                words == SqlForm.DECIMAL_DIVIDE ? new Quotient(operands[0], operands[1]) : Formed.of(words, operands));
    }

    /** A parameter whose type decides how the result is computed. */
    private static Expression<?> told(SqlForm form, ColumnType<?> type, Expression<?> operand) {
        boolean deciding = form == SqlForm.DIVIDE || form == SqlForm.MODULO || type.sqlType() == SqlType.DECIMAL;
        return deciding && operand instanceof Bind<?> bind ? Argument.typed(bind) : operand;
    }

    /** A quotient has as many zeros at its end as the database likes. */
    @SuppressWarnings("unchecked")      // N is BigDecimal
    private static <N extends Number> ColumnType<N> read(SqlForm form, ColumnType<N> type) {
        boolean quotient = form == SqlForm.DIVIDE || form == SqlForm.MODULO;
        return quotient && type.javaType() == BigDecimal.class && !(type instanceof ConvertedType<?, ?>)
                ? (ColumnType<N>) Decimals.WITHOUT_ZEROS : type;
    }

    /** Of integers nothing is rounded. */
    static <N extends Number> NumberExpression<N> rounded(SqlForm form, NumberExpression<N> number, Expression<?>... digits) {
        if (INTEGERS.contains(number.type().javaType())) {
            return Computed.number(number.type(), new As(number));
        }
        List<Expression<?>> operands = new ArrayList<>(List.of(digits));
        operands.add(0, number);
        return Computed.number(number.type(), new Formed(form(form, number.type()), List.copyOf(operands)));
    }

    /** What is computed of the bits of integers; an unsigned long is a decimal on some databases. */
    static <N extends Number> NumberExpression<N> bits(SqlForm form, NumberExpression<N> first, Expression<?>... more) {
        boolean unsignedLong = first.type().sqlType() == SqlType.UNSIGNED_BIGINT;
        if (first.type().sqlType() == SqlType.DECIMAL || unsignedLong || floating(first.type())) {
            throw new IllegalArgumentException((unsignedLong ? "an unsigned " : "a ") + first.type().javaType().getSimpleName()
                    + " has no bits to compute with: cast(Long.class) or another integer first");
        }
        Expression<?>[] operands = new Expression<?>[more.length + 1];
        operands[0] = first;
        for (int i = 0; i < more.length; i++) {
            requireFitting(first.type(), Argument.of(more[i], "bits").type());
            operands[i + 1] = more[i] instanceof Bind<?> bind ? Argument.typed(bind) : more[i];
        }
        return Computed.number(first.type(), Formed.of(form, operands));
    }

    /** All bits but these; where there is no sign they are those of the type and no more. */
    static <N extends Number> NumberExpression<N> otherBits(NumberExpression<N> number) {
        return switch (number.type().sqlType()) {
            case UNSIGNED_TINYINT, UNSIGNED_SMALLINT, UNSIGNED_INTEGER ->
                    bits(SqlForm.BIT_XOR, number, Comparison.operand(number, ones(number.type())));
            default -> bits(SqlForm.BIT_NOT, number);
        };
    }

    @SuppressWarnings("unchecked")      // of the type's class
    private static <N extends Number> N ones(ColumnType<N> type) {
        return (N) switch (type.sqlType()) {
            case UNSIGNED_TINYINT -> (Number) (byte) -1;
            case UNSIGNED_SMALLINT -> (Number) (short) -1;
            default -> (Number) (-1);
        };
    }

    /** By how many bits something is shifted. */
    static Expression<?> shift(int bits) {
        if (bits < 0 || bits > 63) {
            throw new IllegalArgumentException("a number is shifted by 0 to 63 bits, and not by " + bits);
        }
        return Argument.typed(Bind.plain(ColumnTypes.BYTE, (byte) bits));
    }

    static NumberExpression<Double> floating(SqlForm form, NumberExpression<?> number, Expression<?>... more) {
        List<Expression<?>> operands = new ArrayList<>(List.of(more));
        operands.add(0, number);
        return Computed.number(ColumnTypes.DOUBLE, new Formed(form, List.copyOf(operands)));
    }

    private static void requireFitting(ColumnType<?> type, ColumnType<?> other) {
        Class<?> wide = type.javaType();
        Class<?> narrow = other.javaType();
        boolean fits = wide == narrow || wide == BigDecimal.class && narrow != Double.class && narrow != Float.class
                || wide == Double.class && (narrow == Float.class || INTEGERS.indexOf(narrow) >= 0 && narrow != BigInteger.class)
                || INTEGERS.contains(wide) && INTEGERS.contains(narrow) && INTEGERS.indexOf(narrow) <= INTEGERS.indexOf(wide);
        if (!fits) {
            throw new IllegalArgumentException("a " + narrow.getSimpleName() + " does not fit into a " + wide.getSimpleName()
                    + ", which the result would be: begin with the wider one, or cast(" + narrow.getSimpleName() + ".class) the other");
        }
    }

    /** Decimals are computed in ways of their own where a database has none, and of integers the division is. */
    static SqlForm form(SqlForm form, ColumnType<?> type) {
        boolean decimal = type.sqlType() == SqlType.DECIMAL;
        return switch (form) {
            case ADD -> decimal ? SqlForm.DECIMAL_ADD : form;
            case SUBTRACT -> decimal ? SqlForm.DECIMAL_SUBTRACT : form;
            case MULTIPLY -> decimal ? SqlForm.DECIMAL_MULTIPLY : form;
            case DIVIDE -> INTEGERS.contains(type.javaType()) ? decimal ? SqlForm.DECIMAL_DIVIDE_INTEGERS : SqlForm.DIVIDE_INTEGERS
                    : decimal ? SqlForm.DECIMAL_DIVIDE : form;
            case MODULO -> decimal ? SqlForm.DECIMAL_MODULO : floating(type) ? SqlForm.FLOATING_MODULO : form;
            case NEGATE -> decimal ? SqlForm.DECIMAL_NEGATE : form;
            case ABSOLUTE -> decimal ? SqlForm.DECIMAL_ABSOLUTE : form;
            case ROUND -> decimal ? SqlForm.DECIMAL_ROUND : form;
            case FLOOR -> decimal ? SqlForm.DECIMAL_FLOOR : form;
            case CEILING -> decimal ? SqlForm.DECIMAL_CEILING : form;
            case SUM -> decimal ? SqlForm.DECIMAL_SUM : form;
            case SUM_DISTINCT -> decimal ? SqlForm.DECIMAL_SUM_DISTINCT : form;
            default -> form;
        };
    }

    /** Whether its numbers are floats or doubles, which are not exact. */
    static boolean floating(ColumnType<?> type) {
        return type.sqlType() == SqlType.REAL || type.sqlType() == SqlType.DOUBLE;
    }
}
