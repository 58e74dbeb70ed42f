package dev.rowan.dialect;

/**
 * Rows of a batch that follow one another, counted from 0: those among which the one is that the database refused; a value.
 *
 * @param first the first
 * @param last the last
 */
public record RowSpan(int first, int last) {
    /** One row. */
    public static RowSpan of(int row) {
        return new RowSpan(row, row);
    }

    /** Whether it is known which. */
    public boolean one() {
        return first == last;
    }
}
