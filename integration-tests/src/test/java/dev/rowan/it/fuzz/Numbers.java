package dev.rowan.it.fuzz;

import static dev.rowan.sql.Sql.number;

import dev.rowan.sql.NumberExpression;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;

/** Random terms of numbers, whose results fit their types. */
final class Numbers {

    private final Terms terms;

    Numbers(Terms terms) {
        this.terms = terms;
    }

    Term of(Kind kind, int depth) {
        return switch (kind) {
            case INT -> integer(depth);
            case LONG -> terms.shape.nextInt(4) == 0 ? casted(Kind.INT, kind, n -> ((Integer) n).longValue()) : whole(kind, depth);
            case DECIMAL -> decimal(depth);
            default -> floating(depth);
        };
    }

    private Term integer(int depth) {
        Kind kind = Kind.INT;
        return switch (terms.shape.nextInt(8)) {
            case 0 -> both(kind, 0, "bitAnd", (a, b) -> (int) a & (int) b);
            case 1 -> both(kind, 0, "bitOr", (a, b) -> (int) a | (int) b);
            case 2 -> both(kind, 0, "bitXor", (a, b) -> (int) a ^ (int) b);
            case 3 -> {
                int bits = terms.shape.nextInt(4);
                Term a = terms.leaf(kind);
                yield terms.shape.nextBoolean() ? made(kind, a.number().bitNot(), a, n -> ~(int) n)
                        : made(kind, a.number().shiftRight(bits), a, n -> (int) n >> bits);
            }
            case 4 -> {
                Term text = terms.of(terms.shape.nextBoolean() ? Kind.CODE : Kind.NAME, depth);
                yield new Term(kind, text.text().length(), Meaning.of(text.meaning(), t -> ((String) t).length()));
            }
            case 5 -> switch (terms.shape.nextInt(3)) {
                case 0 -> casted(Kind.DECIMAL, kind, n -> ((BigDecimal) n).intValue());
                case 1 -> casted(Kind.DOUBLE, kind, n -> ((Double) n).intValue());
                default -> casted(Kind.FLAG, kind, b -> (Boolean) b ? 1 : 0);
            };
            case 6 -> both(kind, 0, "times", (a, b) -> Math.multiplyExact((int) a, (int) b));
            default -> whole(kind, depth);
        };
    }

    /** What there is of integers of any size. */
    private Term whole(Kind kind, int depth) {
        return switch (terms.shape.nextInt(6)) {
            case 0 -> both(kind, depth, "plus", (a, b) -> whole(kind, Math.addExact(exact(a), exact(b))));
            case 1 -> both(kind, depth, "minus", (a, b) -> whole(kind, Math.subtractExact(exact(a), exact(b))));
            case 2 -> both(kind, depth, "divide", (a, b) -> exact(b) == 0 ? null : whole(kind, exact(a) / exact(b)));
            case 3 -> both(kind, depth, "mod", (a, b) -> exact(b) == 0 ? null : whole(kind, exact(a) % exact(b)));
            case 4 -> {
                Term a = terms.of(kind, depth);
                yield made(kind, a.number().abs(), a, n -> whole(kind, Math.abs(exact(n))));
            }
            default -> {
                Term a = terms.of(kind, depth);
                yield made(kind, a.number().neg(), a, n -> whole(kind, -exact(n)));
            }
        };
    }

    private static long exact(Object number) {
        return ((Number) number).longValue();
    }

    private static Object whole(Kind kind, long value) {
        return kind == Kind.INT ? (Object) Math.toIntExact(value) : (Object) value;
    }

