package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Reads a row as the object that the session holds for it, if it does.
 *
 * @param overwrite whether a held object takes the row's values
 * @param keep whether the session holds what it has read
 */
record IdentityReader(IdentityMap identities, boolean overwrite, boolean keep) implements EntityReader {

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        return table instanceof KeyedTable<E, ?> keyed ? readKeyed(keyed, row, first) : table.mapper().read(row, first);
    }

    private <E, K> E readKeyed(KeyedTable<E, K> table, ResultSet row, int first) throws SQLException {
        K key = table.readKey(row, first);
        if (key == null) {
            return null;
        }
        Held<E, K> held = identities.find(table, key);
        if (held == null) {
            E read = table.mapper().read(row, first);
            if (keep) {
                identities.put(new Held<>(unaliased(table), key, read));
            }
            return read;
        }
        if (overwrite || held.expired() && !held.changed()) {
            held.overwrite(table.mapper().read(row, first));
        }
        return held.entity();
    }

    @SuppressWarnings("unchecked")      // an alias is of its table's own type
    private static <E, K> KeyedTable<E, K> unaliased(KeyedTable<E, K> table) {
        return table.alias() == null ? table : (KeyedTable<E, K>) Tables.of(table.entity());
    }
}
