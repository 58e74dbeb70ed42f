package dev.rowan.sql;

/** An expression of numbers. */
public interface NumberExpression<N extends Number> extends OrderedExpression<N> {
}