    private Term decimal(int depth) {
        Kind kind = Kind.DECIMAL;
        int digits = terms.shape.nextInt(3);
        return switch (terms.shape.nextInt(9)) {
            case 0 -> both(kind, depth, "plus", (a, b) -> dec(a).add(dec(b)));
            case 1 -> both(kind, depth, "minus", (a, b) -> dec(a).subtract(dec(b)));
            case 2 -> both(kind, 0, "times", (a, b) -> dec(a).multiply(dec(b)));
            // rounded, since not all have room for the product of two quotients
            case 3 -> rounded(both(kind, 0, "divide",
                    (a, b) -> dec(b).signum() == 0 ? null : dec(a).divide(dec(b), 20, RoundingMode.HALF_UP)), 4);
            case 4 -> both(kind, depth, "mod", (a, b) -> dec(b).signum() == 0 ? null : dec(a).remainder(dec(b)));
            case 5 -> rounded(terms.of(kind, depth), digits);
            case 6 -> {
                Term a = terms.of(kind, depth);
                yield terms.shape.nextBoolean() ? made(kind, a.number().floor(), a, n -> dec(n).setScale(0, RoundingMode.FLOOR))
                        : made(kind, a.number().ceil(), a, n -> dec(n).setScale(0, RoundingMode.CEILING));
            }
            case 7 -> {
                Term a = terms.of(kind, depth);
                yield terms.shape.nextBoolean() ? made(kind, a.number().abs(), a, n -> dec(n).abs())
                        : made(kind, a.number().neg(), a, n -> dec(n).negate());
            }
            default -> casted(Kind.INT, kind, n -> BigDecimal.valueOf((int) n));
        };
    }

    private Term rounded(Term a, int digits) {
        return made(Kind.DECIMAL, a.number().round(digits), a, n -> dec(n).setScale(digits, RoundingMode.HALF_UP));
    }

    /** A decimal, or an integer that became one. */
    private static BigDecimal dec(Object number) {
        return number instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) number).longValue());
    }

    private Term floating(int depth) {
        Kind kind = Kind.DOUBLE;
        return switch (terms.shape.nextInt(6)) {
            case 0 -> both(kind, depth, "plus", (a, b) -> real(a) + real(b));
            case 1 -> both(kind, depth, "minus", (a, b) -> real(a) - real(b));
            case 2 -> both(kind, 0, "times", (a, b) -> real(a) * real(b));
            case 3 -> {
                Term a = terms.of(kind, depth);
                yield terms.shape.nextBoolean() ? made(kind, a.number().floor(), a, n -> Math.floor(real(n)))
                        : made(kind, a.number().ceil(), a, n -> Math.ceil(real(n)));
            }
            case 4 -> {
                Term a = terms.of(kind, depth);
                yield terms.shape.nextBoolean() ? made(kind, a.number().abs(), a, n -> Math.abs(real(n)))
                        : made(kind, a.number().neg(), a, n -> -real(n));
            }
            default -> casted(Kind.INT, kind, n -> ((Integer) n).doubleValue());
        };
    }

    private static double real(Object number) {
        return ((Number) number).doubleValue();
    }

    /** An operator, of a term and either a value, another term, or one of a narrower type. */
    private Term both(Kind kind, int depth, String operator, Meaning.Of made) {
        Term a = terms.of(kind, depth);
        if (terms.shape.nextInt(3) == 0) {
            Object value = kind.value(terms.values);
            return new Term(kind, Operators.apply(a, operator, value), Meaning.of(a.meaning(), n -> made.of(n, value)));
        }
        Term b = terms.of(kind != Kind.INT && terms.shape.nextInt(3) == 0 ? Kind.INT : kind, depth);
        return new Term(kind, Operators.apply(a, operator, b.number()), Meaning.of(a.meaning(), b.meaning(), made));
    }

    private static Term made(Kind kind, NumberExpression<?> sql, Term of, Function<Object, Object> made) {
        return new Term(kind, sql, Meaning.of(of.meaning(), made));
    }

    @SuppressWarnings("unchecked")      // the kind is one of numbers
    private Term casted(Kind from, Kind to, Function<Object, Object> made) {
        Term a = terms.leaf(from);
        return made(to, number(a.sql().cast((Class<Integer>) to.type())), a, made);
    }
}
