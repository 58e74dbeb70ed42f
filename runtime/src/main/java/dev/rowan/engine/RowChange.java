package dev.rowan.engine;

/**
 * A row to be updated.
 *
 * @param key the key it has in the database, which the change may replace
 * @param row the entity as it shall be
 */
public record RowChange<E, K>(K key, E row) {
}
