package dev.rowan.sql;

import java.util.List;
import java.util.Set;

/**
 * What a statement's columns can be of.
 *
 * @param all the sources it names
 * @param qualified whether columns must have their source's name before them, even in a statement that stands alone
 * @param optional those of which an outer join may find no row
 */
public record Sources(List<Source> all, boolean qualified, Set<Source> optional) {

    /** Copies what it is given. */
    public Sources {
        all = List.copyOf(all);
        optional = Set.copyOf(optional);
    }

    Sources(List<Source> all, boolean qualified) {
        this(all, qualified, Set.of());
    }

    /** Those of a statement about one table, whose columns need no qualification. */
    static Sources of(Table<?> table) {
        return new Sources(List.of(table), false);
    }
}
