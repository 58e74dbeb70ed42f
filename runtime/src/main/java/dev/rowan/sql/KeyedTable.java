package dev.rowan.sql;

import dev.rowan.mapper.KeyedMapper;
import dev.rowan.type.ColumnType;
import dev.rowan.type.ColumnTypes;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A table with a primary key.
 *
 * @param <E> the entity that a row is
 * @param <K> the key: the column's type, or the generated record of a composite key
 */
public abstract class KeyedTable<E, K> extends Table<E> {

    private static final Set<ColumnType<?>> AS_GIVEN = Set.of(ColumnTypes.BYTE, ColumnTypes.SHORT, ColumnTypes.INTEGER,
            ColumnTypes.LONG, ColumnTypes.STRING, ColumnTypes.UUID, ColumnTypes.LOCAL_DATE);

    /** Found when first asked for, as the columns are added after this class is made; two threads find the same. */
    private List<Column<E, ?>> keyColumns;
    private int[] computedColumns;
    private Boolean keyGiven;
    private int[] mutableColumns;

    /**
     * A table; the fields of the class that extends this one add the columns, in their order.
     *
     * @param entity the entity's class
     * @param spec what is known of the table
     * @param alias its alias, or null
     */
    protected KeyedTable(Class<E> entity, TableSpec spec, String alias) {
        super(entity, spec, alias);
    }

    @Override
    @SuppressWarnings("unchecked")      // an alias is of its table's own type
    public KeyedTable<E, K> as(String alias) {
        return (KeyedTable<E, K>) super.as(alias);
    }

    @Override
    public abstract KeyedMapper<E, K> mapper();

    @Override
    public final List<Column<E, ?>> keyColumns() {
        List<Column<E, ?>> found = keyColumns;
        if (found == null) {
            List<Column<E, ?>> search = new ArrayList<>(1);
            for (Column<E, ?> column : columns()) {
                if (column.spec().isKey()) {
                    search.add(column);
                }
            }
            keyColumns = found = List.copyOf(search);
        }
        return found;
    }

    /** The positions of the columns whose values can change in place, so that a session keeps snapshots of them. */
    public final int[] mutableColumns() {
        int[] found = mutableColumns;
        if (found == null) {
            mutableColumns = found = columns().stream()
                    .filter(column -> column.type().mutable())
                    .mapToInt(Column::position)
                    .toArray();
        }
        return found;
    }

    /** The positions of the columns that the database computes, so that an UPDATE may change them unasked. */
    public final int[] computedColumns() {
        int[] found = computedColumns;
        if (found == null) {
            computedColumns = found = columns().stream()
                    .filter(column -> column.spec().computed() != null)
                    .mapToInt(Column::position)
                    .toArray();
        }
        return found;
    }

    /**
     * Reads the key of an entity in the current row.
     *
     * @param row the result set, on a row
     * @param first the index of the table's first column, from 1
     * @return the key, or null if a part of it is NULL: an outer join found no row
     * @throws SQLException what the driver throws
     */
    @SuppressWarnings("unchecked")      // a single key is its column's type
    public final K readKey(ResultSet row, int first) throws SQLException {
        List<Column<E, ?>> key = keyColumns();
        if (key.size() == 1) {
            return (K) key.get(0).read(row, first + key.get(0).position());
        }
        Object[] parts = new Object[key.size()];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = key.get(i).read(row, first + key.get(i).position());
            if (parts[i] == null) {
                return null;
            }
        }
        return mapper().key(parts);
    }

    /**
     * What tells the row of a key from others: two keys that the database takes for one, though they are not equal in Java, have equal
     * ones. The key itself where its values are read back as they were given.
     */
    public final Object identity(K key) {
        List<Column<E, ?>> columns = keyColumns();
        if (columns.size() == 1) {
            return identity(columns.get(0).type(), key);
        }
        if (keyReadsBackAsGiven()) {
            return key;
        }
        Object[] parts = mapper().parts(key);
        for (int i = 0; i < parts.length; i++) {
            parts[i] = identity(columns.get(i).type(), parts[i]);
        }
        return Arrays.asList(parts);
    }

    @SuppressWarnings("unchecked")      // the parts of a key are of its columns' types
    private static <T> Object identity(ColumnType<T> type, Object part) {
        return type.identity((T) part);
    }

    private boolean keyReadsBackAsGiven() {
        if (keyGiven == null) {
            keyGiven = keyColumns().stream().allMatch(column -> AS_GIVEN.contains(column.type()));
        }
        return keyGiven;
    }

    /**
     * Binds a key to parameters, one for each of its columns.
     *
     * @return the index of the parameter after the last one
     * @throws SQLException what the driver throws
     */
    public final int bindKey(PreparedStatement statement, int index, K key) throws SQLException {
        List<Column<E, ?>> columns = keyColumns();
        if (columns.size() == 1) {
            bindPart(columns.get(0), statement, index, key);
            return index + 1;
        }
        Object[] parts = mapper().parts(key);
        for (int i = 0; i < parts.length; i++) {
            bindPart(columns.get(i), statement, index + i, parts[i]);
        }
        return index + parts.length;
    }

    /**
     * Binds the version that a row is to have, where rows have one, to a parameter.
     *
     * @param loaded the values that the row was loaded with; null where rows have no version
     * @throws SQLException what the driver throws
     */
    public final void bindVersion(PreparedStatement statement, int index, Object[] loaded) throws SQLException {
        if (stamps().versioned()) {
            bindPart(stamps().version(), statement, index, stamps().requireVersion(loaded));
        }
    }

    @SuppressWarnings("unchecked")      // the parts of a key, and a version, are of their columns' types
    private static <T> void bindPart(Column<?, T> column, PreparedStatement statement, int index, Object part)
            throws SQLException {
        column.bind(statement, index, (T) part);
    }

    /** The condition that a row has this key. */
    public final Condition hasKey(K key) {
        List<Condition> parts = new ArrayList<>(1);
        Object[] values = mapper().parts(key);
        for (int i = 0; i < values.length; i++) {
            parts.add(part(keyColumns().get(i), values[i]));
        }
        return parts.size() == 1 ? parts.get(0) : Junction.of(" and ", parts);
    }

    /** The condition that a row has one of these keys, of which there is at least one. */
    public final Condition hasOneOf(List<? extends K> keys) {
        if (keyColumns().size() == 1) {
            return in(keyColumns().get(0), keys);
        }
        Condition any = hasKey(keys.get(0));
        for (K key : keys.subList(1, keys.size())) {
            any = any.or(hasKey(key));
        }
        return any;
    }

    @SuppressWarnings("unchecked")      // a single key is its column's type
    private static <T> Condition in(Column<?, T> column, List<?> keys) {
        return column.in((List<T>) keys);
    }

    @SuppressWarnings("unchecked")      // the parts of a key are of its columns' types
    private static <T> Condition part(Column<?, T> column, Object value) {
        return column.eq((T) value);
    }
}
