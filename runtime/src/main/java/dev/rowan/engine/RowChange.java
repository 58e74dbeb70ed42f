package dev.rowan.engine;

import dev.rowan.sql.KeyedTable;

/**
 * A row to be updated or deleted.
 *
 * @param key the key it has in the database, which the change may replace
 * @param row the entity as it shall be
 * @param loaded the values it has in the database, as far as is known, of which its version counts; null where the table has no
 *     {@linkplain dev.rowan.sql.Table#stamps stamps}
 */
public record RowChange<E, K>(K key, E row, Object[] loaded) {

    /** A change of a row that nobody has loaded: it says itself what version it has in the database. */
    static <E, K> RowChange<E, K> of(KeyedTable<E, K> table, K key, E row) {
        return new RowChange<>(key, row, table.stamps().none() ? null : table.mapper().values(row));
    }
}
