package dev.rowan.sql;

import dev.rowan.sql.ColumnSpec.Generation;
import dev.rowan.type.Moment;
import dev.rowan.type.TimeOrderedUuid;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What an INSERT of a whole entity writes. */
final class NewRow {

    private NewRow() {
    }

    /**
     * The columns that get a value, and the values the entity has now: a null for which the database has another value is left out. Keys
     * of the client, versions and times are made here, and the entity does not get them.
     */
    static <E> List<Assignment> of(Table<E> table, E entity) {
        Object[] values = table.mapper().values(entity).clone();
        if (!table.stamps().none()) {
            table.stamps().insert(values, Moment.of(Clock.systemUTC()));
        }
        boolean unset = table instanceof KeyedTable<E, ?> keyed && keyed.mapper().key(entity) == null;
        List<Assignment> row = new ArrayList<>(values.length);
        for (Column<E, ?> column : table.columns()) {
            Object value = values[column.position()];
            Generation generation = column.spec().generation();
            if (generation == Generation.CLIENT && value == null) {
                value = TimeOrderedUuid.next();
            }
            boolean counted = column.spec().isKey() && (generation == Generation.IDENTITY || generation == Generation.SEQUENCE);
            boolean left = counted ? unset : value == null && column.spec().serverDefault() != null;
            if (column.spec().insertable() && !left) {
                row.add(stored(column, value));
            }
        }
        return row;
    }

    @SuppressWarnings("unchecked")      // a mapper gives values of its columns' types
    private static <T> Assignment stored(Column<?, T> column, Object value) {
        return new Assignment(column, Bind.stored(column, (T) value));
    }
}
