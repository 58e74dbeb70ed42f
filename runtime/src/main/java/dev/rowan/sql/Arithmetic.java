package dev.rowan.sql;

import dev.rowan.dialect.SqlForm;
import dev.rowan.type.ColumnType;
import dev.rowan.type.SqlType;
import java.math.BigDecimal;
import java.math.BigInteger;
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
            if (form != SqlForm.ROUND) {
                requireFitting(first.type(), more[i].type());
            }
            operands[i + 1] = more[i];
        }
        return Computed.number(first.type(), Formed.of(form(form, first.type()), operands));
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
            case DIVIDE -> INTEGERS.contains(type.javaType()) && !decimal ? SqlForm.DIVIDE_INTEGERS : decimal ? SqlForm.DECIMAL_DIVIDE : form;
            case MODULO -> decimal ? SqlForm.DECIMAL_MODULO : form;
            case NEGATE -> decimal ? SqlForm.DECIMAL_NEGATE : form;
            case ABSOLUTE -> decimal ? SqlForm.DECIMAL_ABSOLUTE : form;
            case ROUND -> decimal ? SqlForm.DECIMAL_ROUND : form;
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
