package dev.rowan.sql;

/**
 * A row of 2 values, as a {@link Select} of so many things has it.
 *
 * @param first the value of the first thing selected
 * @param second the value of the second thing selected
 */
public record Row2<A, B>(A first, B second) {
}
