package dev.rowan.sql;

/** How an expression says itself to a sink. */
@FunctionalInterface
interface Rendering {

    void render(SqlSink sink);

    /** Whether it needs parentheses where it is an operand. */
    default boolean infix(SqlSink sink) {
        return false;
    }
}
