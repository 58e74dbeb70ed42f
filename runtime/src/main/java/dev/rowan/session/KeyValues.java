package dev.rowan.session;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.mapper.Mapper;
import dev.rowan.sql.Column;
import dev.rowan.sql.ForeignKey;
import dev.rowan.sql.KeyedTable;
import dev.rowan.sql.Table;
import dev.rowan.type.ColumnType;
import dev.rowan.type.Snapshot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The values of a foreign key's columns, on either side of it. */
final class KeyValues {

    private KeyValues() {
    }

    /** Those of the referenced columns in a row, or null while one of them is not known: its key is still to be generated. */
    static <E> Object[] referenced(ForeignKey<?> key, Table<E> table, E entity) {
        if (table instanceof KeyedTable<E, ?> keyed && key.referenced().stream().anyMatch(column -> column.spec().isKey())
                && lacksKey(keyed.mapper(), entity)) {
            return null;
        }
        Object[] values = of(key.referenced(), table.mapper().values(entity));
        return Arrays.asList(values).contains(null) ? null : values;
    }

    private static <E, K> boolean lacksKey(KeyedMapper<E, K> mapper, E entity) {
        return mapper.key(entity) == null;
    }

    /** Those of the referenced columns in a row, as the database has it. */
    static Object[] referenced(ForeignKey<?> key, Held<?, ?> held) {
        return of(key.referenced(), held.loaded());
    }

    /** Those of the referencing columns among all values of a row. */
    static Object[] referencing(ForeignKey<?> key, Object[] row) {
        return of(key.columns(), row);
    }

    /** Those of the referencing columns when a row has lost what it referred to: NULL where they take that. */
    static Object[] unlinked(ForeignKey<?> key, Object[] row) {
        Object[] values = referencing(key, row);
        for (int i = 0; i < values.length; i++) {
            values[i] = key.columns().get(i).spec().nullable() ? null : values[i];
        }
        return values;
    }

    /** Those of the referenced columns among all values of a row. */
    static Object[] referencedIn(ForeignKey<?> key, Object[] row) {
        return of(key.referenced(), row);
    }

    private static Object[] of(List<? extends Column<?, ?>> columns, Object[] row) {
        Object[] values = new Object[columns.size()];
        for (int i = 0; i < values.length; i++) {
            Object value = row[columns.get(i).position()];
            values[i] = given(value);
        }
        return values;
    }

    private static Object given(Object remembered) {
        return remembered instanceof Snapshot snapshot ? snapshot.value() : remembered;
    }

    /** Whether they refer to nothing: one is NULL, or a primitive that was never set. */
    static boolean unset(ForeignKey<?> key, Object[] values) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == null
                    || !key.columns().get(i).spec().nullable()
                            && values[i] instanceof Number number
                            && number.longValue() == 0) {
                return true;
            }
        }
        return false;
    }

    /** Takes those of the referencing columns from one row's values into another's. */
    static void copy(ForeignKey<?> key, Object[] from, Object[] to) {
        key.columns().forEach(column -> to[column.position()] = from[column.position()]);
    }

    static boolean same(Object[] a, Object[] b) {
        for (int i = 0; i < a.length; i++) {
            if (!Mapper.same(a[i], b[i])) {
                return false;
            }
        }
        return true;
    }

    /** Whether a foreign key of a row, as it was read, refers to a row that has these values; to none, where there are none. */
    static boolean leadsTo(ForeignKey<?> key, Held<?, ?> row, Object[] referenced) {
        boolean leads = true;
        for (int i = 0; i < key.columns().size(); i++) {
            Object value = given(row.loaded()[key.columns().get(i).position()]);
            if (value == null) {
                return referenced == null;
            }
            leads = leads && referenced != null && referenced[i] != null
                    && identity(key.columns().get(i).type(), value).equals(identity(key.referenced().get(i).type(), referenced[i]));
        }
        return leads;
    }

    /** What values are compared by: those that the database takes for one have equal ones. */
    static List<Object> identity(List<? extends Column<?, ?>> columns, Object[] values) {
        List<Object> identity = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            identity.add(values[i] == null || values[i] instanceof Later ? values[i] : identity(columns.get(i).type(), values[i]));
        }
        return identity;
    }

    @SuppressWarnings("unchecked")      // the value is the column's
    private static <T> Object identity(ColumnType<T> type, Object value) {
        return type.identity((T) value);
    }

    /**
     * Sets the columns of a foreign key of a row; null sets those NULL that take it, and primitives 0.
     *
     * @return the object; of a record a new instance
     */
    static <C> C set(Table<C> table, C child, ForeignKey<?> key, Object[] values) {
        Object[] all = table.mapper().values(child);
        List<? extends Column<?, ?>> columns = key.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (values != null || columns.get(i).spec().nullable()) {
                all[columns.get(i).position()] = values == null ? null : values[i];
            }
        }
        return table.mapper().fill(child, all);
    }
}
