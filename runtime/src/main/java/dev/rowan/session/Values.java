package dev.rowan.session;

import dev.rowan.sql.KeyedTable;
import java.util.Date;

/** The values of a row as a session remembers them: copied where an object could change under it. */
final class Values {

    private Values() {
    }

    /** The values of an entity, independent of it. */
    static <E> Object[] remembered(KeyedTable<E, ?> table, E entity) {
        return independent(table, table.mapper().values(entity));
    }

    /** The values to give back to an entity, which may change them: the remembered ones stay as they are. */
    static Object[] given(KeyedTable<?, ?> table, Object[] remembered) {
        return independent(table, remembered.clone());
    }

    private static Object[] independent(KeyedTable<?, ?> table, Object[] values) {
        for (int column : table.mutableColumns()) {
            values[column] = copied(values[column]);
        }
        return values;
    }

    private static Object copied(Object value) {
        if (value instanceof byte[] bytes) {
            return bytes.clone();
        }
        return value instanceof Date date ? date.clone() : value;
    }
}
