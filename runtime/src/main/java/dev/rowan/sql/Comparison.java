package dev.rowan.sql;

import java.util.Objects;

record Comparison(Expression<?> left, String operator, Expression<?> right) implements Condition {

    Comparison {
        Objects.requireNonNull(right, "an expression to compare with");
    }

    static <T> Comparison of(Expression<T> left, String operator, T right) {
        return new Comparison(left, operator, operand(left, right));
    }

    /** A value that is compared, which is not null. */
    static <T> Bind<T> operand(Expression<T> target, T value) {
        if (value == null) {
            String what = target instanceof Column<?, T> column ? column + ": " : "";
            throw new NullPointerException(
                    what + "a comparison with null is never true: use isNull() or isNotNull()");
        }
        return Bind.compared(target, value);
    }

    @Override
    public void render(SqlSink sink) {
        sink.operand(left).sql(operator).operand(right);
    }
}
