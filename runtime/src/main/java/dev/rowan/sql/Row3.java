package dev.rowan.sql;

/**
 * A row of 3 values, as a {@link Select} of so many things has it.
 *
 * @param first the value of the first thing selected
 * @param second the value of the second thing selected
 * @param third the value of the third thing selected
 */
public record Row3<A, B, C>(A first, B second, C third) {
}
