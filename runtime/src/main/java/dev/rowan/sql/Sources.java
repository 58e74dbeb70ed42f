package dev.rowan.sql;

import java.util.List;

/**
 * What a statement's columns can be of.
 *
 * @param all the sources it names
 * @param qualified whether columns must have their source's name before them, even in a statement that stands alone
 */
public record Sources(List<Source> all, boolean qualified) {

    /** Copies what it is given. */
    public Sources {
        all = List.copyOf(all);
    }

    /** Those of a statement about one table, whose columns need no qualification. */
    static Sources of(Table<?> table) {
        return new Sources(List.of(table), false);
    }
}
