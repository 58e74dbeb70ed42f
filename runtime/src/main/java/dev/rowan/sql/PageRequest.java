package dev.rowan.sql;

import java.util.NoSuchElementException;

/**
 * Which page is wanted.
 *
 * @param page its number, from 0
 * @param size how many rows a page has, at least 1
 */
public record PageRequest(int page, int size) {

    /** Refuses a page that cannot be. */
    public PageRequest {
        if (page < 0 || size < 1) {
            throw new IllegalArgumentException("pages are counted from 0 and have at least 1 row, not page " + page + " of size " + size);
        }
    }

    /** This page of that many rows. */
    public static PageRequest of(int page, int size) {
        return new PageRequest(page, size);
    }

    /** The page after this one. */
    public PageRequest next() {
        return new PageRequest(Math.addExact(page, 1), size);
    }

    /**
     * The page before this one.
     *
     * @throws NoSuchElementException if this is the first
     */
    public PageRequest previous() {
        if (page == 0) {
            throw new NoSuchElementException("no page comes before page 0");
        }
        return new PageRequest(page - 1, size);
    }

    /**
     * The query of this page's rows.
     *
     * @throws IllegalArgumentException if the query has a limit or offset of its own
     */
    public <T> QueryExpression<T> rowsOf(QueryExpression<T> query) {
        return limited(query, size);
    }

    /** The query of this page's rows and the one after them. */
    public <T> QueryExpression<T> andOneMoreOf(QueryExpression<T> query) {
        return limited(query, size + 1L);
    }

    private <T> QueryExpression<T> limited(QueryExpression<T> query, long rows) {
        if (query.isLimited()) {
            throw new IllegalArgumentException("a page has a limit and an offset of its own: take them from the query");
        }
        return query.limit(rows).offset(offset());
    }

    /** How many rows come before it. */
    public long offset() {
        return (long) page * size;
    }
}
