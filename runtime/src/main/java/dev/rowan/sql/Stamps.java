package dev.rowan.sql;

import dev.rowan.DataException;
import dev.rowan.sql.ColumnSpec.Trait;
import dev.rowan.type.Moment;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What Rowan itself writes into the rows of one table: a version, and the times of INSERT and UPDATE. Most tables have none of these.
 * Immutable; all threads share it. Rows are given as values in the table's order, and changed in place.
 */
public final class Stamps {

    private static final Stamps NONE = new Stamps(null, List.of(), List.of());

    private final Column<?, ?> version;
    private final List<? extends Column<?, ?>> created;
    private final List<? extends Column<?, ?>> updated;

    private Stamps(Column<?, ?> version, List<? extends Column<?, ?>> created, List<? extends Column<?, ?>> updated) {
        this.version = version;
        this.created = created;
        this.updated = updated;
    }

    static <E> Stamps of(Table<E> table) {
        List<Column<E, ?>> versions = having(table, Trait.VERSION);
        Stamps stamps = new Stamps(versions.isEmpty() ? null : versions.get(0),
                having(table, Trait.CREATED_AT), having(table, Trait.UPDATED_AT));
        return stamps.version == null && stamps.created.isEmpty() && stamps.updated.isEmpty() ? NONE : stamps;
    }

    private static <E> List<Column<E, ?>> having(Table<E> table, Trait trait) {
        return table.columns().stream().filter(column -> column.spec().traits().contains(trait)).toList();
    }

    /** Whether there is nothing to write. */
    public boolean none() {
        return this == NONE;
    }

    /** Whether rows have a version. */
    public boolean versioned() {
        return version != null;
    }

    /** The column of the version, or null. */
    public Column<?, ?> version() {
        return version;
    }

    /** The version among the values of a row; null where rows have none. */
    public Object version(Object[] values) {
        return version == null ? null : values[version.position()];
    }

    /** Whether this version says nothing, as that of a new object: it is null, or 0. */
    public static boolean unset(Object version) {
        return Versions.unset(version);
    }

    /** Whether a value in this column stands for none, so that it is no change: Rowan will write another. */
    public boolean unset(int column, Object value) {
        return version != null && version.position() == column && Versions.unset(value)
                || value == null && updated.stream().anyMatch(time -> time.position() == column);
    }

    /** Puts a first version, and the time, where the values of a row to be inserted have none. */
    public void insert(Object[] values, Moment now) {
        if (version != null && Versions.unset(values[version.position()])) {
            values[version.position()] = Versions.first(version.type().javaType(), now);
        }
        putWhereNull(created, values, now);
        putWhereNull(updated, values, now);
    }

    private static void putWhereNull(List<? extends Column<?, ?>> columns, Object[] values, Moment now) {
        for (Column<?, ?> column : columns) {
            if (values[column.position()] == null) {
                values[column.position()] = now.as(column.type().javaType());
            }
        }
    }

    /** Whether a column has the time of the INSERT. */
    boolean created(Column<?, ?> column) {
        return created.contains(column);
    }

    /**
     * Puts what {@link #insert} puts, and the time of the UPDATE whatever stands there, as the row may be new, or not; of a version that
     * is a time too. One that counts is counted by the database, if the row is there.
     */
    public void upsert(Object[] values, Moment now) {
        insert(values, now);
        if (version != null && !Number.class.isAssignableFrom(version.type().javaType())) {
            values[version.position()] = Versions.first(version.type().javaType(), now);
        }
        updated.forEach(column -> values[column.position()] = now.as(column.type().javaType()));
    }

    /**
     * Puts the next version, unless another than the loaded one was set by hand, and the time, into the values of a row to be updated;
     * the time of its INSERT is that which was loaded.
     *
     * @throws DataException if there is no next version
     */
    public void update(Object[] values, Object[] loaded, Moment now) {
        if (version != null) {
            Object before = requireVersion(loaded);
            Object wanted = values[version.position()];
            if (Versions.unset(wanted) || wanted.equals(before)) {
                values[version.position()] = next(before, now);
            }
        }
        created.forEach(column -> values[column.position()] = loaded[column.position()]);
        updated.forEach(column -> values[column.position()] = now.as(column.type().javaType()));
    }

    private Object next(Object before, Moment now) {
        try {
            return Versions.next(before, now);
        } catch (DataException last) {
            throw new DataException(version + ": " + last.getMessage());
        }
    }

    /**
     * The version that a row to be changed must have in the database.
     *
     * @throws IllegalArgumentException if it is null: no such row could be found
     */
    public Object requireVersion(Object[] loaded) {
        Object before = version(loaded);
        if (before == null) {
            throw new IllegalArgumentException("a row without a version cannot be told from one that somebody else has changed: "
                    + version + " is null; give rows that were there before the column one by an UPDATE");
        }
        return before;
    }

    /** The columns that an UPDATE of these writes: the version and the time of the UPDATE too. */
    public int[] updating(int[] columns) {
        IntStream more = updated.stream().mapToInt(Column::position);
        IntStream all = IntStream.concat(Arrays.stream(columns), more);
        return (version == null ? all : IntStream.concat(all, IntStream.of(version.position()))).distinct().sorted().toArray();
    }
}
