package dev.rowan.dialect;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.sqlite.Collation;
import org.sqlite.Function;

/**
 * Exact decimals on SQLite, which itself would reckon with doubles: the collation {@code rowan_decimal}, the functions
 * {@code rowan_add}, {@code rowan_sub}, {@code rowan_mul}, {@code rowan_div}, {@code rowan_mod}, {@code rowan_neg}, {@code rowan_abs},
 * {@code rowan_round(x, digits)}, {@code rowan_floor}, {@code rowan_ceiling}, {@code rowan_trunc},
 * and the aggregates {@code rowan_sum} and {@code rowan_avg}, in windows too; and {@link SqliteCasts}. They take and give text; NULL
 * gives NULL. And {@code rowan_schema}, which tells what the texts of the schema say. Loaded only where SQLite's driver is.
 */
final class SqliteFunctions {
    /** As many digits as the longest DECIMAL has: what a quotient is rounded to that does not end before. */
    private static final MathContext DIGITS = new MathContext(38, RoundingMode.HALF_UP);

    private static final Map<String, BinaryOperator<BigDecimal>> OPERATORS = Map.of("add", BigDecimal::add, "sub", BigDecimal::subtract,
            "mul", BigDecimal::multiply, "div", SqliteFunctions::quotient, "mod", BigDecimal::remainder,
            "round", (number, digits) -> number.setScale(digits.intValueExact(), RoundingMode.HALF_UP));

    private SqliteFunctions() {
    }

    /** Makes them known to a connection; another time does no harm. */
    static void register(Connection connection) throws SQLException {
        Collation.create(connection, "rowan_decimal", new DecimalOrder());
        for (Map.Entry<String, BinaryOperator<BigDecimal>> operator : OPERATORS.entrySet()) {
            create(connection, operator.getKey(), 2, new Operator(operator.getValue()));
        }
        create(connection, "neg", 1, new Operator((number, unused) -> number.negate()));
        create(connection, "abs", 1, new Operator((number, unused) -> number.abs()));
        create(connection, "plain", 1, new Operator((number, unused) -> number.stripTrailingZeros()));
        create(connection, "floor", 1, new Operator((number, unused) -> number.setScale(0, RoundingMode.FLOOR)));
        create(connection, "ceiling", 1, new Operator((number, unused) -> number.setScale(0, RoundingMode.CEILING)));
        create(connection, "trunc", 1, new Operator((number, unused) -> number.setScale(0, RoundingMode.DOWN)));
        SqliteCasts.register(connection);
        create(connection, "schema", 1, new Schema());
        create(connection, "sum", 1, new Sum());
        create(connection, "avg", 1, new Average());
        SqliteTimeFunctions.register(connection);
    }

    static void create(Connection connection, String name, int arguments, Function function) throws SQLException {
        Function.create(connection, "rowan_" + name, function, arguments, Function.FLAG_DETERMINISTIC);
    }

    private static BigDecimal quotient(BigDecimal a, BigDecimal b) {
        BigDecimal quotient = a.divide(b, DIGITS).stripTrailingZeros();
        int scale = Math.max(a.scale(), b.scale());
        return quotient.scale() < scale ? quotient.setScale(scale, RoundingMode.UNNECESSARY) : quotient;
    }

    private static final class DecimalOrder extends Collation {
        @Override
        protected int xCompare(String a, String b) {
            return DecimalText.compare(a, b);
        }
    }

    private static final class Schema extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(SqliteSchema.json(value_text(0)));
        }
    }

    /** A function of one or two numbers. */
    private static final class Operator extends Function {
        private final BinaryOperator<BigDecimal> operator;

        Operator(BinaryOperator<BigDecimal> operator) {
            this.operator = operator;
        }

        @Override
        protected void xFunc() throws SQLException {
            try {
                BigDecimal first = number(value_text(0));
                BigDecimal second = args() == 1 ? BigDecimal.ZERO : number(value_text(1));
                if (first == null || second == null) {
                    result();
                } else {
                    result(DecimalText.of(operator.apply(first, second)));
                }
            } catch (ArithmeticException | NumberFormatException e) {
                error("rowan: no decimal result: " + e.getMessage());
            }
        }
    }

    private static BigDecimal number(String text) {
        return text == null ? null : new BigDecimal(text);
    }

    /** The sum of those that are not NULL; NULL where there is none. SQLite copies it for each group. */
    private static class Sum extends Function.Window {
        private BigDecimal sum = BigDecimal.ZERO;
        private long count;

        @Override
        protected final void xStep() throws SQLException {
            add(1);
        }

        @Override
        protected final void xInverse() throws SQLException {
            add(-1);
        }

        private void add(int sign) throws SQLException {
            try {
                BigDecimal number = number(value_text(0));
                if (number != null) {
                    sum = sign > 0 ? sum.add(number) : sum.subtract(number);
                    count += sign;
                }
            } catch (NumberFormatException e) {
                error("rowan: a text that is no decimal number cannot be added");
            }
        }

        @Override
        protected final void xValue() throws SQLException {
            xFinal();
        }

        @Override
        protected final void xFinal() throws SQLException {
            if (count == 0) {
                result();
            } else {
                result(DecimalText.of(value(sum, count)));
            }
        }

        BigDecimal value(BigDecimal total, long number) {
            return total;
        }
    }

    private static final class Average extends Sum {
        @Override
        BigDecimal value(BigDecimal total, long number) {
            return quotient(total, BigDecimal.valueOf(number));
        }
    }
}
