package dev.rowan.sql;

/**
 * An INSERT, UPDATE or DELETE. Immutable; all threads may share it.
 *
 * @param <E> the entity of the table that it changes
 */
public abstract sealed class Change<E> implements Statement permits Insert, Upsert {

    Change() {
    }

    abstract Table<E> table();
}
