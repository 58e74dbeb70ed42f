package dev.rowan.sql;

/** The parts of {@link Sql} that INSERT, UPDATE and DELETE have of their own. */
abstract class Changes extends Subqueries {

    Changes() {
    }

    /** What the new row of an upsert has in this column, where {@link OnConflict#doUpdate()} changes the row that is there. */
    public static TextExpression excluded(TextColumn<?> column) {
        return Computed.text(new Excluded(column));
    }

    /** What the new row of an upsert has in this column, where {@link OnConflict#doUpdate()} changes the row that is there. */
    public static <N extends Number> NumberExpression<N> excluded(NumberColumn<?, N> column) {
        return Computed.number(column.type(), new Excluded(column));
    }

    /** What the new row of an upsert has in this column, where {@link OnConflict#doUpdate()} changes the row that is there. */
    public static <T> TemporalExpression<T> excluded(TemporalColumn<?, T> column) {
        return Computed.temporal(column.type(), new Excluded(column));
    }

    /** What the new row of an upsert has in this column, where {@link OnConflict#doUpdate()} changes the row that is there. */
    public static Condition excluded(BooleanColumn<?> column) {
        return Computed.condition(new Excluded(column));
    }

    /** What the new row of an upsert has in this column, where {@link OnConflict#doUpdate()} changes the row that is there. */
    public static <T> Expression<T> excluded(Column<?, T> column) {
        return Computed.value(column.type(), new Excluded(column));
    }
}
