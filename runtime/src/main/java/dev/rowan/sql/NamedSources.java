package dev.rowan.sql;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The sources of a statement with the names they have in its text: their own, but where another table has that name too, as in another
 * schema, one made of it.
 */
final class NamedSources {

    private final Sources sources;
    private final Map<Source, String> madeNames = new HashMap<>(0);

    /**
     * Gives the names.
     *
     * @param around those of the statements around this one
     */
    NamedSources(Sources sources, Iterable<NamedSources> around) {
        this.sources = sources;
        List<Source> all = sources.all();
        if (all.size() == 1 && !around.iterator().hasNext()) {
            return;
        }
        Set<String> taken = new HashSet<>();
        for (NamedSources scope : around) {
            scope.sources.all().stream().filter(source -> !all.contains(source)).forEach(source -> taken.add(scope.key(source)));
        }
        for (Source source : all) {
            if (source instanceof Table<?> table && table.alias() == null) {
                String name = free(table.name(), taken);
                if (!name.equals(table.name())) {
                    madeNames.put(source, name);
                }
            }
            taken.add(key(source));
        }
    }

    private static String free(String own, Set<String> taken) {
        String name = own;
        for (int more = 2; taken.contains(name.toLowerCase(Locale.ROOT)); more++) {
            name = own + "_" + more;
        }
        return name;
    }

    private String key(Source source) {
        return name(source).toLowerCase(Locale.ROOT);
    }

    boolean has(Source source) {
        return sources.all().contains(source);
    }

    /** Whether another source than this has this name here. */
    boolean hides(String name) {
        return sources.all().stream().anyMatch(source -> name(source).equalsIgnoreCase(name));
    }

    boolean qualified() {
        return sources.qualified();
    }

    /** The name of one of these. */
    String name(Source source) {
        return madeNames.getOrDefault(source, source.sourceName());
    }

    /** The alias that a FROM clause gives a table, or null. */
    String alias(Table<?> table) {
        return madeNames.getOrDefault(table, table.alias());
    }

    Sources sources() {
        return sources;
    }
}
