package dev.rowan.sql;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A page of rows.
 *
 * @param rows the rows
 * @param request which page it is
 * @param total how many rows there are on all pages
 */
public record Page<T>(List<T> rows, PageRequest request, long total) {

    /** Copies what it is given. */
    public Page {
        rows = List.copyOf(rows);
    }

    /** How many pages there are. */
    public long pages() {
        return (total + request.size() - 1) / request.size();
    }

    /** Whether a page follows this one. */
    public boolean hasNext() {
        return request.page() + 1L < pages();
    }

    /** Whether a page comes before this one, be it empty. */
    public boolean hasPrevious() {
        return request.page() > 0;
    }

    /**
     * The page after this one.
     *
     * @throws NoSuchElementException if none follows
     */
    public PageRequest next() {
        if (!hasNext()) {
            throw new NoSuchElementException("no page follows page " + request.page() + " of " + pages());
        }
        return request.next();
    }

    /**
     * The page before this one.
     *
     * @throws NoSuchElementException if this is the first
     */
    public PageRequest previous() {
        return request.previous();
    }
}
