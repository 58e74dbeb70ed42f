package dev.rowan.sql;

import java.util.List;
import java.util.NoSuchElementException;

/**
 * A page of rows that does not know how many there are, only whether more follow.
 *
 * @param rows the rows
 * @param request which page it is
 * @param hasNext whether a page follows this one
 */
public record Slice<T>(List<T> rows, PageRequest request, boolean hasNext) {

    /** Copies what it is given. */
    public Slice {
        rows = List.copyOf(rows);
    }

    /** The page made of its rows and the one after them. */
    public static <T> Slice<T> of(List<T> read, PageRequest request) {
        boolean more = read.size() > request.size();
        return new Slice<>(more ? read.subList(0, request.size()) : read, request, more);
    }

    /** Whether a page comes before this one. */
    public boolean hasPrevious() {
        return request.page() > 0;
    }

    /**
     * The page after this one.
     *
     * @throws NoSuchElementException if none follows
     */
    public PageRequest next() {
        if (!hasNext) {
            throw new NoSuchElementException("no page follows page " + request.page());
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
