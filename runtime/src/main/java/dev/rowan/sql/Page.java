package dev.rowan.sql;

import java.util.List;

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
}
