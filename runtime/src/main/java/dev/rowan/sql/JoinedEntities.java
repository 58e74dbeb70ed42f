package dev.rowan.sql;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads entities of a query with outer joins: one without a row is null. */
record JoinedEntities(EntityReader entities) implements EntityReader {

    @Override
    public <E> E read(Table<E> table, ResultSet row, int first) throws SQLException {
        return absent(table, row, first) ? null : entities.read(table, row, first);
    }

    @Override
    public <E, T> void loaded(ToOne<E, T> relationship, E owner, T target) {
        entities.loaded(relationship, owner, target);
    }

    private static boolean absent(Table<?> table, ResultSet row, int first) throws SQLException {
        if (table instanceof KeyedTable<?, ?> keyed) {
            return keyed.readKey(row, first) == null;
        }
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).read(row, first + i) != null) {
                return false;
            }
        }
        return true;
    }
}
