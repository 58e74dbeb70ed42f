package dev.rowan.schema;

import dev.rowan.sql.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Views in the order in which they can be made: each after those whose names stand in its query, and by name otherwise. */
final class ViewOrder {

    private ViewOrder() {
    }

    static List<Table<?>> of(Collection<Table<?>> views) {
        List<Table<?>> waiting = new ArrayList<>(views);
        waiting.sort(Comparator.comparing(Table::toString));
        Set<Table<?>> sorted = new LinkedHashSet<>();
        waiting.forEach(view -> place(view, waiting, sorted, new LinkedHashSet<>()));
        return List.copyOf(sorted);
    }

    /** No views show each other in a circle, so where names seem to, one is no view's and the order means nothing. */
    private static void place(Table<?> view, List<Table<?>> all, Set<Table<?>> sorted, Set<Table<?>> above) {
        if (sorted.contains(view) || !above.add(view)) {
            return;
        }
        for (Table<?> other : all) {
            if (other != view && shows(view, other)) {
                place(other, all, sorted, above);
            }
        }
        sorted.add(view);
    }

    private static boolean shows(Table<?> view, Table<?> other) {
        Pattern name = Pattern.compile("(?<![\\w$])" + Pattern.quote(other.name()) + "(?![\\w$])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
        return view.spec().view().queries().values().stream().anyMatch(query -> name.matcher(query).find());
    }
}
