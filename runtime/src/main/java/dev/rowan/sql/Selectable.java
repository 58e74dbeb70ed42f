package dev.rowan.sql;

import dev.rowan.mapper.RowReader;
import java.util.List;

/**
 * What a SELECT can ask for: an expression, a table's entities, or a value made of several of these. Immutable; all threads may share
 * it.
 *
 * @param <T> what is made of it in Java
 */
public interface Selectable<T> {

    /** The expressions it needs of each row, in order. */
    List<? extends Expression<?>> expressions();

    /**
     * How it is read; made anew for each run of a query, so it may keep something from row to row, and belongs to one thread.
     *
     * @param entities how entities in it are read
     * @param first the index of its first expression in a row, from 1
     */
    RowReader<T> reader(EntityReader entities, int first);

    /** Whether a list is part of it, so that a value takes several rows. */
    default boolean gathers() {
        return false;
    }
}
