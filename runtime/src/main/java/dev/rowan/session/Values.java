package dev.rowan.session;

import dev.rowan.sql.Column;
import dev.rowan.sql.KeyedTable;
import dev.rowan.type.ColumnType;
import dev.rowan.type.Snapshot;

/** The values of a row as a session remembers them: snapshots where an object could change under it. */
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

    /** The values of an entity, to give to another one. */
    static <E> Object[] copied(KeyedTable<E, ?> table, E entity) {
        return given(table, remembered(table, entity));
    }

    /** A value of a column, an entity's or a remembered one, to give away; one that is not known yet as it is. */
    static Object copied(Column<?, ?> column, Object value) {
        if (value instanceof Later || !column.type().mutable()) {
            return value;
        }
        Object kept = independent(column.type(), value);
        return kept instanceof Snapshot snapshot ? snapshot.value() : kept;
    }

    private static Object[] independent(KeyedTable<?, ?> table, Object[] values) {
        for (int column : table.mutableColumns()) {
            values[column] = independent(table.columns().get(column).type(), values[column]);
        }
        return values;
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <T> Object independent(ColumnType<T> type, Object value) {
        if (value instanceof Snapshot snapshot) {
            return snapshot.value();
        }
        return value == null ? null : type.snapshot((T) value);
    }
}
