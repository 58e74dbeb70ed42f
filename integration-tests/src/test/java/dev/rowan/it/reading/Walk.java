package dev.rowan.it.reading;

import dev.rowan.engine.Executor;
import dev.rowan.sql.Keyset;
import dev.rowan.sql.KeysetPage;
import dev.rowan.sql.Select;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All pages of a query, one after the other. */
record Walk<T>(Executor executor, Select<T> query, int size) {

    /** From the first to the last, as long as there are more. */
    List<T> forwards() {
        List<T> rows = new ArrayList<>();
        KeysetPage<T> page = executor.page(query, Keyset.first(size));
        rows.addAll(page.rows());
        while (page.hasNext()) {
            page = executor.page(query, page.next());
            rows.addAll(page.rows());
        }
        return rows;
    }

    /** From the last to the first, in the order of the query. */
    List<T> backwards() {
        List<List<T>> pages = new ArrayList<>();
        KeysetPage<T> page = executor.page(query, Keyset.last(size));
        pages.add(page.rows());
        while (page.hasPrevious()) {
            page = executor.page(query, page.previous());
            pages.add(page.rows());
        }
        Collections.reverse(pages);
        return pages.stream().flatMap(List::stream).toList();
    }

    /** From the first to the last, from text to text. */
    List<T> byCursors() {
        List<T> rows = new ArrayList<>();
        KeysetPage<T> page = executor.page(query, Keyset.first(size));
        rows.addAll(page.rows());
        while (page.hasNext()) {
            page = executor.page(query, Keyset.of(page.nextCursor(), size));
            rows.addAll(page.rows());
        }
        return rows;
    }
}
