package dev.rowan.sql;

import dev.rowan.type.ColumnType;

/**
 * A function of all rows of a group: {@code sum(x)}. It is of the kind of its value, a {@link NumberAggregate} say. Immutable; all
 * threads may share it.
 *
 * @param <T> the Java type of the value
 */
public abstract sealed class Aggregate<T> implements Computed<T>
        permits TextAggregate, NumberAggregate, TemporalAggregate, ValueAggregate {

    private final ColumnType<T> type;
    private final AggregateCall call;

    Aggregate(ColumnType<T> type, AggregateCall call) {
        this.type = type;
        this.call = call;
    }

    /** The same of those rows only for which a condition holds; of those it was of already, if it had one before. */
    public abstract Aggregate<T> filter(Condition condition);

    /** Its value over the rows of a window, for each row: {@code sum(X).over(partitionBy(A).orderBy(B.asc()))}. */
    public abstract Expression<T> over(Window window);

    /** Its value over all rows, for each of them. */
    public abstract Expression<T> over();

    @Override
    public final ColumnType<T> type() {
        return type;
    }

    @Override
    public final AggregateCall rendering() {
        return call;
    }

    @Override
    public final boolean equals(Object other) {
        return other instanceof Aggregate<?> that && type.equals(that.type) && call.equals(that.call);
    }

    @Override
    public final int hashCode() {
        return call.hashCode();
    }

    @Override
    public final String toString() {
        return Words.of(this);
    }
}
