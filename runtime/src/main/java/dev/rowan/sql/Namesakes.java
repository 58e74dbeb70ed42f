package dev.rowan.sql;

import dev.rowan.dialect.Dialect;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The columns of which several with one name, each of another source, are what rows are grouped by. */
record Namesakes(Set<Place> all) {

    static final Namesakes NONE = new Namesakes(Set.of());

    /** A column by its source and its name. */
    private record Place(Source source, String name) {

        /** That of an expression; null where it is no column. */
        static Place of(Expression<?> expression) {
            if (expression instanceof Column<?, ?> column) {
                return new Place(column.table(), column.name());
            }
            return expression instanceof Computed<?> computed && computed.rendering() instanceof Derived.Reference reference
                    ? new Place(reference.source(), reference.column()) : null;
        }
    }

    /** Those of the groups of a query, where HAVING does not find them; mostly none. */
    static Namesakes of(List<Expression<?>> groups, Dialect dialect) {
        if (groups.size() < 2 || dialect.findsNamesakesOfGroups()) {
            return NONE;
        }
        Map<String, Set<Place>> named = new HashMap<>();
        for (Expression<?> group : groups) {
            Place place = Place.of(group);
            if (place != null) {
                named.computeIfAbsent(place.name().toLowerCase(Locale.ROOT), none -> new HashSet<>()).add(place);
            }
        }
        Set<Place> all = new HashSet<>();
        named.values().stream().filter(places -> places.size() > 1).forEach(all::addAll);
        return all.isEmpty() ? NONE : new Namesakes(all);
    }

    boolean has(Source source, String column) {
        return !all.isEmpty() && all.contains(new Place(source, column));
    }
}
