package dev.rowan.session;

import dev.rowan.sql.EntityReader;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.sql.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.BitSet;

/** Reads a row as the object that the session holds for it, if it does. For one run of a query. */
final class IdentityReader implements EntityReader {

    private final IdentityMap identities;
    private final boolean overwrite;
    private final boolean keep;
    /** Where in a row there stood a row that was held, in the one before. */
    private final BitSet expectHeld = new BitSet();

    /**
     * A reader for one run of a query.
     *
     * @param overwrite whether a held object takes the row's values
     * @param keep whether the session holds what it has read
     */
    IdentityReader(IdentityMap identities, boolean overwrite, boolean keep) {
        this.identities = identities;
        this.overwrite = overwrite;
        this.keep = keep;
    }

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        return table instanceof KeyedTable<E, ?> keyed ? readKeyed(keyed, row, first) : table.mapper().read(row, first);
    }

    /** The key is read by itself only where the one before, at this place, was held: else the object is made anyhow, and tells it. */
    private <E, K> E readKeyed(KeyedTable<E, K> table, ResultSet row, int first) throws SQLException {
        E read = expectHeld.get(first) ? null : table.mapper().read(row, first);
        K key = read == null ? null : table.mapper().key(read);
        if (key == null) {
            key = table.readKey(row, first);
            if (key == null) {
                return null;
            }
        }
        Object identity = table.identity(key);
        Held<E, K> held = identities.identified(table, identity);
        expectHeld.set(first, held != null);
        if (held == null) {
            E made = read == null ? table.mapper().read(row, first) : read;
            if (keep) {
                identities.putNew(new Held<>(unaliased(table), key, made, identity));
            }
            return made;
        }
        if (overwrite || held.expired() && !held.changed()) {
            held.overwrite(read == null ? table.mapper().read(row, first) : read, identities);
        }
        return held.entity();
    }

    @SuppressWarnings("unchecked")      // an alias is of its table's own type
    static <E, K> KeyedTable<E, K> unaliased(KeyedTable<E, K> table) {
        return table.alias() == null ? table : (KeyedTable<E, K>) Tables.of(table.entity());
    }
}
