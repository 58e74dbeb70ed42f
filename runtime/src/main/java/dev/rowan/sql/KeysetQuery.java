package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A page of a query, as the statement that reads it, and what is made of its rows. Immutable; all threads may share it. */
public final class KeysetQuery<T> {

    private final Select<T> select;
    private final Dialect dialect;
    private final KeysetOrder order;
    private final Keyset keyset;

    private KeysetQuery(Select<T> select, Dialect dialect, KeysetOrder order, Keyset keyset) {
        this.select = select;
        this.dialect = dialect;
        this.order = order;
        this.keyset = keyset;
    }

    /**
     * Makes the statement.
     *
     * @throws IllegalArgumentException if the query has a limit or offset of its own, or values of the keyset are not those it is
     *     ordered by
     * @throws dev.rowan.CursorException if the cursor is not one of this query
     */
    public static <T> KeysetQuery<T> of(Select<T> select, Keyset keyset, Dialect dialect) {
        if (select.isLimited()) {
            throw new IllegalArgumentException("a page has a limit of its own: take limit and offset from the query");
        }
        if (select.gathers()) {
            throw new IllegalArgumentException("a query with lists has no pages by keyset: ask for pages by "
                    + "number, or for keyset pages of what the lists belong to, and for these of each page");
        }
        KeysetOrder order = KeysetOrder.of(select, dialect);
        KeysetQuery<T> query = new KeysetQuery<>(select, dialect, order, keyset);
        if (keyset.cursor() != null) {
            Cursor read = Cursor.decoded(keyset.cursor(), order.keys(), query.text());
            return new KeysetQuery<>(select, dialect, order, keyset.decoded(read));
        }
        query.verify();
        return query;
    }

    private void verify() {
        List<Object> values = keyset.values();
        if (values == null) {
            return;
        }
        List<Expression<?>> keys = order.keys();
        if (values.size() != keys.size()) {
            throw new IllegalArgumentException(
                    "the query is ordered by " + keys + ", so a keyset has as many values, and not " + values.size());
        }
        for (int i = 0; i < values.size(); i++) {
            Class<?> type = keys.get(i).type().javaType();
            if (values.get(i) != null && !type.isInstance(values.get(i))) {
                throw new IllegalArgumentException("value " + (i + 1) + " of a keyset is of " + keys.get(i) + ", a "
                        + type.getSimpleName() + ", and not a " + values.get(i).getClass().getSimpleName());
            }
        }
    }

    /** The text of the query without page and values, by which its cursors are known. */
    String text() {
        return SqlText.of(dialect, select.keysets().keyed(order, order, null, 0));
    }

    /** Reads the page, and one row more where there is one; backwards, where its end is what is known. */
    public Query<KeysetRow<T>> rows() {
        boolean after = keyset.side() == Keyset.Side.AFTER;
        KeysetOrder there = after ? order : order.reversed();
        if (keyset.values() != null && select.groupsExpressions()) {
            return select.keysets().keyedGroups(order, there, keyset.values(), keyset.size() + 1L);
        }
        Condition beyond = keyset.values() == null ? null : new KeysetCondition(there, keyset.values());
        return select.keysets().keyed(order, there, beyond, keyset.size() + 1L);
    }

    /**
     * The page.
     *
     * @param read all rows of {@link #rows}
     * @param total the number of rows on all pages, where it was wanted
     */
    public KeysetPage<T> page(List<KeysetRow<T>> read, long total) {
        boolean after = keyset.side() == Keyset.Side.AFTER;
        boolean more = read.size() > keyset.size();
        boolean beside = keyset.values() != null;
        List<KeysetRow<T>> rows = new ArrayList<>(more ? read.subList(0, keyset.size()) : read);
        if (!after) {
            Collections.reverse(rows);
        }
        return new KeysetPage<>(this, keyset, rows, after ? more : beside, after ? beside : more, total);
    }

    /** The text by which a page beside a row of this query is asked for. */
    String cursor(Keyset.Side side, List<Object> row) {
        return new Cursor(side, row).encoded(order.keys(), text());
    }
}
