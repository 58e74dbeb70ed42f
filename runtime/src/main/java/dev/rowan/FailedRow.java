package dev.rowan;

import java.io.Serializable;

/**
 * The row of a call about many that a database refused, or those among which it is where neither driver nor database tells which; a
 * value.
 *
 * @param first its place among the rows of the call, from 1
 * @param last the place of the last one that it may be; the same where it is known
 * @param total how many rows the call had, or -1 where nobody knows yet
 * @param values what it was to be, as a log shows it: sensitive values are {@code ***}; null where it is not known, or values are hidden
 */
public record FailedRow(int first, int last, int total, String values) implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Whether it is known which row it is. */
    public boolean known() {
        return first == last;
    }

    /** {@code row 2 of 3: id 7, email 'ed@example.org'}, or {@code one of the rows 1 to 1000 of 2500}. */
    @Override
    public String toString() {
        return (known() ? "row " + first : "one of the rows " + first + " to " + last)
                + (total < 0 ? "" : " of " + total) + (values == null ? "" : ": " + values);
    }
}
