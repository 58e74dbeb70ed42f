package dev.rowan.sql;

/**
 * A row of 4 values, as a {@link Select} of so many things has it.
 *
 * @param first the value of the first thing selected
 * @param second the value of the second thing selected
 * @param third the value of the third thing selected
 * @param fourth the value of the fourth thing selected
 */
public record Row4<A, B, C, D>(A first, B second, C third, D fourth) {
}
