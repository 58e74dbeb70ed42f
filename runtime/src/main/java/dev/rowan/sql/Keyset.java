package dev.rowan.sql;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Which page of a query is wanted, told by the row that it begins after or ends before, and not by a number: so rows that come or go
 * meanwhile are neither skipped nor repeated, and a page far back costs no more than the first. Immutable; all threads may share it.
 */
public final class Keyset {

    private final Side side;
    private final int size;
    private final List<Object> values;
    private final String cursor;
    private final boolean counted;

    private Keyset(Side side, int size, List<Object> values, String cursor, boolean counted) {
        if (size < 1) {
            throw new IllegalArgumentException("a page has at least 1 row, not " + size);
        }
        this.side = side;
        this.size = size;
        this.values = values;
        this.cursor = cursor;
        this.counted = counted;
    }

    /** On which side of a row a page is. */
    enum Side {
        AFTER,
        BEFORE
    }

    /** The first rows, so many at most. */
    public static Keyset first(int size) {
        return new Keyset(Side.AFTER, size, null, null, false);
    }

    /** The last rows, so many at most. */
    public static Keyset last(int size) {
        return new Keyset(Side.BEFORE, size, null, null, false);
    }

    /**
     * The rows after the one that has these values, which need not be there.
     *
     * @param size how many rows at most
     * @param values one for each thing that the query is ordered by, and for each column of its key that is not among these; null is
     *     NULL
     */
    public static Keyset after(int size, Object... values) {
        return beside(Side.AFTER, size, values);
    }

    /** The rows before the one that has these values, which need not be there; the values as in {@link #after}. */
    public static Keyset before(int size, Object... values) {
        return beside(Side.BEFORE, size, values);
    }

    private static Keyset beside(Side side, int size, Object[] values) {
        return new Keyset(side, size, Collections.unmodifiableList(Arrays.asList(values.clone())), null, false);
    }

    /**
     * The rows after or before the one whose cursor this is.
     *
     * @param cursor what {@link KeysetPage#nextCursor} or {@link KeysetPage#previousCursor} gave for a page of the same query; any
     *     other text is refused with a {@link dev.rowan.CursorException} when the page is read
     * @param size how many rows at most; it need not be that of the page before
     */
    public static Keyset of(String cursor, int size) {
        return new Keyset(Side.AFTER, size, null, Objects.requireNonNull(cursor, "a cursor"), false);
    }

    /** The same page, with the number of rows on all pages, which costs a second query. */
    public Keyset withTotal() {
        return new Keyset(side, size, values, cursor, true);
    }

    /** How many rows it has at most. */
    public int size() {
        return size;
    }

    /** Whether the number of rows on all pages is wanted. */
    public boolean isCounted() {
        return counted;
    }

    /** The page of this size that begins or ends at a row of this one. */
    Keyset beside(Side there, List<Object> row) {
        return new Keyset(there, size, row, null, counted);
    }

    /** This one, its cursor read. */
    Keyset decoded(Cursor read) {
        return new Keyset(read.side(), size, read.values(), null, counted);
    }

    Side side() {
        return side;
    }

    /** The values of the row that it is beside, or null: it begins at the first row, or ends at the last. */
    List<Object> values() {
        return values;
    }

    String cursor() {
        return cursor;
    }

    @Override
    public String toString() {
        String where = cursor != null ? "at a cursor" : values == null ? (side == Side.AFTER ? "at the beginning" : "at the end")
                : side == Side.AFTER ? "after a row" : "before a row";
        return size + " rows " + where;
    }
}
