package dev.rowan.sql;

import java.util.List;

/**
 * A function that has one name on all databases.
 *
 * @param function its name, constant text
 * @param arguments its arguments
 */
record Call(String function, List<? extends Expression<?>> arguments) implements Rendering {

    static Call of(String function, Expression<?>... arguments) {
        return new Call(function, List.of(arguments));
    }

    @Override
    public void render(SqlSink sink) {
        sink.sql(function).sql("(").list(arguments, ", ").sql(")");
    }
}
