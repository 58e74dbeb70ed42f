package dev.rowan.sql;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * A page of rows that knows the pages beside it by its own first and last row. Immutable, but for what the rows are.
 *
 * @param <T> what a row is read as
 */
public final class KeysetPage<T> {

    private final KeysetQuery<T> query;
    private final Keyset request;
    private final List<T> rows;
    private final List<List<Object>> keys;
    private final boolean next;
    private final boolean previous;
    private final long total;

    KeysetPage(KeysetQuery<T> query, Keyset request, List<KeysetRow<T>> read, boolean next, boolean previous, long total) {
        this.query = query;
        this.request = request;
        List<T> its = new ArrayList<>(read.size());
        List<List<Object>> theirs = new ArrayList<>(read.size());
        for (KeysetRow<T> row : read) {
            its.add(row.row());
            theirs.add(row.keys());
        }
        this.rows = Collections.unmodifiableList(its);
        this.keys = theirs;
        this.next = next;
        this.previous = previous;
        this.total = total;
    }

    /** The rows, in the query's order. */
    public List<T> rows() {
        return rows;
    }

    /** What was asked for. */
    public Keyset request() {
        return request;
    }

    /**
     * Whether rows come after these: read with the page where it was asked for from its beginning on. Where it was asked for as the one
     * before a row, that row comes after, unless it was deleted.
     */
    public boolean hasNext() {
        return next;
    }

    /** Whether rows come before these; known in the way of {@link #hasNext}, from the other end. */
    public boolean hasPrevious() {
        return previous;
    }

    /**
     * The page after this one, also after the last: it is empty until rows come.
     *
     * @throws NoSuchElementException if this page is empty, so that nothing tells where it ends
     */
    public Keyset next() {
        return request.beside(Keyset.Side.AFTER, last());
    }

    /**
     * The page before this one, also before the first: it is empty until rows come.
     *
     * @throws NoSuchElementException if this page is empty, so that nothing tells where it begins
     */
    public Keyset previous() {
        return request.beside(Keyset.Side.BEFORE, first());
    }

    /**
     * The text of a cursor after the last row, for {@link Keyset#of}: letters, digits, {@code -} and {@code _}, so that it may stand in
     * a URL as it is. It holds the values of what the query is ordered by and of its key, exactly, and <em>not hidden</em>: whoever
     * has it can read them, so a query whose cursors leave the house is not ordered by a {@code @Sensitive} column. What was changed on
     * the way is noticed, but what somebody made up on purpose is not: a cursor says where to go on within a query's rows, and what
     * these may be is the query's to say.
     *
     * @throws NoSuchElementException if this page is empty
     * @throws dev.rowan.UnsupportedException if a value has no text: it is of a {@link dev.rowan.type.ColumnType} of one's own that
     *     is not made of another one
     */
    public String nextCursor() {
        return query.cursor(Keyset.Side.AFTER, last());
    }

    /**
     * The text of a cursor before the first row, as {@link #nextCursor}.
     *
     * @throws NoSuchElementException if this page is empty
     */
    public String previousCursor() {
        return query.cursor(Keyset.Side.BEFORE, first());
    }

    /**
     * How many rows there are on all pages.
     *
     * @throws IllegalStateException if that was not asked for
     */
    public long total() {
        if (!request.isCounted()) {
            throw new IllegalStateException("the rows of all pages were not counted: ask for the page by withTotal()");
        }
        return total;
    }

    /**
     * How many pages of this size there are.
     *
     * @throws IllegalStateException if the rows were not counted
     */
    public long pages() {
        return (total() + request.size() - 1) / request.size();
    }

    private List<Object> first() {
        return keys.get(place(0));
    }

    private List<Object> last() {
        return keys.get(place(keys.size() - 1));
    }

    private int place(int place) {
        if (keys.isEmpty()) {
            throw new NoSuchElementException("an empty page has no row that another one could begin after or end before");
        }
        return place;
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
