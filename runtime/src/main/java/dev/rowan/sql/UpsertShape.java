package dev.rowan.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An upsert of an entity: an {@link InsertShape} that changes the row which has the same values in the columns of the target. There is
 * one object for each combination of shape and target, so that two entities of equal shape can go in one batch.
 */
public final class UpsertShape {

    private final String sql;
    private final InsertShape insert;
    private final int[] readBack;

    UpsertShape(String sql, InsertShape insert, int[] readBack) {
        this.sql = sql;
        this.insert = insert;
        this.readBack = readBack;
    }

    /** The text; its parameters are those of {@link #insert}. */
    public String sql() {
        return sql;
    }

    /** The INSERT that it is where there is no such row. */
    public InsertShape insert() {
        return insert;
    }

    /** Whether the row may have other values than the entity that was written, which must be read back. */
    public boolean givesMore() {
        return readBack.length > 0;
    }

    /** Puts the values that the database has, as they stand in a row read back, among those of the written entity. */
    public void takeGiven(Object[] values, Object[] stored) {
        for (int column : readBack) {
            values[column] = stored[column];
        }
    }

    /**
     * What is set in a row that is there: what the new one has, but neither a key nor what is set at the INSERT alone. A version is
     * counted up from that of the row; a null for which a new row would have a default is NULL, if the column takes that.
     */
    static <E> Conflict conflict(Table<E> table, InsertShape insert, List<Column<E, ?>> target) {
        Conflict conflict = Conflict.on(table, target);
        List<Assignment> changes = new ArrayList<>();
        for (Column<E, ?> column : table.columns()) {
            ColumnSpec<?> spec = column.spec();
            if (spec.updatable() && spec.insertable() && !spec.isKey() && !target.contains(column) && !table.stamps().created(column)) {
                Expression<?> value = value(table, insert, column);
                if (value != null) {
                    changes.add(new Assignment(column, value));
                }
            }
        }
        return new Conflict(conflict.target(), changes);
    }

    private static Expression<?> value(Table<?> table, InsertShape insert, Column<?, ?> column) {
        if (column.equals(table.stamps().version()) && Number.class.isAssignableFrom(column.type().javaType())) {
            return Computed.value(column.type(), new NextVersion(column));
        }
        if (insert.names(column)) {
            return new Excluded(column).expression();
        }
        return column.spec().nullable() ? Computed.value(column.type(), sink -> sink.sql("null")) : null;
    }

    /** The columns in which the row may be other than the entity. */
    static <E> int[] readBack(Table<E> table, InsertShape insert, Conflict conflict) {
        return IntStream.range(0, table.columns().size())
                .filter(position -> !asGiven(table.columns().get(position), insert, conflict))
                .toArray();
    }

    private static boolean asGiven(Column<?, ?> column, InsertShape insert, Conflict conflict) {
        return insert.names(column) && (conflict.target().contains(column) || conflict.changes().stream()
                .anyMatch(change -> change.column().equals(column) && change.value() instanceof ComputedValue<?> value
                        && value.rendering() instanceof Excluded));
    }

    /** One more than the version of the row that is there. */
    private record NextVersion(Column<?, ?> column) implements Rendering {

        @Override
        public void render(SqlSink sink) {
            sink.column(column).sql(" + 1");
        }
    }
}
