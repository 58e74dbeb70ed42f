package dev.rowan.sql;

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

    /** How many rows come before it. */
    public long offset() {
        return (long) page * size;
    }
}
