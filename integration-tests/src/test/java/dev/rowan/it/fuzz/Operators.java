package dev.rowan.it.fuzz;

import dev.rowan.sql.Condition;
import dev.rowan.sql.Expression;
import dev.rowan.sql.NumberExpression;
import dev.rowan.sql.OrderedExpression;

/** Operators by their names; the kinds of terms tell that the types fit. */
final class Operators {

    private Operators() {
    }

    @SuppressWarnings("unchecked")
    static NumberExpression<?> apply(Term term, String operator, Object value) {
        NumberExpression<Number> a = (NumberExpression<Number>) term.sql();
        if (value instanceof NumberExpression<?> b) {
            return switch (operator) {
                case "plus" -> a.plus(b);
                case "minus" -> a.minus(b);
                case "times" -> a.times(b);
                case "divide" -> a.divide(b);
                case "mod" -> a.mod(b);
                case "bitAnd" -> a.bitAnd(b);
                case "bitOr" -> a.bitOr(b);
                default -> a.bitXor(b);
            };
        }
        Number n = (Number) value;
        return switch (operator) {
            case "plus" -> a.plus(n);
            case "minus" -> a.minus(n);
            case "times" -> a.times(n);
            case "divide" -> a.divide(n);
            case "mod" -> a.mod(n);
            case "bitAnd" -> a.bitAnd(n);
            case "bitOr" -> a.bitOr(n);
            default -> a.bitXor(n);
        };
    }

    /** Comparisons, of which only the first two are of all kinds. */
    static Condition compare(Term a, int operator, Object value) {
        return switch (operator) {
            case 0 -> a.any().eq(value);
            case 1 -> a.any().ne(value);
            case 2 -> a.ordered().lt(value);
            case 3 -> a.ordered().le(value);
            case 4 -> a.ordered().gt(value);
            default -> a.ordered().ge(value);
        };
    }

    /** The same with an expression. */
    static Condition compare(Term a, int operator, Expression<Object> b) {
        OrderedExpression<Object> ordered = operator < 2 ? null : a.ordered();
        return switch (operator) {
            case 0 -> a.any().eq(b);
            case 1 -> a.any().ne(b);
            case 2 -> ordered.lt(b);
            case 3 -> ordered.le(b);
            case 4 -> ordered.gt(b);
            default -> ordered.ge(b);
        };
    }

    static boolean holds(int operator, Object a, Object b) {
        int sign = Meaning.compare(a, b);
        return switch (operator) {
            case 0 -> sign == 0;
            case 1 -> sign != 0;
            case 2 -> sign < 0;
            case 3 -> sign <= 0;
            case 4 -> sign > 0;
            default -> sign >= 0;
        };
    }
}
