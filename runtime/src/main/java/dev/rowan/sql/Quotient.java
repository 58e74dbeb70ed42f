package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import dev.rowan.dialect.SqlForm;
import java.math.BigDecimal;

/** A quotient of decimals; where a database keeps so many digits of what is divided, and that may have more, in words of its own. */
record Quotient(Expression<?> dividend, Expression<?> divisor) implements Rendering {

    /** How many digits before the point the simple words keep. */
    private static final int KEPT = 38;
    private static final int INTEGER = 20;
    private static final int UNKNOWN = Integer.MAX_VALUE / 4;

    @Override
    public void render(SqlSink sink) {
        formed(sink.dialect()).render(sink);
    }

    @Override
    public boolean infix(SqlSink sink) {
        return formed(sink.dialect()).infix(sink);
    }

    private Formed formed(Dialect dialect) {
        boolean large = dialect.forms().has(SqlForm.DECIMAL_DIVIDE_LARGE) && digits(dividend, dialect) > KEPT;
        return Formed.of(large ? SqlForm.DECIMAL_DIVIDE_LARGE : SqlForm.DECIMAL_DIVIDE, dividend, divisor);
    }

    /** How many digits before the point it has at most. */
    private static int digits(Expression<?> expression, Dialect dialect) {
        if (expression instanceof Column<?, ?> column) {
            return column.spec().definition(dialect) == null ? digits(column) : UNKNOWN;
        }
        if (expression instanceof Computed<?> computed && computed.rendering() instanceof Typed typed) {
            return typed.bind().value() instanceof BigDecimal decimal ? decimal.precision() - decimal.scale() : UNKNOWN;
        }
        if (expression instanceof Computed<?> computed && computed.rendering() instanceof As as) {
            return digits(as.expression(), dialect);
        }
        if (expression instanceof Computed<?> computed && computed.rendering() instanceof Formed formed) {
            return switch (formed.form()) {
                case DECIMAL_ADD, DECIMAL_SUBTRACT -> Math.max(digits(formed, 0, dialect), digits(formed, 1, dialect)) + 1;
                case DECIMAL_MULTIPLY -> digits(formed, 0, dialect) + digits(formed, 1, dialect);
                case DECIMAL_NEGATE, DECIMAL_ABSOLUTE, DECIMAL_TRUNCATE -> digits(formed, 0, dialect);
                case INTEGER_TO_DECIMAL -> INTEGER;
                default -> UNKNOWN;
            };
        }
        return UNKNOWN;
    }

    private static int digits(Formed formed, int operand, Dialect dialect) {
        return Math.min(UNKNOWN, digits(formed.operands().get(operand), dialect));
    }

    private static int digits(Column<?, ?> column) {
        return switch (column.type().sqlType()) {
            case TINYINT, SMALLINT, INTEGER, BIGINT, UNSIGNED_TINYINT, UNSIGNED_SMALLINT, UNSIGNED_INTEGER, UNSIGNED_BIGINT -> INTEGER;
            case DECIMAL -> column.spec().size().precision() - column.spec().size().scale();
            default -> UNKNOWN;
        };
    }
}
